import { memo } from 'react';
import { markOf } from '../ui/icons.ts';
import { NODE_RADIUS } from './edge-geometry.ts';
import { wrapName } from './wrap-name.ts';

/** An entity of the picture, or a group of them. */
export interface NodeMarkProps {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly type: string;
  /** What is read out. */
  readonly label: string;
  readonly pinned: boolean;
  readonly selected: boolean;
  /** Whether the service does not know it under the view. */
  readonly unknown: boolean;
  /** Whether the tab key leads here: one mark of the picture at a time. */
  readonly reachable: boolean;
  /** How many entities it stands for. */
  readonly members: number;
}

/** A disc with the icon of the type, and the name below. */
export const NodeMark = memo(function NodeMark(props: NodeMarkProps) {
  const { family, icon } = markOf(props.type);
  const classes = ['node', `family-${family}`];
  if (props.selected) classes.push('is-selected');
  if (props.unknown) classes.push('is-unknown');
  const radius = props.members > 1 ? NODE_RADIUS + 4 : NODE_RADIUS;
  return (
    <g className={classes.join(' ')}>
      <g
        className="node-button"
        transform={`translate(${props.x},${props.y})`}
        data-node={props.id}
        role="button"
        aria-label={props.label}
        aria-pressed={props.selected}
        tabIndex={props.reachable ? 0 : -1}
      >
        <circle className="node-halo" r={radius + 6} />
        {props.members > 1 ? <circle className="node-disc node-behind" r={radius} cx={5} cy={-4} /> : null}
        <circle className="node-disc" r={radius} />
        <path className="node-icon" d={icon} transform="translate(-11,-11) scale(0.92)" />
        {props.pinned ? <PinMark /> : null}
      </g>
      <text className="node-name" textAnchor="middle" y={props.y + radius + 16} aria-hidden="true">
        {wrapName(props.name).map((line, index) => (
          <tspan key={index} x={props.x} dy={index === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
});

/** The mark of what stays where it is. */
export function PinMark() {
  return <path className="node-pin" d="M13,-19h8l-1,5 3,4h-12l3,-4zM17,-10v7" />;
}
