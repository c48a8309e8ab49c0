import { ClaimPageDocument, type ClaimPageQuery } from '../api/__generated__/operations.ts';
import { useDataset } from '../api/api-context.ts';
import { useApp } from '../app/app-context.ts';
import { ClaimCard } from '../evidence/claim-card.tsx';
import { ClaimLink } from '../evidence/claim-link.tsx';
import { sentenceOf } from '../evidence/claim-text.ts';
import { useClaim } from '../evidence/claim-by-id.tsx';
import { renderBounds } from '../evidence/render-period.ts';
import { WhyLink } from '../evidence/why-link.tsx';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { DataTable } from '../table/data-table.tsx';
import type { TableColumn } from '../table/table-column.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReadingState } from '../ui/reading-state.tsx';
import { Terms } from '../ui/terms.tsx';
import { PageFrame } from './page-frame.tsx';

type Claim = NonNullable<ClaimPageQuery['claim']>;

/** A claim with all that the curators recorded of it, and a way to say that it is wrong. */
export function ClaimPage({ id }: { readonly id: string }) {
  const { state } = useApp();
  const speech = useSpeech();
  const { say } = speech;
  const reading = useClaim(id);
  const claim = reading.data?.claim ?? null;
  const operation = {
    text: ClaimPageDocument.toString(),
    variables: { id, view: toView(state.history.present.view) },
  };
  return (
    <PageFrame
      type="Topic"
      overline={say.claim}
      title={claim === null ? id : sentenceOf(claim, speech)}
      operation={operation}
    >
      <ReadingState reading={reading} />
      {reading.status === 'done' && claim === null ? <p>{say.notFound}</p> : null}
      {claim === null ? null : (
        <>
          <ClaimCard claim={claim} />
          <p>
            <WhyLink id={claim.id} />
          </p>
          <ClaimTerms claim={claim} />
          <ClaimLinks claim={claim} />
          <ReportError id={claim.id} url={claim.url} />
        </>
      )}
    </PageFrame>
  );
}

function ClaimTerms({ claim }: { readonly claim: Claim }) {
  const speech = useSpeech();
  const { say, word, day } = speech;
  const entity = (found: Claim['subject']) => (found === null ? null : <EntityLink entity={found} />);
  const validity = [
    ...(claim.validFrom === null ? [] : [`${say.since}: ${renderBounds(claim.validFrom, speech)}`]),
    ...(claim.validTo === null ? [] : [`${say.untilColumn}: ${renderBounds(claim.validTo, speech)}`]),
  ];
  return (
    <Terms
      terms={[
        [say.subject, entity(claim.subject)],
        [say.relationship, word(claim.predicate)],
        [say.object, entity(claim.object)],
        [say.validity, validity.join('; ')],
        [say.observedOn, renderBounds(claim.observedOn, speech)],
        [say.assertedOn, renderBounds(claim.assertedOn, speech)],
        [say.deadline, renderBounds(claim.deadline, speech)],
        [say.conditions, claim.conditions],
        [say.knownSince, claim.knownFrom === null ? null : day(claim.knownFrom)],
        [say.layer, claim.layer === null ? null : word(claim.layer)],
        [say.role, claim.role],
        [say.stage, claim.stage === null ? null : word(claim.stage)],
        [say.extent, claim.extent === null ? null : word(claim.extent)],
        [say.through, entity(claim.through)],
        [say.decision, entity(claim.decision)],
        [say.issuer, entity(claim.issuer)],
        [say.dataset, entity(claim.dataset)],
        [say.deprecated, claim.deprecatedReason],
        [say.relayedBy, namesOf(claim.relayedBy)],
        [say.permanent, <a href={new URL(claim.url).pathname}>{claim.url}</a>],
      ]}
    />
  );
}

function namesOf(entities: Claim['relayedBy']) {
  return entities.length === 0
    ? null
    : entities.map((entity, index) => (
        <span key={entity.id}>
          {index > 0 ? ', ' : ''}
          <EntityLink entity={entity} />
        </span>
      ));
}

function ClaimLinks({ claim }: { readonly claim: Claim }) {
  const speech = useSpeech();
  const { say, word } = speech;
  const links = [
    ...claim.links.map(({ kind, rationale, to }) => ({ kind, rationale, other: to, arrow: '→' })),
    ...claim.linkedFrom.map(({ kind, rationale, from }) => ({ kind, rationale, other: from, arrow: '←' })),
  ];
  if (links.length === 0) return null;
  const columns: TableColumn<(typeof links)[number]>[] = [
    { id: 'kind', title: say.kind, text: ({ arrow, kind }) => `${arrow} ${word(kind)}` },
    {
      id: 'claim',
      title: say.claim,
      text: ({ other }) => (other === null ? '' : sentenceOf(other, speech)),
      show: ({ other }) => (other === null ? null : <ClaimLink claim={other} />),
    },
    { id: 'rationale', title: say.rationale, text: ({ rationale }) => rationale ?? '' },
  ];
  return (
    <DataTable
      caption={say.links}
      columns={columns}
      rows={links}
      keyOf={({ arrow, kind, other }) => `${arrow}${kind}${other?.id ?? ''}`}
    />
  );
}

/** Text for the curators that names what it is about. It is sent by whoever reads it, by mail or as an issue. */
function ReportError({ id, url }: { readonly id: string; readonly url: string }) {
  const { say } = useSpeech();
  const dataset = useDataset();
  const version = dataset === null ? '' : `${dataset.id} ${dataset.version}`;
  const body = say.reportBody(id, version, url);
  const mail = `mailto:?subject=${encodeURIComponent(say.reportSubject(id))}&body=${encodeURIComponent(body)}`;
  return (
    <p className="actions">
      <a className="button" href={mail}>
        {say.reportError}
      </a>
      <CopyButton label={say.reportCopy} text={() => body} />
    </p>
  );
}
