import { Reference, type Computed } from '../compile/computed.ts';
import { int } from '../database/int.ts';
import type { Analysis, Reading } from './analysis.ts';
import { STATES } from '../model/build-predicates.ts';
import { readIds } from './read-arguments.ts';

const MOST_IDS = 10;
/** Periods of facts and denials that are read of one entity at most. */
const MOST_ROWS = 2_000;

type FactTuple = readonly [
  id: string,
  predicate: string,
  isSubject: boolean,
  disputed: boolean,
  says: string,
];
type DenialTuple = readonly [id: string, predicate: string, isSubject: boolean];

/** What is known of one entity in one respect. */
interface Cell {
  readonly facts: string[];
  readonly denials: string[];
  readonly says: Set<string>;
  disputed: boolean;
}

/** Puts the answers of several entities to the same questions side by side. */
export const compare: Analysis = async (reading) => {
  const ids = readIds(reading, MOST_IDS);
  const asked = (reading.values['predicates'] ?? null) as readonly string[] | null;
  const found = await reading.read(statement(reading), { ids, asked, most: int(MOST_ROWS) });
  const columns = new Map<string, Map<string, Cell>>();
  let truncated = false;
  for (const [id, facts, denials] of found) {
    const [allFacts, allDenials] = [facts as FactTuple[], denials as DenialTuple[]];
    truncated ||= allFacts.length >= MOST_ROWS || allDenials.length >= MOST_ROWS;
    columns.set(String(id), cellsOf(reading, allFacts, allDenials));
  }
  const known = ids.filter((id) => columns.has(id));
  const questions = [...new Set([...columns.values()].flatMap((cells) => [...cells.keys()]))].sort();
  return {
    entities: known.map((id) => new Reference(id)),
    unknownIds: ids.filter((id) => !columns.has(id)),
    rows: questions.map((question) => {
      const cells = known.map((id): [string, Cell] => [id, columns.get(id)?.get(question) ?? emptyCell()]);
      return rowOf(question, cells);
    }),
    truncated,
  };
};

function cellsOf(
  { model }: Reading,
  facts: readonly FactTuple[],
  denials: readonly DenialTuple[],
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  const cellOf = (predicate: string, isSubject: boolean): Cell => {
    const symmetric = model.predicates.get(predicate)?.symmetric === true;
    const question = `${predicate} ${symmetric ? 'EITHER' : isSubject ? 'FORWARD' : 'BACKWARD'}`;
    const cell = cells.get(question) ?? emptyCell();
    cells.set(question, cell);
    return cell;
  };
  for (const [id, predicate, isSubject, disputed, says] of facts) {
    const cell = cellOf(predicate, isSubject);
    cell.facts.push(id);
    cell.says.add(says);
    cell.disputed ||= disputed;
  }
  for (const [id, predicate, isSubject] of denials) cellOf(predicate, isSubject).denials.push(id);
  return cells;
}

function emptyCell(): Cell {
  return { facts: [], denials: [], says: new Set(), disputed: false };
}

function rowOf(question: string, cells: readonly (readonly [string, Cell])[]): Computed {
  const [predicate = '', direction = ''] = question.split(' ');
  const answers = cells
    .filter(([, { facts }]) => facts.length > 0)
    .map(([, { says }]) => [...says].sort().join('\n'));
  return {
    predicate,
    direction,
    differs: new Set(answers).size > 1,
    cells: cells.map(([id, cell]) => ({
      entity: new Reference(id),
      state: stateOf(cell),
      facts: cell.facts.map((each) => new Reference(each)),
      denials: cell.facts.length > 0 ? [] : cell.denials.map((each) => new Reference(each)),
    })),
  };
}

function stateOf({ facts, denials, disputed }: Cell): string {
  if (facts.length > 0) return disputed ? 'DISPUTED' : 'KNOWN';
  return denials.length > 0 ? 'DENIED' : 'UNKNOWN';
}

/** Facts at either end and literals, and denials that could oppose one: what is asked or promised denies nothing. */
function statement({ model, seen }: Reading): string {
  const relations = [...model.predicates.values()].flatMap(({ relationshipType }) => relationshipType ?? []);
  const qualified = `coalesce(r.layer, '') + ' ' + coalesce(r.stage, '') + ' ' + coalesce(r.extent, '') + ' ' + coalesce(r.role, '')`;
  const value = ['valueNumber', 'valueUnit', 'valueText', 'valueDate', 'valueBoolean']
    .map((name) => `coalesce(toString(r.${name}), '')`)
    .join(` + ' ' + `);
  const asked = (variable: string): string => `($p.asked IS NULL OR ${variable}.predicate IN $p.asked)`;
  return `
    UNWIND $p.ids AS id MATCH (n:Entity {id: id}) WHERE ${seen('n', 'entity')}
    RETURN n.id,
      COLLECT { CALL (n) {
          MATCH (n)-[r:${relations.join('|')}]-(m) WHERE ${asked('r')} AND ${seen('r', 'fact')} AND ${seen('m', 'entity')}
          RETURN r, m.id AS other
          UNION ALL
          MATCH (n)-[r:HAS_FACT]->(:Fact) WHERE r.objectId IS NULL AND ${asked('r')} AND ${seen('r', 'fact')}
          RETURN r, ${value} AS other }
        RETURN [r.id, r.predicate, startNode(r) = n, r.disputed, other + ' ' + ${qualified}]
        ORDER BY r.predicate, r.validFrom, r.id LIMIT $p.most },
      COLLECT { MATCH (n)<-[:SUBJECT|OBJECT]-(c:Claim)
        WHERE c.polarity = 'DENIES' AND c.speechAct IN ['ASSERTS', 'DECIDES', 'DERIVES'] AND c.status <> 'ALLEGED'
          AND c.predicate <> '${STATES}' AND ${asked('c')} AND ${seen('c', 'claim')}
        RETURN DISTINCT [c.id, c.predicate, c.subjectId = n.id] LIMIT $p.most }`;
}
