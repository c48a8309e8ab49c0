import { useMemo, useState } from 'react';
import { SourcePageDocument, type SourcePageQuery } from '../api/__generated__/operations.ts';
import { useOperation } from '../api/use-operation.ts';
import { useApp } from '../app/app-context.ts';
import { renderBounds } from '../evidence/render-period.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { toView } from '../model/view-settings.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReadingState } from '../ui/reading-state.tsx';
import { Terms } from '../ui/terms.tsx';
import { ClaimTable } from './claim-table.tsx';
import { MoreOf, MOST_AT_ONCE } from './more-of.tsx';
import { PageFrame } from './page-frame.tsx';

/** Claims that are read at first. */
const FIRST_STATES = 300;

/** A source: what it is, and everything that it states, in its own order. */
export function SourcePage({ id }: { readonly id: string }) {
  const { state } = useApp();
  const { say, word, name } = useSpeech();
  const { view } = state.history.present;
  const [states, setStates] = useState(FIRST_STATES);
  const operation = useMemo(
    () => ({ text: SourcePageDocument.toString(), variables: { id, states, view: toView(view) } }),
    [id, states, view],
  );
  const reading = useOperation<SourcePageQuery>(operation);
  const source = reading.data?.source ?? null;
  return (
    <PageFrame
      type="Source"
      overline={word('Source')}
      title={source === null ? id : name(source)}
      entity={source === null ? undefined : id}
      operation={operation}
    >
      <ReadingState reading={reading} />
      {reading.status === 'done' && source === null ? <p>{say.notFound}</p> : null}
      {source === null ? null : (
        <SourceDetails
          source={source}
          readMore={
            states >= MOST_AT_ONCE
              ? null
              : () => {
                  setStates(MOST_AT_ONCE);
                }
          }
        />
      )}
    </PageFrame>
  );
}

function SourceDetails(props: {
  readonly source: NonNullable<SourcePageQuery['source']>;
  readonly readMore: (() => void) | null;
}) {
  const { source, readMore } = props;
  const speech = useSpeech();
  const { say, word, day } = speech;
  const stated = source.states.edges.map(({ node }) => node);
  const document = (address: string | null) =>
    address === null ? null : (
      <a href={address} rel="noopener noreferrer external" target="_blank">
        {address} ↗
      </a>
    );
  return (
    <>
      <Terms
        terms={[
          [say.name, source.title],
          [say.evidenceClass, word(source.evidenceClass)],
          [
            say.publisher,
            source.publishedBy.edges.length === 0
              ? null
              : source.publishedBy.edges.map(({ node }) => <EntityLink key={node.id} entity={node} />),
          ],
          [say.author, source.author],
          [say.published, renderBounds(source.publishedOn, speech) || say.undated],
          [say.openDocument, document(source.link)],
          [say.archived, document(source.archivedLink)],
          [
            say.accessed,
            source.checked ? (source.accessedOn === null ? say.yes : day(source.accessedOn)) : say.notChecked,
          ],
          [say.checksum, source.sha256 === null ? null : <code>{source.sha256}</code>],
          [say.permanent, <a href={new URL(source.url).pathname}>{source.url}</a>],
        ]}
      />
      <ClaimTable caption={say.statedHere} claims={stated} withSource={false} />
      <MoreOf name={say.statedHere} shown={stated.length} total={source.states.totalCount} read={readMore} />
    </>
  );
}
