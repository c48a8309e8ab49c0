import { useSpeech } from '../i18n/language-context.ts';
import { FAMILIES, markOf } from '../ui/icons.ts';
import { Icon } from '../ui/icon.tsx';
import { PinMark } from './node-mark.tsx';

/** What lines and marks mean. */
export function Legend({ open }: { readonly open: boolean }) {
  const { say } = useSpeech();
  const lines = [
    ['fact', say.legendFact],
    ['claim', say.legendClaim],
    ['inference', say.legendInference],
  ] as const;
  return (
    <details className="legend" open={open}>
      <summary>{say.legend}</summary>
      <ul>
        {lines.map(([kind, text]) => (
          <li key={kind}>
            <svg width="44" height="14" aria-hidden="true" className={`edge edge-${kind}`}>
              <path className="edge-line" d="M2,7H42" />
            </svg>
            {text}
          </li>
        ))}
        <li>
          <svg width="44" height="22" aria-hidden="true" className="edge is-disputed">
            <path className="edge-line" d="M2,11H42" />
            <g className="disputed-mark" transform="translate(22,11)">
              <circle r={9} />
              <path d="M-4,-2.2h8M-4,2.2h8M2.5,-5.5l-5,11" />
            </g>
          </svg>
          {say.legendDisputed}
        </li>
        <li>
          <svg width="44" height="14" aria-hidden="true" className="edge edge-fact is-uncertain">
            <path className="edge-line" d="M2,7H26" />
            <text className="edge-name" x="31" y="12">
              ?
            </text>
          </svg>
          {say.legendUncertain}
        </li>
        {FAMILIES.map(({ family, types }) => (
          <li key={family}>
            <span className={`legend-types family-${family}`}>
              {types.map((type) => (
                <span key={type} className="badge-icon">
                  <Icon path={markOf(type).icon} size={13} />
                </span>
              ))}
            </span>
            {say.legendFamilies[family]}
          </li>
        ))}
        <li>
          <svg width="44" height="22" aria-hidden="true" className="node is-unknown">
            <circle className="node-disc" cx={22} cy={11} r={9} />
          </svg>
          {say.legendUnknown}
        </li>
        <li>
          <svg width="44" height="24" viewBox="-6 -24 44 24" aria-hidden="true">
            <PinMark />
          </svg>
          {say.legendPinned}
        </li>
      </ul>
    </details>
  );
}
