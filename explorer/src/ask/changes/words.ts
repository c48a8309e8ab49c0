import type { LearntKind, LearntObject } from '../../api/__generated__/operations.ts';
import type { Language } from '../../i18n/words.ts';

const objects: Readonly<Record<LearntObject, string>> = {
  CLAIM: 'Claims',
  ENTITY: 'Entities',
  FACT: 'Facts',
};

const kinds: Readonly<Record<LearntKind, string>> = {
  ADDED: 'added',
  REMOVED: 'dropped',
  CHANGED: 'changed',
};

const frenchObjects: typeof objects = {
  CLAIM: 'Déclarations',
  ENTITY: 'Entités',
  FACT: 'Faits',
};

const frenchKinds: typeof kinds = {
  ADDED: 'ajout',
  REMOVED: 'retrait',
  CHANGED: 'changement',
};

const english = {
  intro:
    'What the dataset learnt between two versions that this database took in: what was added, dropped and changed on balance. What rules derive is not listed.',
  from: 'From version',
  to: 'To version',
  version: (version: string, day: string) => `${version}, ${day}`,
  onlyOne: (version: string, day: string) =>
    `This database has taken in one version only: ${version}, ${day}. There is nothing to compare it with.`,
  noVersion: 'This database has taken in no version yet.',
  unknown: (version: string) => `This database has taken in no version “${version}”.`,
  turned: 'The first version is later than the second one.',
  versions: 'Versions on the way',
  recorded: (day: string) => `taken in on ${day}`,
  none: 'Nothing was learnt between these versions, as far as this view shows.',
  learnt: 'What was learnt',
  objects,
  kinds,
  becameOf: 'What became of it',
  what: 'What',
  gone: 'no longer there',
};

const french: typeof english = {
  intro:
    'Ce que le jeu de données a appris entre deux versions que cette base a reçues : ce qui a été ajouté, retiré et changé, tout compte fait. Ce que des règles déduisent n’y figure pas.',
  from: 'De la version',
  to: 'À la version',
  version: (version, day) => `${version}, ${day}`,
  onlyOne: (version, day) =>
    `Cette base n’a reçu qu’une seule version : ${version}, ${day}. Il n’y a rien à quoi la comparer.`,
  noVersion: 'Cette base n’a encore reçu aucune version.',
  unknown: (version) => `Cette base n’a reçu aucune version « ${version} ».`,
  turned: 'La première version est postérieure à la seconde.',
  versions: 'Versions traversées',
  recorded: (day) => `reçue le ${day}`,
  none: 'Rien n’a été appris entre ces versions, pour autant que cette vue le montre.',
  learnt: 'Ce qui a été appris',
  objects: frenchObjects,
  kinds: frenchKinds,
  becameOf: 'Ce qu’il en est advenu',
  what: 'Quoi',
  gone: 'n’y est plus',
};

/** What the page of changes says. */
export const changesWords: Readonly<Record<Language, typeof english>> = { en: english, fr: french };

/** What the page of changes says in one language. */
export type ChangesWords = typeof english;
