import type { AskFactFragment, ClaimLineFragment } from '../api/__generated__/operations.ts';
import { ClaimLink } from '../evidence/claim-link.tsx';
import { FactDetails } from '../evidence/fact-details.tsx';
import { useSpeech } from '../i18n/language-context.ts';

/** On what a cell rests: its facts, each with its evidence, and apart from them the claims that deny it. */
export function EvidenceOfCell(props: {
  readonly title: string;
  readonly facts: readonly AskFactFragment[];
  readonly denials: readonly ClaimLineFragment[];
}) {
  const { title, facts, denials } = props;
  const { say } = useSpeech();
  return (
    <>
      <p className="matrix-detail-title">{title}</p>
      {facts.map((fact) => (
        <FactDetails key={fact.id} fact={fact} />
      ))}
      {denials.length === 0 ? null : (
        <>
          <p className="matrix-denials">≠ {say.deniedBy}</p>
          <ul className="plain-list">
            {denials.map((claim) => (
              <li key={claim.id}>
                <ClaimLink claim={claim} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
