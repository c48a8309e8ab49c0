import { useCallback, useMemo, useState } from 'react';
import {
  EntityPageDocument,
  type ClaimLineFragment,
  type EntityPageQuery,
  type FactLineFragment,
} from '../api/__generated__/operations.ts';
import { countOperation, readCounts } from '../api/relationship-query.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { AskLinks } from '../ask/ask-links.tsx';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { ReadingState } from '../ui/reading-state.tsx';
import { Terms } from '../ui/terms.tsx';
import { ClaimTable } from './claim-table.tsx';
import { FactTable, type FactRow } from './fact-table.tsx';
import { Gaps } from './gaps.tsx';
import { IncomingFacts } from './incoming-facts.tsx';
import { MoreOf, MOST_AT_ONCE } from './more-of.tsx';
import { PageFrame } from './page-frame.tsx';

type Entity = NonNullable<EntityPageQuery['entity']>;

interface RelationshipCounts {
  readonly entity: Readonly<Record<string, unknown>> | null;
}

/** How much of each list is read. */
interface Sizes {
  readonly facts: number;
  readonly claims: number;
  readonly statements: number;
}

const FIRST_SIZES: Sizes = { facts: 200, claims: 100, statements: 100 };

/** Everything about one entity: its facts, what is said of it, what it says, and what nobody says. */
export function EntityPage({ id }: { readonly id: string }) {
  const { state } = useApp();
  const { say, word, name } = useSpeech();
  const { view } = state.history.present;
  const [sizes, setSizes] = useState(FIRST_SIZES);
  const operation = useMemo(
    () => ({ text: EntityPageDocument.toString(), variables: { id, ...sizes, view: toView(view) } }),
    [id, sizes, view],
  );
  const reading = useOperation<EntityPageQuery>(operation);
  const entity = reading.data?.entity ?? null;
  const readMore = useCallback((list: keyof Sizes) => {
    setSizes((before) => ({ ...before, [list]: MOST_AT_ONCE }));
  }, []);
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
      {entity === null ? null : <EntityDetails entity={entity} sizes={sizes} readMore={readMore} />}
    </PageFrame>
  );
}

function EntityDetails(props: {
  readonly entity: Entity;
  readonly sizes: Sizes;
  readonly readMore: (list: keyof Sizes) => void;
}) {
  const { entity, sizes, readMore } = props;
  const { id, __typename: type } = entity;
  const { view } = useApp().state.history.present;
  const { say } = useSpeech();
  const relationships = useOperation<RelationshipCounts>(
    useMemo(() => countOperation(id, type, toView(view)), [id, type, view]),
  );
  const counts = useMemo(() => readCounts(relationships.data?.entity ?? null), [relationships.data]);
  const facts = useMemo(
    () =>
      entity.facts.edges.map(({ node }: { readonly node: FactLineFragment }): FactRow => ({
        fact: node,
        relationship: node.predicate,
        other: node.object,
      })),
    [entity],
  );
  const claims = entity.claims.edges.map(({ node }): ClaimLineFragment => node);
  const statements = 'statements' in entity ? entity.statements : null;
  const said = statements?.edges.map(({ node }): ClaimLineFragment => node) ?? [];
  const more = (list: keyof Sizes) =>
    sizes[list] >= MOST_AT_ONCE
      ? null
      : () => {
          readMore(list);
        };
  // Several periods of one fact are several rows, and one in the count.
  const distinct = new Set(facts.map(({ fact }) => fact.factId)).size;
  return (
    <>
      <Terms
        terms={[
          [say.aliases, entity.aliases.join(', ')],
          [say.identifiers, entity.externalIds.join(', ')],
          [say.permanent, <a href={new URL(entity.url).pathname}>{entity.url}</a>],
        ]}
      />
      <AskLinks entities={[{ id: id, type: type }]} />
      <FactTable caption={say.factsOf} id={id} rows={facts} />
      <MoreOf name={say.factsOf} shown={distinct} total={entity.facts.totalCount} read={more('facts')} />
      <ReadingState reading={relationships} />
      {relationships.data === null ? null : <IncomingFacts id={id} type={type} counts={counts} />}
      <ClaimTable caption={say.claimsAbout} claims={claims} withSource />
      <MoreOf
        name={say.claimsAbout}
        shown={claims.length}
        total={entity.claims.totalCount}
        read={more('claims')}
      />
      {statements === null ? null : (
        <>
          <ClaimTable caption={say.claimsBy} claims={said} withSource />
          <MoreOf
            name={say.claimsBy}
            shown={said.length}
            total={statements.totalCount}
            read={more('statements')}
          />
        </>
      )}
      {relationships.data === null ? null : <Gaps type={type} counts={counts} />}
    </>
  );
}
