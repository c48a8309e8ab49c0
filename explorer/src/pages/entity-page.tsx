import { useMemo } from 'react';
import {
  EntityPageDocument,
  type ClaimLineFragment,
  type EntityPageQuery,
  type FactLineFragment,
} from '../api/__generated__/operations.ts';
import { countOperation, readCounts } from '../api/relationship-query.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { renderPeriod } from '../evidence/render-period.ts';
import { selectEdge } from '../graph/selection.ts';
import { useSpeech, type Speech } from '../i18n/language-context.ts';
import { renderValue } from '../i18n/render-value.ts';
import { fieldsOf } from '../model/relationship-fields.ts';
import { toView } from '../model/view-settings.ts';
import { DataTable, type TableColumn } from '../table/data-table.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReadingState } from '../ui/reading-state.tsx';
import { Terms } from '../ui/terms.tsx';
import { ClaimTable } from './claim-table.tsx';
import { PageFrame } from './page-frame.tsx';

type Entity = NonNullable<EntityPageQuery['entity']>;

/** Everything about one entity: its facts, what is said of it, what it says, and what nobody says. */
export function EntityPage({ id }: { readonly id: string }) {
  const { state } = useApp();
  const { say, word, name } = useSpeech();
  const { view } = state.history.present;
  const operation = useMemo(
    () => ({ text: EntityPageDocument.toString(), variables: { id, view: toView(view) } }),
    [id, view],
  );
  const reading = useOperation<EntityPageQuery>(operation);
  const entity = reading.data?.entity ?? null;
  return (
    <PageFrame
      type={entity?.__typename ?? ''}
      overline={entity === null ? '' : word(entity.__typename)}
      title={entity === null ? id : name(entity)}
      entity={entity === null ? undefined : id}
      operation={operation}
    >
      <ReadingState reading={reading} />
      {reading.status === 'done' && entity === null ? <p>{say.notFound}</p> : null}
      {entity === null ? null : <EntityDetails entity={entity} />}
    </PageFrame>
  );
}

function EntityDetails({ entity }: { readonly entity: Entity }) {
  const { act } = useApp();
  const speech = useSpeech();
  const { say } = speech;
  const facts = entity.facts.edges.map(({ node }): FactLineFragment => node);
  const claims = entity.claims.edges.map(({ node }): ClaimLineFragment => node);
  const statements =
    'statements' in entity ? entity.statements.edges.map(({ node }): ClaimLineFragment => node) : null;
  const columns = useMemo(() => factColumns(speech), [speech]);
  const cut = [
    ...cutOf(say.factsOf, facts.length, entity.facts.totalCount, say.cut),
    ...cutOf(say.claimsAbout, claims.length, entity.claims.totalCount, say.cut),
    ...('statements' in entity
      ? cutOf(say.claimsBy, statements?.length ?? 0, entity.statements.totalCount, say.cut)
      : []),
  ];
  return (
    <>
      <Terms
        terms={[
          [say.aliases, entity.aliases.join(', ')],
          [say.identifiers, entity.externalIds.join(', ')],
          [say.permanent, <a href={new URL(entity.url).pathname}>{entity.url}</a>],
        ]}
      />
      {cut.length > 0 ? <p className="notice notice-partial">{cut.join(' ')}</p> : null}
      <DataTable
        caption={say.factsOf}
        columns={columns}
        rows={facts}
        keyOf={factKey}
        onSelect={({ factId, object }) => {
          // A value has no line in the picture; its evidence is among the claims below.
          if (object === null) return;
          act({
            kind: 'draw',
            change: { kind: 'add', ids: [entity.id, object.id], from: null },
          });
          act({ kind: 'select', selection: selectEdge(`fact:${factId}`) });
          act({ kind: 'go', page: { kind: 'graph', question: null } });
        }}
      />
      <ClaimTable caption={say.claimsAbout} claims={claims} withSource />
      {statements === null ? null : <ClaimTable caption={say.claimsBy} claims={statements} withSource />}
      <Gaps entity={entity} />
    </>
  );
}

/** What the schema foresees and no fact fills: unknown, which is not the same as "no". */
function Gaps({ entity: { id, __typename: type } }: { readonly entity: Entity }) {
  const { state } = useApp();
  const { say, word } = useSpeech();
  const { view } = state.history.present;
  const operation = useMemo(() => countOperation(id, type, toView(view)), [id, type, view]);
  const reading = useOperation<{ readonly entity: Readonly<Record<string, unknown>> | null }>(operation);
  const counts = readCounts(reading.data?.entity ?? null);
  const gaps = fieldsOf(type).filter(({ name, end }) => end === 'OUT' && !counts.has(name));
  return (
    <section className="gaps">
      <h2>{say.gaps}</h2>
      <ReadingState reading={reading} />
      {reading.status === 'done' ? (
        gaps.length === 0 ? (
          <p>{say.noGaps}</p>
        ) : (
          <>
            <p>{say.gapsText}</p>
            <ul className="tags">
              {gaps.map(({ name }) => (
                <li key={name}>{word(name)}</li>
              ))}
            </ul>
          </>
        )
      ) : null}
    </section>
  );
}

const factKey = ({ id }: FactLineFragment): string => id;

function factColumns(speech: Speech): TableColumn<FactLineFragment>[] {
  const { say, word, name } = speech;
  return [
    { id: 'predicate', title: say.relationship, text: ({ predicate }) => word(predicate) },
    {
      id: 'value',
      title: `${say.toColumn} / ${say.value}`,
      text: ({ object, value }) => (object === null ? renderValue(value, speech) : name(object)),
      show: ({ object, value }) =>
        object === null ? renderValue(value, speech) : <EntityLink entity={object} />,
    },
    { id: 'validity', title: say.validity, text: (fact) => renderPeriod(fact, speech) },
    { id: 'status', title: say.status, text: ({ status }) => word(status) },
    { id: 'certainty', title: say.certainty, text: ({ certainty }) => word(certainty) },
    { id: 'disputed', title: say.disputed, text: ({ disputed }) => (disputed ? `≠ ${say.yes}` : '') },
    {
      id: 'qualifiers',
      title: say.role,
      text: ({ layer, role, stage, extent }) =>
        [layer, stage, extent]
          .filter((code) => code !== null)
          .map((code) => word(code))
          .concat(role ?? [])
          .join(', '),
    },
    { id: 'claims', title: say.claims, text: ({ claimCount }) => String(claimCount) },
  ];
}

function cutOf(
  name: string,
  shown: number,
  total: number,
  cut: (name: string, shown: number, total: number) => string,
): string[] {
  // Several periods of one fact are several rows, and one in the count.
  return shown < total ? [cut(name, shown, total)] : [];
}
