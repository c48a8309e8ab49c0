import type { ReactNode } from 'react';

/** A column: its text is what is sorted, filtered and copied; it may be shown otherwise. */
export interface TableColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly text: (row: Row) => string;
  readonly show?: (row: Row) => ReactNode;
}
