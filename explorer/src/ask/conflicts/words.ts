import type { Language } from '../../i18n/words.ts';

const english = {
  intro:
    'Points on which claims stand against each other: each side in its own words, with who speaks for it. No side is held to be right.',
  ids: 'What it is about',
  predicate: 'What is said of it',
  topic: 'Topic of a statement',
  columns: 'Columns by',
  by: {
    side: 'side',
    speaker: 'speaker',
    class: 'sort of source',
    date: 'date',
  },
  none: 'No claims are known to stand against each other here under this view. That does not mean that all agree.',
  kinds: {
    DISPUTED: 'One disputes the fact that the other supports.',
    CONTRADICTED: 'They cannot both be right.',
    ANSWERED: 'One answers the other; whether they exclude each other is for you to say.',
  },
  reasons: 'Why the curators relate these claims',
  facts: 'Disputed facts',
  side: (number: number) => `Side ${number}`,
  against: (numbers: readonly number[]) =>
    `stands against ${numbers.length === 1 ? 'side' : 'sides'} ${numbers.join(', ')}`,
  denied: 'Denied:',
  says: 'Says',
  interest: 'Stake',
  date: 'Said, or published',
  voices: 'All voices',
  point: 'Point',
  sideColumn: 'Side',
  againstColumn: 'Stands against',
  speaker: 'Speaker',
  capacity: 'Capacity',
  organization: 'Organization',
};

const french: typeof english = {
  intro:
    'Les points sur lesquels des déclarations s’opposent : chaque camp dans ses propres termes, avec ceux qui parlent pour lui. Aucun n’est tenu pour vrai.',
  ids: 'De quoi il s’agit',
  predicate: 'Ce qui en est dit',
  topic: 'Thème d’une déclaration',
  columns: 'Colonnes par',
  by: {
    side: 'camp',
    speaker: 'locuteur',
    class: 'nature de la source',
    date: 'date',
  },
  none: 'Aucune opposition entre déclarations n’est connue ici sous cette vue. Cela ne veut pas dire que tous sont d’accord.',
  kinds: {
    DISPUTED: 'L’une conteste le fait que l’autre appuie.',
    CONTRADICTED: 'Elles ne peuvent pas être toutes deux vraies.',
    ANSWERED: 'L’une répond à l’autre ; à vous de dire si elles s’excluent.',
  },
  reasons: 'Pourquoi les curateurs relient ces déclarations',
  facts: 'Faits contestés',
  side: (number) => `Camp ${number}`,
  against: (numbers) => `s’oppose ${numbers.length === 1 ? 'au camp' : 'aux camps'} ${numbers.join(', ')}`,
  denied: 'Démenti :',
  says: 'Dit',
  interest: 'Intérêt',
  date: 'Dit, ou publié',
  voices: 'Toutes les voix',
  point: 'Point',
  sideColumn: 'Camp',
  againstColumn: 'S’oppose à',
  speaker: 'Locuteur',
  capacity: 'Qualité',
  organization: 'Organisation',
};

/** What the page of conflicts says. */
export const conflictsWords: Readonly<Record<Language, typeof english>> = { en: english, fr: french };

/** What the page of conflicts says in one language. */
export type ConflictsWords = typeof english;
