import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef } from 'react';
import { useMark } from '../evidence/marks.ts';
import { useSpeech } from '../i18n/language-context.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import { printTable } from './print-table.ts';
import type { TableColumn } from './table-column.ts';
import { useWholeTables } from './whole-tables.ts';

/** A table whose rows can be sorted, filtered, copied and, where they stand for marks of a picture, selected. */
export interface DataTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly selected?: ReadonlySet<string>;
  /** Marks of what a row shows, which it shares with the view beside it; see `useMark`. */
  readonly marksOf?: (row: Row) => readonly string[];
  /** Whether a row can be selected; all can unless said. */
  readonly canSelect?: (row: Row) => boolean;
  readonly onSelect?: (row: Row, beside: boolean) => void;
}

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
  filterFns: { includesString: filterFn_includesString },
});

/** A day as it is written in tables; its hyphens are no place to break a line. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const ROW_HEIGHT = 40;
/** Above so many rows only those in sight are drawn. */
const MOST_DRAWN = 200;

/** Draws the table; see `DataTableProps`. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, columns, rows, keyOf, marksOf, selected, canSelect, onSelect } = props;
  const { marked, mark } = useMark();
  const { say } = useSpeech();
  const filterId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>();
    return columns.map((column) =>
      helper.accessor((row): unknown => column.text(row), {
        id: column.id,
        header: column.title,
        sortFn: 'alphanumeric',
        filterFn: 'includesString',
      }),
    );
  }, [columns]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: keyOf,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
  });
  const shown = table.getRowModel().rows;
  const drawsAll = useWholeTables() || shown.length <= MOST_DRAWN;
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    enabled: !drawsAll,
  });
  const items = drawsAll ? null : virtual.getVirtualItems();
  const drawn = items === null ? shown : items.flatMap(({ index }) => shown[index] ?? []);
  const above = items?.[0]?.start ?? 0;
  const below = items === null ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  return (
    <section className="table-view" aria-label={caption}>
      <div className="table-tools">
        <h2>{caption}</h2>
        <span className="muted" role="status">
          {say.rows(shown.length, rows.length)}
        </span>
        <label htmlFor={filterId} className="visually-hidden">
          {say.filter}: {caption}
        </label>
        <input
          id={filterId}
          type="search"
          placeholder={say.filter}
          onChange={(event) => {
            table.setGlobalFilter(event.target.value);
          }}
        />
        <CopyButton
          label={say.copyTable}
          text={() =>
            printTable(
              columns.map(({ title }) => title),
              shown.map((row) => columns.map(({ text }) => text(row.original))),
            )
          }
        />
      </div>
      <div className="table-scroll" ref={scroller} tabIndex={0} role="group" aria-label={caption}>
        <table className={marksOf === undefined ? undefined : 'has-marks'} aria-rowcount={shown.length + 1}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id}>
                {group.headers.map((header) => {
                  const sorted = header.column.getIsSorted();
                  return (
                    <th
                      key={header.id}
                      scope="col"
                      aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
                    >
                      <button type="button" onClick={header.column.getToggleSortingHandler()}>
                        <table.FlexRender header={header} />
                        <span aria-hidden="true" className="sort-mark">
                          {sorted === false ? '↕' : sorted === 'asc' ? '↑' : '↓'}
                        </span>
                      </button>
                    </th>
                  );
                })}
              </tr>
            ))}
          </thead>
          <tbody>
            {above > 0 ? (
              <tr aria-hidden="true">
                <td colSpan={columns.length} style={{ height: above, padding: 0 }} />
              </tr>
            ) : null}
            {drawn.map((row) => {
              const key = keyOf(row.original);
              const marks = marksOf?.(row.original) ?? [];
              const isMarked = marked !== null && marks.includes(marked);
              const isSelected = isMarked || (selected?.has(key) ?? false);
              return (
                <tr key={row.id} className={isSelected ? 'is-selected' : undefined}>
                  {columns.map((column, index) => {
                    const text = column.text(row.original);
                    const content = column.show?.(row.original) ?? text;
                    return (
                      <td key={column.id} className={ISO_DAY.test(text) ? 'is-day' : undefined}>
                        {index === 0 && onSelect !== undefined && canSelect?.(row.original) !== false ? (
                          <button
                            type="button"
                            className="row-button"
                            aria-pressed={isSelected}
                            onClick={(event) => {
                              onSelect(row.original, event.shiftKey || event.ctrlKey || event.metaKey);
                            }}
                          >
                            {content}
                          </button>
                        ) : (
                          content
                        )}
                        {index === columns.length - 1 && marks[0] !== undefined ? (
                          // At the start of the row for the eye, after what it is about for the ear.
                          <button
                            type="button"
                            className="mark-button"
                            aria-pressed={isMarked}
                            aria-label={say.markRow(nameOfRow(row.original, columns))}
                            onClick={() => {
                              mark(isMarked ? null : (marks[0] ?? null));
                            }}
                          />
                        ) : null}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            {below > 0 ? (
              <tr aria-hidden="true">
                <td colSpan={columns.length} style={{ height: below, padding: 0 }} />
              </tr>
            ) : null}
            {shown.length === 0 ? (
              <tr>
                <td colSpan={columns.length} className="muted">
                  {say.noRows}
                </td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What a row is called: by its longest cell, which is the one with words in it. */
function nameOfRow<Row>(row: Row, columns: readonly TableColumn<Row>[]): string {
  return columns.map(({ text }) => text(row)).reduce((a, b) => (b.length > a.length ? b : a), '');
}
