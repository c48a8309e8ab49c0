import { marksOf } from '../../evidence/marks.ts';
import { useMemo } from 'react';
import { useSpeech, type Speech } from '../../i18n/language-context.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import { AnswerMark } from '../answer-mark.tsx';
import { EvidenceOfCell } from '../evidence-of-cell.tsx';
import { MatrixTable, type MatrixCell } from '../matrix-table.tsx';
import { columnsOf, crossingOf, type Cell, type Matrix, type Row } from './certification-grid.ts';
import { reasonOf } from './reason-of.ts';
import type { MatrixWords } from './words.ts';

/** The matrix: a row for each service, a column for each scheme and layer. */
export function CertificationGrid(props: { readonly matrix: Matrix; readonly words: MatrixWords }) {
  const { matrix, words } = props;
  const speech = useSpeech();
  const columns = useMemo(() => columnsOf(matrix), [matrix]);
  const layerName = (layer: Cell['layer']): string => (layer === null ? words.noLayer : speech.word(layer));
  const cellOf = (row: Row, scheme: Matrix['schemes'][number], layer: Cell['layer']): MatrixCell => {
    const place = [speech.name(row.of), speech.name(scheme), layerName(layer)].join(', ');
    return renderCrossing(row, { schemeId: scheme.id, layer, place }, { words, speech });
  };
  return (
    <MatrixTable
      caption={words.caption}
      head={
        <>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.of}
            </th>
            {columns.map(({ scheme, layers }) => (
              <th key={scheme.id} scope="colgroup" colSpan={layers.length}>
                <EntityLink entity={scheme} />
              </th>
            ))}
          </tr>
          <tr>
            {columns.flatMap(({ scheme, layers }) =>
              layers.map((layer) => (
                <th key={`${scheme.id} ${layer}`} scope="col" className="matrix-layer">
                  {layerName(layer)}
                </th>
              )),
            )}
          </tr>
        </>
      }
      rows={matrix.rows.map((row) => ({
        key: row.of.id,
        head: (
          <>
            <EntityLink entity={row.of} />
            {row.of.__typename === 'Service' ? null : (
              <span className="muted matrix-note">{words.unnamedServices}</span>
            )}
          </>
        ),
        cells: columns.flatMap(({ scheme, layers }) => layers.map((layer) => cellOf(row, scheme, layer))),
      }))}
    />
  );
}

interface Place {
  readonly schemeId: string;
  readonly layer: Cell['layer'];
  /** Its row and column in words. */
  readonly place: string;
}

interface Voice {
  readonly words: MatrixWords;
  readonly speech: Speech;
}

function renderCrossing(row: Row, at: Place, { words, speech }: Voice): MatrixCell {
  const key = `${at.schemeId} ${at.layer ?? '-'}`;
  const crossing = crossingOf(row, at.schemeId, at.layer);
  if (crossing.kind !== 'known') {
    const denied = crossing.kind === 'denied-whole';
    const unspoken = at.layer === null ? words.unspokenWhole : words.unspoken;
    const gap = denied ? words.deniedWhole : unspoken;
    return {
      key,
      marks: [],
      content: (
        <>
          <AnswerMark answer={denied ? 'NO' : 'UNKNOWN'} />
          <span className="muted matrix-note">{gap}</span>
        </>
      ),
      detail: null,
    };
  }
  const { cell } = crossing;
  const { facts, denials } = cell;
  const rests = words.evidence(facts.length, denials.length);
  return {
    key,
    marks: marksOf({ facts, claims: denials }),
    content: (
      <>
        <AnswerMark answer={cell.answer} />
        <span className="matrix-note">{reasonOf(row.of, cell, { words, speech })}</span>
        {cell.disputed ? <strong className="disputed-text">≠ {speech.say.disputed}</strong> : null}
      </>
    ),
    detail:
      rests === ''
        ? null
        : {
            label: rests,
            fullLabel: `${rests}: ${at.place}`,
            content: () => <EvidenceOfCell title={at.place} facts={facts} denials={denials} />,
          },
  };
}
