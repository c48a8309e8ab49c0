import { scaleLinear } from 'd3-scale';
import { useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language-context.ts';
import { Icon } from '../ui/icon.tsx';
import { DayInput } from '../ui/day-input.tsx';
import { buttonIcons } from '../ui/icons.ts';
import { dayNumber, dayOf } from './day-number.ts';
import { markBeside, type TimeMark } from './time-marks.ts';

/** How long a hand must rest before the graph follows. */
const REST_MS = 120;

/** One clock: a day on an axis with what happened, or no day at all. */
export function TimeSlider(props: {
  readonly label: string;
  readonly help: string;
  readonly none: string;
  readonly value: string | null;
  readonly marks: readonly TimeMark[];
  /** Whether there are more marks than these. */
  readonly isCut: boolean;
  readonly from: string;
  readonly to: string;
  readonly change: (day: string | null) => void;
}) {
  const { label, help, none, value, marks, isCut, from, to, change } = props;
  const speech = useSpeech();
  const { say, day } = speech;
  const id = useId();
  const [drawn, setDrawn] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    setDrawn(null);
  }, [value]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const shown = drawn ?? value;
  const [start, end] = [dayNumber(from), dayNumber(to)];
  const place = scaleLinear().domain([start, end]).range([0, 100]);
  const here = marks.find((mark) => mark.day === shown);
  const names = here?.names.map((entity) => speech.name(entity)).join(', ') ?? '';
  const go = (mark: TimeMark | null): void => {
    if (mark !== null) change(mark.day);
  };
  return (
    <div className={value === null ? 'slider is-off' : 'slider'}>
      <label htmlFor={id} title={help}>
        {label}
      </label>
      <button
        type="button"
        className="tool"
        aria-label={say.earlierMark(label)}
        title={say.earlierMark(label)}
        onClick={() => {
          go(markBeside(marks, value, -1));
        }}
      >
        <Icon path={buttonIcons.before} size={16} />
      </button>
      <div className="slider-track">
        <svg className="slider-marks" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          {marks
            .filter((mark) => mark.day >= from && mark.day <= to)
            .map((mark) => (
              <line
                key={mark.day}
                x1={place(dayNumber(mark.day))}
                x2={place(dayNumber(mark.day))}
                y1={0}
                y2={10}
                className={mark.day === shown ? 'is-here' : undefined}
              />
            ))}
        </svg>
        <input
          id={id}
          type="range"
          min={start}
          max={end}
          step={1}
          value={shown === null ? end : dayNumber(shown)}
          aria-valuetext={
            shown === null ? none : [day(shown), names].filter((part) => part !== '').join(': ')
          }
          onChange={(event) => {
            const next = dayOf(Number(event.target.value));
            setDrawn(next);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => {
              change(next);
            }, REST_MS);
          }}
        />
      </div>
      <button
        type="button"
        className="tool"
        aria-label={say.laterMark(label)}
        title={say.laterMark(label)}
        onClick={() => {
          go(markBeside(marks, value, 1));
        }}
      >
        <Icon path={buttonIcons.after} size={16} />
      </button>
      <DayInput
        className="slider-date"
        label={say.setDay(label)}
        value={shown ?? ''}
        onChange={(typed) => {
          if (typed !== '') change(typed);
        }}
      />
      <span className="slider-none">
        {value === null ? (
          <span className="muted">{none}</span>
        ) : (
          <button
            type="button"
            className="quiet"
            aria-label={say.clearDay(label, none)}
            onClick={() => {
              change(null);
            }}
          >
            × {none}
          </button>
        )}
      </span>
      <p className="slider-here muted">{names === '' && isCut ? say.marksCut(marks.length) : names}</p>
    </div>
  );
}
