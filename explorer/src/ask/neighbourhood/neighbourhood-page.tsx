import { useMemo, useState } from 'react';
import { marksOf } from '../../evidence/marks.ts';
import {
  NeighbourhoodDocument,
  type NeighbourhoodQuery,
  type NeighbourhoodQueryVariables,
} from '../../api/__generated__/operations.ts';
import { useOperation } from '../../api/use-operation.ts';
import { useSpeech } from '../../i18n/language-context.ts';
import { DataTable } from '../../table/data-table.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { EntityField } from '../../ui/entity-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AskFrame } from '../ask-frame.tsx';
import { severalOf, type AskProps } from '../ask-props.ts';
import { FilterFields, filtersOf, type FilterName } from '../filter-fields.tsx';
import { useNews } from '../use-news.ts';
import { useView } from '../use-view.ts';
import { keyOfAround, keyOfRelation, nodeColumns, relationColumns } from './neighbourhood-tables.tsx';
import { neighbourhoodWords } from './words.ts';

/** What the service takes at most. */
const MOST_IDS = 20;
const MOST_NODES = 500;
/** Its default. */
const NODES = 50;
const DEPTHS = ['1', '2', '3'];
const FILTERS: readonly FilterName[] = ['predicates', 'excludePredicates', 'types', 'excludeTypes', 'layers'];

/** What stands around some entities, and how much of it is not shown. Its picture is the graph. */
export default function NeighbourhoodPage({ given, fill }: AskProps) {
  const { say, language } = useSpeech();
  const words = neighbourhoodWords[language];
  const view = useView();
  const { ids = '' } = given;
  const operation = useMemo(() => {
    if (ids === '') return null;
    const { depth = '', maxNodes = '' } = given;
    const variables: NeighbourhoodQueryVariables = {
      ...filtersOf(given, FILTERS),
      ids: severalOf(ids),
      ...(depth === '' ? {} : { depth: Number(depth) }),
      ...(maxNodes === '' ? {} : { maxNodes: Number(maxNodes) }),
      view,
    };
    return { text: NeighbourhoodDocument.toString(), variables };
  }, [ids, given, view]);
  const reading = useOperation<NeighbourhoodQuery>(operation);
  const found = operation === null ? null : (reading.data?.neighbourhood ?? null);
  useNews(
    reading.status === 'done' && found !== null
      ? words.summary(found.nodes.length, found.edges.length)
      : null,
  );
  return (
    <AskFrame
      title={say.askTitles.neighbourhood}
      intro={words.intro}
      form={<Fields given={given} fill={fill} />}
      hint={words.hint}
      operation={operation}
      reading={reading}
      entities={(found?.nodes ?? []).map(({ entity }) => entity.id)}
    >
      {found === null ? null : <Answer found={found} given={given} fill={fill} />}
    </AskFrame>
  );
}

function Fields({ given, fill }: AskProps) {
  const { language } = useSpeech();
  const words = neighbourhoodWords[language];
  const set = FILTERS.filter((name) => (given[name] ?? '') !== '').length;
  // Whoever takes the last filter away still stands among them, so they stay open.
  const [opened] = useState(set > 0);
  const { ids, depth = '', maxNodes = '' } = given;
  return (
    <>
      <EntityField
        label={words.ids}
        ids={severalOf(ids)}
        most={MOST_IDS}
        onChange={(chosen) => {
          fill({ ids: chosen.join(',') });
        }}
      />
      <ChoiceField
        label={words.depth}
        value={depth === '' ? '1' : depth}
        choices={DEPTHS.map((value) => ({ value, label: value }))}
        onChange={(value) => {
          fill({ depth: value === '1' ? '' : value });
        }}
      />
      <TextField
        label={words.maxNodes}
        value={maxNodes}
        hint={String(NODES)}
        inputMode="numeric"
        onChange={(value) => {
          fill({ maxNodes: value.replace(/\D/g, '') });
        }}
      />
      <details className="ask-filters" open={opened}>
        <summary>{set === 0 ? words.filters : words.filtersOn(set)}</summary>
        <div className="ask-filter-grid">
          <FilterFields names={FILTERS} given={given} fill={fill} />
        </div>
      </details>
    </>
  );
}

function Answer(props: AskProps & { readonly found: NeighbourhoodQuery['neighbourhood'] }) {
  const { found, given, fill } = props;
  const { nodes, edges, unknownIds, truncated } = found;
  const speech = useSpeech();
  const words = neighbourhoodWords[speech.language];
  const columns = useMemo(
    () =>
      nodeColumns(words, speech, (id) => {
        fill({ ids: [...severalOf(given['ids']), id].slice(-MOST_IDS).join(',') });
      }),
    [words, speech, fill, given],
  );
  const relations = useMemo(() => relationColumns(words, speech), [words, speech]);
  const most = given['maxNodes'] === undefined ? NODES : Number(given['maxNodes']);
  return (
    <>
      {unknownIds.length === 0 ? null : (
        <p className="notice notice-partial">{words.unknown(unknownIds.join(', '))}</p>
      )}
      {nodes.length === 0 ? null : edges.length === 0 ? (
        <p>{words.alone}</p>
      ) : (
        <p>{words.summary(nodes.length, edges.length)}</p>
      )}
      {truncated ? (
        <div className="notice notice-partial">
          <span>{speech.say.truncated}</span>
          {most >= MOST_NODES ? null : (
            <button
              type="button"
              onClick={() => {
                fill({ maxNodes: String(Math.min(MOST_NODES, most * 2)) });
              }}
            >
              {words.more}
            </button>
          )}
        </div>
      ) : null}
      {nodes.length === 0 ? null : (
        <DataTable caption={words.entities} columns={columns} rows={nodes} keyOf={keyOfAround} />
      )}
      {edges.length === 0 ? null : (
        <DataTable
          caption={words.relations}
          columns={relations}
          rows={edges}
          keyOf={keyOfRelation}
          marksOf={(relation) => marksOf({ facts: [relation] })}
        />
      )}
    </>
  );
}
