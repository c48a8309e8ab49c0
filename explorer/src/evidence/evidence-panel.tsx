import { useMemo } from 'react';
import {
  EvidenceDocument,
  type EvidenceQuery,
  type FactEvidenceFragment,
  type Predicate,
} from '../api/__generated__/operations.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { edgeDescription } from '../graph/edge-text.ts';
import type { GraphEdge } from '../graph/graph-edges.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { ReadingState } from '../ui/reading-state.tsx';
import { ClaimById } from './claim-by-id.tsx';
import { FactEvidence } from './fact-evidence.tsx';

/** The evidence of the relationship that is selected. */
export function EvidencePanel(props: {
  readonly edge: GraphEdge | null;
  readonly nameOf: (id: string) => string;
}) {
  const { edge, nameOf } = props;
  const speech = useSpeech();
  const { say, word } = speech;
  if (edge === null) return <p className="muted">{say.edgeNotHere}</p>;
  return (
    <article className="evidence">
      <header className="panel-head">
        <div>
          <p className="overline">{edgeDescription(edge, speech)}</p>
          <h2>
            {nameOf(edge.source)} <span className="predicate">{word(edge.predicate)}</span>{' '}
            {nameOf(edge.target)}
          </h2>
        </div>
      </header>
      {edge.kind === 'claim' ? (
        <ul className="claims">
          {edge.claims.map(({ id }) => (
            <li key={id}>
              <ClaimById id={id} />
            </li>
          ))}
        </ul>
      ) : (
        <FactById edge={edge} />
      )}
    </article>
  );
}

function FactById({ edge }: { readonly edge: GraphEdge }) {
  const { state } = useApp();
  const { say } = useSpeech();
  const { view } = state.history.present;
  const operation = useMemo(
    () => ({
      text: EvidenceDocument.toString(),
      variables: { subject: edge.source, predicates: [edge.predicate as Predicate], view: toView(view) },
    }),
    [edge.source, edge.predicate, view],
  );
  const reading = useOperation<EvidenceQuery>(operation);
  const factId = edge.key.slice('fact:'.length);
  const facts = (reading.data?.entity?.facts.edges ?? [])
    .map(({ node }): FactEvidenceFragment => node)
    .filter((fact) => fact.factId === factId);
  return (
    <>
      <ReadingState reading={reading} />
      {reading.status === 'done' && facts.length === 0 ? <p className="muted">{say.noEvidence}</p> : null}
      {facts.map((fact) => (
        <FactEvidence key={fact.id} fact={fact} />
      ))}
    </>
  );
}
