import { useApp } from '../../app/app-context.ts';
import { FactDetails } from '../../evidence/fact-details.tsx';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { PageLink } from '../../ui/entity-link.tsx';
import type { PathsResult } from './paths-answer.tsx';
import { pathWords } from './words.ts';

type Exclusion = PathsResult['exclusions'][number];

/** What was not walked, why, and how to walk it nevertheless. */
export function LeftOut(props: {
  readonly exclusions: readonly Exclusion[];
  readonly walkThrough: (type: string) => void;
  readonly showNeverTogether: () => void;
}) {
  const { exclusions, walkThrough, showNeverTogether } = props;
  const speech = useSpeech();
  const { cardOf } = useApp();
  const words = pathWords[speech.language];
  if (exclusions.length === 0) return <p className="muted">{words.nothingLeftOut}</p>;
  return (
    <ul className="ask-list left-out">
      {exclusions.map((exclusion) => {
        const { kind, what, facts, count, atLeast } = exclusion;
        const card = kind === 'SUPER_NODE' && what !== null ? cardOf(what) : null;
        const named = card === null ? wordFor(exclusion, speech) : speech.name(card);
        return (
          <li key={`${kind} ${what ?? ''}`} data-exclusion={kind}>
            {words.exclusions[kind](atLeast ? words.atLeast(count) : count, named)}{' '}
            {kind === 'HUB_TYPE' && what !== null ? (
              <button
                type="button"
                aria-label={`${words.goThrough}: ${named}`}
                onClick={() => {
                  walkThrough(what);
                }}
              >
                {words.goThrough}
              </button>
            ) : null}
            {kind === 'NEVER_TOGETHER' ? (
              <button type="button" onClick={showNeverTogether}>
                {words.showNever}
              </button>
            ) : null}
            {kind === 'SUPER_NODE' && what !== null ? (
              <PageLink page={{ kind: 'entity', id: what }}>{speech.say.openPage}</PageLink>
            ) : null}
            {facts.length === 0 ? null : (
              <details>
                <summary>{words.someOf(facts.length)}</summary>
                {facts.map((fact) => (
                  <FactDetails key={fact.id} fact={fact} />
                ))}
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What is left out in words; an entity that no answer has named yet is called by its id. */
function wordFor({ kind, what }: Exclusion, { word }: Speech): string {
  if (what === null) return '';
  return kind === 'SUPER_NODE' ? what : word(what);
}
