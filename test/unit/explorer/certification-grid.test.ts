import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  crossingOf,
  type Cell,
  type Matrix,
  type Row,
} from '../../../explorer/src/ask/certification-matrix/certification-grid.ts';

const card = (id: string, type = 'Certification') => ({ __typename: type, id, name: id, nameFr: null });
const cell = (layer: Cell['layer'], answer: Cell['answer'], reason: Cell['reason']): Cell =>
  ({ scheme: card('seal'), layer, answer, reason, disputed: false, facts: [], denials: [] }) as Cell;
const row = (id: string, ...cells: Cell[]): Row => ({ of: card(id, 'Service'), cells }) as Row;

const denied = row('denied', cell(null, 'NO', 'DENIED'));
const held = row('held', cell('SAAS', 'YES', 'HELD'));
const mixed = row('mixed', cell('PAAS', 'NO', 'DENIED'), cell(null, 'UNKNOWN', 'SOME_SERVICES_OF_PROVIDER'));
const matrix = {
  rows: [denied, held, mixed],
  schemes: [card('seal'), card('badge')],
  unknownIds: [],
  truncated: false,
} as Matrix;

describe('columns of the certification matrix', () => {
  it('are the layers of which something is known, the one that is not stated first', () => {
    expect(columnsOf(matrix).map(({ scheme, layers }) => [scheme.id, layers])).toEqual([
      ['seal', [null, 'PAAS', 'SAAS']],
      ['badge', []],
    ]);
  });
});

describe('a cell of the certification matrix', () => {
  it('is the answer of the service where there is one', () => {
    expect(crossingOf(held, 'seal', 'SAAS')).toEqual({ kind: 'known', cell: held.cells[0] });
  });

  it('is a denial where it is denied without naming a layer', () => {
    expect(crossingOf(denied, 'seal', 'PAAS')).toEqual({ kind: 'denied-whole', cell: denied.cells[0] });
  });

  it('is left open where nobody spoke of the layer: neither a yes nor a no on another layer says anything', () => {
    expect(crossingOf(held, 'seal', null)).toEqual({ kind: 'unspoken' });
    expect(crossingOf(held, 'seal', 'PAAS')).toEqual({ kind: 'unspoken' });
    expect(crossingOf(mixed, 'seal', 'SAAS')).toEqual({ kind: 'unspoken' });
    expect(crossingOf(denied, 'badge', null)).toEqual({ kind: 'unspoken' });
  });
});
