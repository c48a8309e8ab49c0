import { useMemo } from 'react';
import { useSpeech } from '../../i18n/language-context.ts';
import { KINDS, kindMarks, type TimelineRow } from './entry.ts';
import { timelineScale } from './timeline-scale.ts';
import type { TimelineWords } from './words.ts';

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

/** The entries drawn on one axis, a lane for each kind. The list says the same in words, so it is not read out. */
export function TimelineAxis({
  rows,
  words,
}: {
  readonly rows: readonly TimelineRow[];
  readonly words: TimelineWords;
}) {
  const { language } = useSpeech();
  const { placeOf, ticks } = useMemo(
    () =>
      timelineScale(
        rows.map(({ node }) => node),
        language,
      ),
    [rows, language],
  );
  const lanes = KINDS.map((kind) => ({ kind, found: rows.filter(({ node }) => node.kind === kind) }));
  return (
    <div className="timeline-axis" aria-hidden="true">
      {lanes
        .filter(({ found }) => found.length > 0)
        .map(({ kind, found }) => (
          <div key={kind} className={`timeline-lane family-${kindMarks[kind].family}`}>
            <span className="timeline-lane-name">{words.kinds[kind]}</span>
            <span className="timeline-track">
              {found.map(({ cursor, node: { earliest, latest } }) => {
                const start = placeOf(earliest ?? latest);
                return (
                  <span
                    key={cursor}
                    className={earliest === latest ? 'timeline-day' : 'timeline-span'}
                    style={{ left: percent(start), width: percent(placeOf(latest) - start) }}
                  />
                );
              })}
            </span>
          </div>
        ))}
      <div className="timeline-lane">
        <span className="timeline-lane-name" />
        <span className="timeline-ticks">
          {ticks.map(({ place, label }) => (
            <span key={label} style={{ left: percent(place) }}>
              {label}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
