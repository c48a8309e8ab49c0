import type { WhyNodeKind } from '../../api/__generated__/operations.ts';
import type { Language } from '../../i18n/words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const english = {
  intro:
    'On whose word, on what source and on which quote a claim, a fact or an inference rests, step by step, with what speaks against it beside it.',
  about: 'About whom or what',
  statement: 'Statement',
  statementHint: 'Type a word of it, or take one from the list',
  id: 'Or its id',
  idHint: 'Id of a claim or of a fact',
  hint: 'Choose an entity and one of its statements, follow a link “Why?” from a claim or from the evidence of a fact, or give an id.',
  unknown: (id: string) =>
    `No claim and no fact with the id “${id}” is known under this view. It may be known on another day, or by another standard.`,
  rests: 'What it rests on',
  restsOnNothing: 'Nothing more is recorded of what it rests on.',
  against: 'What speaks against it, or against what it rests on',
  opposed: (numbers: string) => `Opposed by ${numbers}`,
  nothingAgainst: 'No known claim speaks against it under this view. That does not make it true.',
  omitted: (count: number) =>
    `${plural(count, 'claim was', 'claims were')} left out because there are too many.`,
  ties: (link: string, number: string) => `it ${link} ${number}`,
  table: 'The same as a table',
  number: 'No.',
  says: 'What it says',
  tie: 'Tied by',
  reason: 'Why the curators tie them',
  news: (steps: number, against: number) =>
    `${plural(steps, 'step', 'steps')}, ${plural(against, 'counter-claim', 'counter-claims')}.`,
  kinds: {
    STATEMENT: 'Statement',
    RULE: 'Rule',
    PREMISE: 'Premise',
    CLAIM: 'Claim',
    SPEAKER: 'Speaker',
    SOURCE: 'Source',
    QUOTE: 'Quote',
    COUNTER_CLAIM: 'Counter-claim',
    RELATED_CLAIM: 'Related claim',
  } satisfies Record<WhyNodeKind, string>,
};

/** What the page of reasons says, in one language. */
export type WhyWords = typeof english;

const pluriel = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

const french: WhyWords = {
  intro:
    'Sur la parole de qui, sur quelle source et sur quelle citation repose une déclaration, un fait ou une inférence, pas à pas, avec à côté ce qui la contredit.',
  about: 'À propos de qui ou de quoi',
  statement: 'Énoncé',
  statementHint: 'Tapez un mot, ou prenez-en un dans la liste',
  id: 'Ou son identifiant',
  idHint: 'Identifiant d’une déclaration ou d’un fait',
  hint: 'Choisissez une entité et l’un de ses énoncés, suivez un lien « Pourquoi ? » depuis une déclaration ou les preuves d’un fait, ou donnez un identifiant.',
  unknown: (id) =>
    `Aucune déclaration et aucun fait ne porte l’identifiant « ${id} » dans cette vue. Il peut être connu à une autre date, ou à un autre niveau de preuve.`,
  rests: 'Sur quoi cela repose',
  restsOnNothing: 'Rien de plus n’est enregistré sur ce qui le fonde.',
  against: 'Ce qui le contredit, ou contredit ce qui le fonde',
  opposed: (numbers) => `Contredit par ${numbers}`,
  nothingAgainst: 'Aucune déclaration connue ne le contredit dans cette vue. Cela ne le rend pas vrai.',
  omitted: (count) =>
    `${pluriel(count, 'déclaration a été écartée', 'déclarations ont été écartées')}, car il y en a trop.`,
  ties: (link, number) => `${link} ${number}`,
  table: 'La même chose en tableau',
  number: 'N°',
  says: 'Ce qui est dit',
  tie: 'Lien',
  reason: 'Pourquoi la rédaction les relie',
  news: (steps, against) =>
    `${pluriel(steps, 'étape', 'étapes')}, ${pluriel(against, 'déclaration contraire', 'déclarations contraires')}.`,
  kinds: {
    STATEMENT: 'Énoncé',
    RULE: 'Règle',
    PREMISE: 'Prémisse',
    CLAIM: 'Déclaration',
    SPEAKER: 'Auteur',
    SOURCE: 'Source',
    QUOTE: 'Citation',
    COUNTER_CLAIM: 'Déclaration contraire',
    RELATED_CLAIM: 'Déclaration liée',
  },
};

/** What the page of reasons says. */
export const whyWords: Readonly<Record<Language, WhyWords>> = { en: english, fr: french };
