import { Fragment, useId, useState, type ReactNode } from 'react';
import { useMark } from '../evidence/marks.ts';
import './matrix.css';

/** A cell: what it says at a glance, and what it opens below its row. */
export interface MatrixCell {
  readonly key: string;
  readonly content: ReactNode;
  /** Marks of what it rests on; see `useMark`. */
  readonly marks: readonly string[];
  /** Null where there is nothing to open. */
  readonly detail: {
    /** What the button says, and what it says to who does not see where it stands. */
    readonly label: string;
    readonly fullLabel: string;
    readonly content: () => ReactNode;
  } | null;
}

/** A row with what it is about. */
export interface MatrixRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cells: readonly MatrixCell[];
}

/** A table of rows by columns. What a cell rests on opens below its row, so that the columns stay narrow. */
export function MatrixTable(props: {
  readonly caption: string;
  /** Rows of the head. */
  readonly head: ReactNode;
  readonly rows: readonly MatrixRow[];
}) {
  const { caption, head, rows } = props;
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const { marked } = useMark();
  return (
    <div className="matrix-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="matrix">
        <caption className="visually-hidden">{caption}</caption>
        <thead>{head}</thead>
        <tbody>
          {rows.map((row, index) => {
            const opened = row.cells.find(({ key }) => `${row.key} ${key}` === open)?.detail ?? null;
            const detailId = `${id}-${index}`;
            return (
              <Fragment key={row.key}>
                <tr data-row={row.key}>
                  <th scope="row">{row.head}</th>
                  {row.cells.map(({ key, content, marks, detail }) => {
                    const place = `${row.key} ${key}`;
                    return (
                      <td
                        key={key}
                        data-cell={key}
                        className={[
                          ...(place === open ? ['is-open'] : []),
                          ...(marks.includes(marked ?? '') ? ['is-marked'] : []),
                        ].join(' ')}
                      >
                        {content}
                        {detail === null ? null : (
                          <button
                            type="button"
                            className="row-button"
                            aria-label={detail.fullLabel}
                            aria-expanded={place === open}
                            aria-controls={place === open ? detailId : undefined}
                            onClick={() => {
                              setOpen(place === open ? null : place);
                            }}
                          >
                            {detail.label}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
                {opened === null ? null : (
                  <tr className="matrix-detail" id={detailId}>
                    <td colSpan={row.cells.length + 1}>
                      <div className="matrix-detail-box">{opened.content()}</div>
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
