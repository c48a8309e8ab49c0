import { memo } from 'react';
import { edgeGeometry, type Lane } from './edge-geometry.ts';
import type { EdgeKind } from './graph-edges.ts';

/** A relationship of the picture. */
export interface EdgeMarkProps {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly disputed: boolean;
  readonly uncertain: boolean;
  /** Whether it leads from one end to the other, and not both ways. */
  readonly directed: boolean;
  readonly selected: boolean;
  /** Whether its name is written beside it. */
  readonly named: boolean;
  readonly name: string;
  readonly label: string;
  readonly sourceX: number;
  readonly sourceY: number;
  readonly targetX: number;
  readonly targetY: number;
  readonly lane: Lane;
}

/** A line: solid for a fact, dashed for a mere claim, dotted for an inference, crossed where it is disputed. */
export const EdgeMark = memo(function EdgeMark(props: EdgeMarkProps) {
  const { path, middle } = edgeGeometry(
    { x: props.sourceX, y: props.sourceY },
    { x: props.targetX, y: props.targetY },
    props.lane,
  );
  const classes = ['edge', `edge-${props.kind}`];
  if (props.selected) classes.push('is-selected');
  if (props.disputed) classes.push('is-disputed');
  if (props.uncertain) classes.push('is-uncertain');
  return (
    <g className={classes.join(' ')}>
      <g
        className="edge-button"
        data-edge={props.id}
        role="button"
        aria-label={props.label}
        aria-pressed={props.selected}
        tabIndex={-1}
      >
        <path className="edge-reach" d={path} />
        <path className="edge-halo" d={path} />
        <path className="edge-line" d={path} markerEnd={props.directed ? 'url(#arrow)' : undefined} />
        {props.disputed ? <DisputedMark x={middle.x} y={middle.y} /> : null}
      </g>
      {props.named ? (
        <text
          className="edge-name"
          textAnchor="middle"
          x={middle.x}
          y={middle.y + (props.disputed ? -14 : -5)}
          aria-hidden="true"
        >
          {props.name}
        </text>
      ) : null}
    </g>
  );
});

/** "Not equal", in a ring: the mark of what a known claim opposes. */
function DisputedMark({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g className="disputed-mark" transform={`translate(${x},${y})`}>
      <circle r={9} />
      <path d="M-4,-2.2h8M-4,2.2h8M2.5,-5.5l-5,11" />
    </g>
  );
}
