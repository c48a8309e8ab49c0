import type { Language } from '../../i18n/words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const english = {
  intro:
    'The nearest and best connected entities around the ones you choose, how they hang together, and how much of each is not shown.',
  hint: 'Choose one or several entities.',
  ids: 'Around',
  depth: 'Facts away at most',
  maxNodes: 'Entities at most',
  filters: 'Filters',
  filtersOn: (count: number) => `Filters (${count} set)`,
  summary: (entities: number, relations: number) =>
    `${plural(entities, 'entity', 'entities')} and ${plural(relations, 'relation', 'relations')} between them.`,
  alone:
    'Nothing stands around it under this view and these filters. That is not a finding that there is nothing.',
  unknown: (ids: string) => `Nothing is known under this view by: ${ids}.`,
  more: 'Show more entities',
  entities: 'Entities, the nearest first',
  relations: 'Relations between them',
  distance: 'Facts away',
  asked: '0, asked for',
  shown: 'Facts shown',
  remaining: 'Facts to what is not shown',
  atLeast: (count: number) => `at least ${count}`,
  remainingBy: 'What remains, by relationship',
  goOn: 'Go on from here',
  goOnFrom: (name: string) => `Go on from here: ${name}`,
  periods: 'Periods and evidence',
};

/** What the page of surroundings says, in one language. */
export type NeighbourhoodWords = typeof english;

const pluriel = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

const french: NeighbourhoodWords = {
  intro:
    'Les entités les plus proches et les mieux reliées autour de celles que vous choisissez, ce qui les tient ensemble, et la part de chacune qui n’est pas montrée.',
  hint: 'Choisissez une ou plusieurs entités.',
  ids: 'Autour de',
  depth: 'Distance en faits, au plus',
  maxNodes: 'Entités au plus',
  filters: 'Filtres',
  filtersOn: (count) => `Filtres (${pluriel(count, 'réglé', 'réglés')})`,
  summary: (entities, relations) =>
    `${pluriel(entities, 'entité', 'entités')} et ${pluriel(relations, 'relation', 'relations')} entre elles.`,
  alone: 'Rien ne l’entoure sous cette vue et ces filtres. Cela n’établit pas qu’il n’y ait rien.',
  unknown: (ids) => `Rien n’est connu dans cette vue sous : ${ids}.`,
  more: 'Montrer plus d’entités',
  entities: 'Entités, les plus proches d’abord',
  relations: 'Relations entre elles',
  distance: 'Distance en faits',
  asked: '0, demandée',
  shown: 'Faits montrés',
  remaining: 'Faits vers ce qui n’est pas montré',
  atLeast: (count) => `au moins ${count}`,
  remainingBy: 'Ce qui reste, par relation',
  goOn: 'Continuer d’ici',
  goOnFrom: (name) => `Continuer d’ici : ${name}`,
  periods: 'Périodes et preuves',
};

/** What the page of surroundings says. */
export const neighbourhoodWords: Readonly<Record<Language, NeighbourhoodWords>> = {
  en: english,
  fr: french,
};
