import { useMemo } from 'react';
import { TimeMarksDocument, type TimeMarksQuery } from '../api/__generated__/operations.ts';
import { useDataset } from '../api/api-context.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { toView, type ViewSettings } from '../model/view-settings.ts';
import { TimeSlider } from './time-slider.tsx';
import { readTimeMarks, type TimeMark } from './time-marks.ts';

/** The two clocks and the standard of proof, which hold for everything on the page. */
export function TimeBar() {
  const { state, act } = useApp();
  const { say } = useSpeech();
  const dataset = useDataset();
  const { view, withClaims } = state.history.present;
  const { knownBy } = view;
  const operation = useMemo(
    // Every day is a mark, but under `knownBy` only what was known by then.
    () => ({
      text: TimeMarksDocument.toString(),
      variables: { view: toView({ ...view, asOf: null, knownBy }) },
    }),
    [view, knownBy],
  );
  const { data } = useOperation<TimeMarksQuery>(operation);
  const marks = useMemo(() => readTimeMarks(data), [data]);
  const last = dataset?.date ?? new Date().toISOString().slice(0, 10);
  const first = firstDay([...marks.happened, ...marks.published], view, last);
  const set = (change: Partial<ViewSettings>): void => {
    act({ kind: 'draw', change: { kind: 'view', view: change } });
  };
  return (
    <section className="time-bar" aria-label={say.time}>
      <div className="sliders">
        <TimeSlider
          label={say.asOf}
          help={say.asOfHelp}
          none={say.anyTime}
          value={view.asOf}
          marks={marks.happened}
          isCut={marks.moreHappened}
          from={first}
          to={last}
          change={(asOf) => {
            set({ asOf });
          }}
        />
        <TimeSlider
          label={say.knownBy}
          help={say.knownByHelp}
          none={say.knownNow}
          value={view.knownBy}
          marks={marks.published}
          isCut={marks.morePublished}
          from={first}
          to={last}
          change={(day) => {
            set({ knownBy: day });
          }}
        />
      </div>
      <fieldset className="proof">
        <legend className="visually-hidden">{say.time}</legend>
        <Check
          label={say.confirmedOnly}
          checked={view.minStatus === 'CONFIRMED'}
          change={(on) => {
            set({ minStatus: on ? 'CONFIRMED' : 'REPORTED' });
          }}
        />
        <Check
          label={say.inferred}
          checked={view.includeInferred}
          change={(includeInferred) => {
            set({ includeInferred });
          }}
        />
        <Check
          label={say.disputedToo}
          checked={view.includeDisputed}
          change={(includeDisputed) => {
            set({ includeDisputed });
          }}
        />
        <Check
          label={say.claimsToo}
          checked={withClaims}
          change={(shown) => {
            act({ kind: 'draw', change: { kind: 'claims', shown } });
          }}
        />
      </fieldset>
    </section>
  );
}

function Check(props: {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (on: boolean) => void;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => {
          props.change(event.target.checked);
        }}
      />
      {props.label}
    </label>
  );
}

/** Most marks lie in the last years; a lone early one must not squeeze them. */
function firstDay(marks: readonly TimeMark[], { asOf, knownBy }: ViewSettings, last: string): string {
  const days = marks.map(({ day }) => day).sort();
  const early = days[Math.floor(days.length * 0.05)] ?? `${Number(last.slice(0, 4)) - 8}-01-01`;
  const asked = [asOf, knownBy].filter((day) => day !== null);
  return [early, ...asked].sort()[0] ?? early;
}
