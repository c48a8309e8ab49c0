import { useState } from 'react';
import type { PathDirection, PathMode } from '../../api/__generated__/operations.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { FilterFields, type FilterName } from '../filter-fields.tsx';
import { pathWords } from './words.ts';

/** Filters that take several. */
export const PATH_FILTERS: readonly FilterName[] = [
  'predicates',
  'excludePredicates',
  'types',
  'excludeTypes',
  'through',
  'layers',
];

const DIRECTIONS: readonly PathDirection[] = ['ANY', 'FORWARD', 'BACKWARD'];
const MODES: readonly PathMode[] = ['K_SHORTEST', 'SHORTEST', 'ALL_SIMPLE'];
const DEPTHS = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** The default of the service. */
const DEPTH = '5';
const DEGREE = '200';
const RARE = [...PATH_FILTERS, 'direction', 'mode', 'maxDegree'];

/** The fields of the page of paths: the two ends, and behind a line the rarer filters. */
export function PathFields({ given, fill }: AskProps) {
  const { language } = useSpeech();
  const words = pathWords[language];
  const { from = '', to = '', maxDepth = '', direction = '', mode = '', maxDegree = '', together } = given;
  const set = RARE.filter((name) => (given[name] ?? '') !== '').length;
  // Whoever takes the last filter away still stands among them, so they stay open.
  const [opened] = useState(set > 0);
  return (
    <>
      <div className="path-ends">
        <EntityField
          label={words.from}
          ids={severalOf(from)}
          onChange={([id = '']) => {
            fill({ from: id });
          }}
        />
        <button
          type="button"
          className="path-swap"
          disabled={from === '' && to === ''}
          onClick={() => {
            fill({ from: to, to: from });
          }}
        >
          <span aria-hidden="true">⇄</span> {words.swap}
        </button>
        <EntityField
          label={words.to}
          ids={severalOf(to)}
          onChange={([id = '']) => {
            fill({ to: id });
          }}
        />
      </div>
      <div className="ask-row">
        <ChoiceField
          label={words.maxDepth}
          value={maxDepth === '' ? DEPTH : maxDepth}
          choices={DEPTHS.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            fill({ maxDepth: value === DEPTH ? '' : value });
          }}
        />
        <label className="check-field">
          <input
            type="checkbox"
            checked={together !== 'false'}
            onChange={(event) => {
              fill({ together: event.target.checked ? '' : 'false' });
            }}
          />
          {words.together}
        </label>
      </div>
      <details className="ask-filters" open={opened}>
        <summary>{set === 0 ? words.filters : words.filtersOn(set)}</summary>
        <div className="ask-filter-grid">
          <FilterFields names={PATH_FILTERS} given={given} fill={fill} />
          <ChoiceField
            label={words.direction}
            value={direction === '' ? 'ANY' : (direction as PathDirection)}
            choices={DIRECTIONS.map((value) => ({ value, label: words.directions[value] }))}
            onChange={(value) => {
              fill({ direction: value === 'ANY' ? '' : value });
            }}
          />
          <ChoiceField
            label={words.mode}
            value={mode === '' ? 'K_SHORTEST' : (mode as PathMode)}
            choices={MODES.map((value) => ({ value, label: words.modes[value] }))}
            onChange={(value) => {
              fill({ mode: value === 'K_SHORTEST' ? '' : value });
            }}
          />
          <TextField
            label={words.maxDegree}
            value={maxDegree}
            hint={DEGREE}
            inputMode="numeric"
            onChange={(value) => {
              fill({ maxDegree: value.replace(/\D/g, '') });
            }}
          />
        </div>
      </details>
    </>
  );
}
