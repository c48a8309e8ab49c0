import type { DatePrecision, TimelineKind } from '../../api/__generated__/operations.ts';
import type { Language } from '../../i18n/words.ts';

const kinds: Readonly<Record<TimelineKind, string>> = {
  DECISION: 'decision',
  EVENT: 'event',
  LAW: 'law',
  FACT_BEGINS: 'from then on',
  FACT_ENDS: 'last day',
  CLAIM: 'said',
};

const precisions: Readonly<Record<DatePrecision, string>> = {
  DAY: 'the day is known',
  MONTH: 'the month is known',
  YEAR: 'the year is known',
  RANGE: 'between two days',
};

const frenchKinds: typeof kinds = {
  DECISION: 'décision',
  EVENT: 'événement',
  LAW: 'droit',
  FACT_BEGINS: 'à partir de là',
  FACT_ENDS: 'dernier jour',
  CLAIM: 'propos',
};

const frenchPrecisions: typeof precisions = {
  DAY: 'le jour est connu',
  MONTH: 'le mois est connu',
  YEAR: 'l’année est connue',
  RANGE: 'entre deux jours',
};

const english = {
  intro:
    'What happened to some entities, what was decided and what was said, each day as precisely as it is known. Each line opens its evidence.',
  ids: 'Entities (up to ten)',
  hint: 'Choose an entity, or several.',
  from: 'From',
  to: 'To',
  turned: 'The first day lies after the last one.',
  kindChoice: 'Kinds (all when none is chosen)',
  kinds,
  precisions,
  none: 'Nothing dated is known here under this view. That does not mean that nothing happened.',
  oneDay: 'With a day set under “As of”, only what holds or speaks of that day is shown, and no ends.',
  noStart: 'First day not known',
  atLatest: (day: string) => `${day} at the latest`,
  when: 'When',
  what: 'What',
  earliest: 'First possible day',
  latest: 'Last possible day',
  precision: 'How precise',
  about: 'About',
  all: 'The timeline as a table',
};

const french: typeof english = {
  intro:
    'Ce qui est arrivé à des entités, ce qui a été décidé et ce qui a été dit, chaque jour aussi précisément qu’il est connu. Chaque ligne ouvre ses preuves.',
  ids: 'Entités (jusqu’à dix)',
  hint: 'Choisissez une entité, ou plusieurs.',
  from: 'Du',
  to: 'Au',
  turned: 'Le premier jour vient après le dernier.',
  kindChoice: 'Natures (toutes si rien n’est choisi)',
  kinds: frenchKinds,
  precisions: frenchPrecisions,
  none: 'Rien de daté n’est connu ici sous cette vue. Cela ne veut pas dire qu’il ne s’est rien passé.',
  oneDay:
    'Quand un jour est fixé sous « Au », seul ce qui vaut ou parle de ce jour est montré, et aucune fin.',
  noStart: 'Premier jour inconnu',
  atLatest: (day) => `au plus tard le ${day}`,
  when: 'Quand',
  what: 'Quoi',
  earliest: 'Premier jour possible',
  latest: 'Dernier jour possible',
  precision: 'Précision',
  about: 'À propos de',
  all: 'La chronologie en tableau',
};

/** What the page of the timeline says. */
export const timelineWords: Readonly<Record<Language, typeof english>> = { en: english, fr: french };

/** What the page of the timeline says in one language. */
export type TimelineWords = typeof english;
