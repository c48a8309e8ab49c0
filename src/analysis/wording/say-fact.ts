import { BEGINNING, END, type Certainty, type FactStatus, type Span } from '../../claims/claim.ts';
import { dayBefore } from '../../claims/day.ts';
import { both, labelled, sentence, type Bilingual, type Language } from './language.ts';
import { sayStatus } from './say-claim.ts';
import { sayDate } from './say-day.ts';
import { sayStatement, type Statement } from './say-statement.ts';

/** What the sentences on one period of a fact are built from. */
export interface ToldFact {
  readonly statement: Statement;
  readonly status: FactStatus;
  readonly derived: boolean;
  readonly disputed: boolean;
  readonly certainty: Certainty;
  readonly valid: Span;
  readonly claimCount: number;
  readonly independentSources: number;
}

const CERTAINTY: Readonly<Record<Certainty, Bilingual>> = {
  CERTAIN: { en: 'certain', fr: 'certaine' },
  PRESUMED: { en: 'presumed to last', fr: 'présumée durer' },
  POSSIBLE: { en: 'possible', fr: 'possible' },
};

/** A fact in one period: what it says, its status and on how much it rests. An inference is worded as a potential. */
export function sayFact(fact: ToldFact): Bilingual {
  return both((language) => {
    const stated = sayStatement(fact.statement)[language];
    const first = fact.derived
      ? labelled(language === 'en' ? 'Potential, by inference' : 'Potentiel, par déduction', stated, language)
      : stated;
    return [first, standing(fact, language), lasting(fact, language), resting(fact, language)]
      .filter((text) => text !== '')
      .map(sentence)
      .join(' ');
  });
}

function standing({ status, disputed }: ToldFact, language: Language): string {
  const words = sayStatus(status, language);
  if (language === 'en')
    return labelled('Status', `${words}, ${disputed ? 'disputed' : 'not disputed'}`, 'en');
  return labelled('Statut', `${words}, ${disputed ? 'contesté' : 'non contesté'}`, 'fr');
}

function lasting({ valid, certainty }: ToldFact, language: Language): string {
  const bounds = span(valid, language);
  const how = CERTAINTY[certainty][language];
  if (bounds === null) return '';
  return labelled(language === 'en' ? 'Period' : 'Période', `${bounds} (${how})`, language);
}

/** The last day is said, not the day after it. */
function span({ from, to }: Span, language: Language): string | null {
  const start = from === BEGINNING ? null : sayDate(from, language);
  const last = to === END ? null : sayDate(dayBefore(to), language);
  if (start === null && last === null) return null;
  if (start !== null && start === last) return start;
  if (language === 'en') {
    return [start === null ? '' : `from ${start}`, last === null ? '' : `to ${last}`].join(' ').trim();
  }
  if (start === null) return `jusqu’au ${last ?? ''}`;
  return last === null ? `à partir du ${start}` : `du ${start} au ${last}`;
}

function resting({ derived, claimCount, independentSources }: ToldFact, language: Language): string {
  if (derived)
    return language === 'en' ? 'It rests on inference alone' : 'Ce fait repose sur la seule déduction';
  if (language === 'en') {
    const claims = claimCount === 1 ? 'one claim' : `${claimCount} claims`;
    const sources =
      independentSources === 1 ? 'one independent speaker' : `${independentSources} independent speakers`;
    return `It rests on ${claims} by ${sources}`;
  }
  const claims = claimCount === 1 ? 'une affirmation' : `${claimCount} affirmations`;
  const sources =
    independentSources === 1
      ? 'd’un seul locuteur indépendant'
      : `de ${independentSources} locuteurs indépendants`;
  return `Ce fait repose sur ${claims} ${sources}`;
}
