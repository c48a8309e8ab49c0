import { ClaimLink } from '../../evidence/claim-link.tsx';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { useSpeech } from '../../i18n/language-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { kindMarks, whenOf, yearOf, type Entry, type TimelineRow } from './entry.ts';
import type { TimelineWords } from './words.ts';

interface Year {
  readonly year: string;
  readonly rows: readonly TimelineRow[];
}

/** The entries along a vertical axis, year by year. */
export function TimelineList({
  rows,
  words,
}: {
  readonly rows: readonly TimelineRow[];
  readonly words: TimelineWords;
}) {
  return yearsOf(rows).map(({ year, rows: found }) => (
    <section key={year}>
      <h2>{year === '' ? words.noStart : year}</h2>
      <ol className="timeline">
        {found.map(({ cursor, node }) => (
          <EntryItem key={cursor} entry={node} words={words} />
        ))}
      </ol>
    </section>
  ));
}

function EntryItem({ entry, words }: { readonly entry: Entry; readonly words: TimelineWords }) {
  const speech = useSpeech();
  const { kind, earliest, latest, fact, claim } = entry;
  const { family, icon } = kindMarks[kind];
  return (
    <li
      className={`timeline-entry family-${family}${earliest === latest ? '' : ' is-imprecise'}`}
      data-kind={kind}
    >
      <p className="timeline-when">
        {earliest === latest ? (
          <time dateTime={latest}>{whenOf(entry, speech, words)}</time>
        ) : (
          whenOf(entry, speech, words)
        )}
      </p>
      <span className="timeline-mark">
        <Icon path={icon} size={15} />
      </span>
      <div className="timeline-what">
        <p className="timeline-kind">{words.kinds[kind]}</p>
        {fact === null ? null : <FactDetails fact={fact} />}
        {claim === null ? null : <ClaimLink claim={claim} />}
      </div>
    </li>
  );
}

/** Entries of one year, which follow each other. */
function yearsOf(rows: readonly TimelineRow[]): Year[] {
  const years = new Map<string, TimelineRow[]>();
  for (const row of rows) {
    const year = yearOf(row.node);
    years.set(year, [...(years.get(year) ?? []), row]);
  }
  return [...years].map(([year, found]) => ({ year, rows: found }));
}
