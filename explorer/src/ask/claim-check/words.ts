import type { Language } from '../../i18n/words.ts';

const english = {
  intro:
    'What the dataset knows for and against a statement, side by side. No verdict is given: who speaks, and how, is for you to weigh.',
  hint: 'Choose what the statement is about, and what it says.',
  subject: 'About',
  predicate: 'What is said of it',
  predicateHint: 'Type a word of it, or take one from the list',
  object: 'Of whom or what; without it, of any',
  value: 'Value; without it, any',
  valueHints: { number: 'a number', date: 'a day, such as 2023-12-21', text: 'a text', boolean: '' },
  checked: 'The statement',
  anyEnd: 'anything',
  unknown: (id: string) => `Nothing with the id “${id}” is known under this view.`,
  silent: 'Nothing is known for or against it under this view. It is unknown, not false.',
  sides: {
    supporting: 'Supports it',
    contradicting: 'Contradicts it',
    undecided: 'Bears on it without deciding it',
  },
  noneOf: {
    supporting: 'No known claim affirms it.',
    contradicting: 'No known claim stands against it. That does not make it true.',
    undecided: 'No allegation, opinion, question, prediction or promise speaks of it.',
  },
  facts: 'Facts that say it',
  noFacts: 'No fact says it under this view.',
  counts: 'Claims by sort of source',
  sort: 'Sort of source',
  table: 'All claims, with the side on which they stand',
  side: 'Side',
  silences: 'Who and what is silent',
  silentParties: 'Concerned, and says nothing of it',
  silentClasses: 'Sorts of source in which nothing is known of it',
  news: (supporting: number, contradicting: number, undecided: number) =>
    `${supporting} for it, ${contradicting} against it, ${undecided} without deciding it.`,
};

/** What the page that checks a statement says, in one language. */
export type ClaimCheckWords = typeof english;

const french: ClaimCheckWords = {
  intro:
    'Ce que le jeu de données sait pour et contre un énoncé, côte à côte. Aucun verdict n’est rendu : à vous de peser qui parle, et comment.',
  hint: 'Choisissez sur quoi porte l’énoncé, et ce qu’il en dit.',
  subject: 'À propos de',
  predicate: 'Ce qui en est dit',
  predicateHint: 'Tapez un mot, ou prenez-en un dans la liste',
  object: 'De qui ou de quoi ; sinon, de n’importe lequel',
  value: 'Valeur ; sinon, n’importe laquelle',
  valueHints: { number: 'un nombre', date: 'un jour, par exemple 2023-12-21', text: 'un texte', boolean: '' },
  checked: 'L’énoncé',
  anyEnd: 'n’importe quoi',
  unknown: (id) => `Rien ne porte l’identifiant « ${id} » dans cette vue.`,
  silent: 'Rien n’est connu pour ou contre dans cette vue. C’est inconnu, non faux.',
  sides: {
    supporting: 'L’appuie',
    contradicting: 'Le contredit',
    undecided: 'En parle sans trancher',
  },
  noneOf: {
    supporting: 'Aucune déclaration connue ne l’affirme.',
    contradicting: 'Aucune déclaration connue ne s’y oppose. Cela ne le rend pas vrai.',
    undecided: 'Ni allégation, ni avis, ni question, ni prédiction, ni promesse n’en parle.',
  },
  facts: 'Faits qui le disent',
  noFacts: 'Aucun fait ne le dit dans cette vue.',
  counts: 'Déclarations par sorte de source',
  sort: 'Sorte de source',
  table: 'Toutes les déclarations, avec leur côté',
  side: 'Côté',
  silences: 'Qui et quoi se tait',
  silentParties: 'Concernés, et n’en disent rien',
  silentClasses: 'Sortes de source où rien n’en est connu',
  news: (supporting, contradicting, undecided) =>
    `${supporting} pour, ${contradicting} contre, ${undecided} sans trancher.`,
};

/** What the page that checks a statement says. */
export const claimCheckWords: Readonly<Record<Language, ClaimCheckWords>> = { en: english, fr: french };
