import type { Language } from '../../i18n/words.ts';

const english = {
  intro:
    'Facts, and denials, that rest on the word of one speaker who has a stake in them. Who only repeats them adds nothing. That does not make them wrong.',
  interest: 'Stakes that count (a party’s and a competitor’s when none is chosen)',
  none: 'Nothing rests on one interested speaker alone under this view.',
  fact: 'Fact',
  denial: 'Denial, no fact',
  stake: 'Stake',
  stakeOf: (stakes: string) => `Stake: ${stakes}`,
  count: (facts: number, denials: number) =>
    `${facts} ${facts === 1 ? 'fact' : 'facts'}, ${denials} ${denials === 1 ? 'denial' : 'denials'}`,
  sort: 'Fact or denial',
  what: 'What rests on it',
  organization: 'Organization',
  capacity: 'Capacity',
  all: 'All of it as a table',
};

const french: typeof english = {
  intro:
    'Les faits, et les démentis, qui reposent sur la parole d’un seul locuteur qui y a un intérêt. Qui ne fait que les répéter n’ajoute rien. Cela ne les rend pas faux.',
  interest: 'Intérêts retenus (partie prenante et concurrent si rien n’est choisi)',
  none: 'Rien ne repose sur une seule voix intéressée sous cette vue.',
  fact: 'Fait',
  denial: 'Démenti, pas un fait',
  stake: 'Intérêt',
  stakeOf: (stakes) => `Intérêt : ${stakes}`,
  count: (facts, denials) =>
    `${facts} ${facts < 2 ? 'fait' : 'faits'}, ${denials} ${denials < 2 ? 'démenti' : 'démentis'}`,
  sort: 'Fait ou démenti',
  what: 'Ce qui en dépend',
  organization: 'Organisation',
  capacity: 'Qualité',
  all: 'Le tout en tableau',
};

/** What the page of facts with one interested speaker says. */
export const singleSourceWords: Readonly<Record<Language, typeof english>> = { en: english, fr: french };

/** What that page says in one language. */
export type SingleSourceWords = typeof english;
