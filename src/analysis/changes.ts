import { Reference, type Computed } from '../compile/computed.ts';
import { UserInputError } from '../plan/user-input-error.ts';
import type { Analysis, Reading } from './analysis.ts';
import { netChanges, type LearntChange, type LearntKind } from './net-changes.ts';

const MAX_VERSIONS = 1000;
const MAX_LISTED = 1000;
const WHAT = ['CLAIM', 'ENTITY', 'FACT'];
const KINDS: readonly LearntKind[] = ['ADDED', 'REMOVED', 'CHANGED'];

interface Version {
  readonly ordinal: number;
  readonly version: string;
  readonly date: string;
  readonly recordedOn: string;
  readonly isComplete: boolean;
  readonly changes: readonly LearntChange[];
}

/** Says what the dataset learnt between two versions, by what each version recorded that it added and dropped. */
export const changes: Analysis = async (reading) => {
  const versions = await readVersions(reading);
  const from = versionNamed(reading, versions, 'from');
  const to = versionNamed(reading, versions, 'to') ?? versions.at(-1) ?? null;
  if (from !== null && to !== null && from.ordinal > to.ordinal)
    throw new UserInputError('"from" is a later version than "to".', [...reading.path, 'from']);
  const between = versions.filter(
    ({ ordinal }) => ordinal > (from?.ordinal ?? 0) && ordinal <= (to?.ordinal ?? 0),
  );
  const { knownBy } = reading.view;
  const net = netChanges(between.flatMap((version) => version.changes)).filter(
    ({ knownFrom }) => knownBy === null || knownFrom <= knownBy,
  );
  const shown = await readShown(reading, net);
  const visible = net.filter((change) => change.kind === 'REMOVED' || shown.has(keyOf(change)));
  return {
    from: from === null ? null : versionOf(from),
    to: to === null ? null : versionOf(to),
    versions: between.map(versionOf),
    learnt: visible.slice(0, MAX_LISTED).map((change) => learntOf(change, shown)),
    totalCount: visible.length,
    truncated: visible.length > MAX_LISTED || between.some(({ isComplete }) => !isComplete),
  };
};

function keyOf({ what, id }: Pick<LearntChange, 'what' | 'id'>): string {
  return `${what} ${id}`;
}

function versionOf({ ordinal, version, date, recordedOn }: Version): Computed {
  return { ordinal, version, date, recordedOn };
}

function learntOf(change: LearntChange, shown: ReadonlyMap<string, readonly string[]>): Computed {
  const { what, kind, id } = change;
  const isThere = kind !== 'REMOVED' && shown.has(keyOf(change));
  return {
    what,
    kind,
    id,
    claim: isThere && what === 'CLAIM' ? new Reference(id) : null,
    entity: isThere && what === 'ENTITY' ? new Reference(id) : null,
    facts: what === 'FACT' ? (shown.get(keyOf(change)) ?? []).map((each) => new Reference(each)) : [],
  };
}

/**
 * The last version with the name that is asked for, with or without the digest of its content that follows a plus sign.
 *
 * @throws UserInputError for a version that was never taken in
 */
function versionNamed(
  { values, path }: Reading,
  versions: readonly Version[],
  argument: 'from' | 'to',
): Version | null {
  const name = values[argument];
  if (typeof name !== 'string') return null;
  const found = versions.findLast(({ version }) => version === name || version.startsWith(`${name}+`));
  if (found !== undefined) return found;
  const known = [...new Set(versions.map(({ version }) => version))].slice(-10).join(', ');
  throw new UserInputError(`There is no version "${name}" here; the last are: ${known}.`, [
    ...path,
    argument,
  ]);
}

async function readVersions({ read }: Reading): Promise<Version[]> {
  const rows = await read(
    `MATCH (version:DatasetVersion) WITH version ORDER BY version.ordinal DESC LIMIT ${MAX_VERSIONS}
    RETURN properties(version) ORDER BY version.ordinal`,
    {},
  );
  return rows.map(([row]): Version => {
    const stored = row as Readonly<Record<string, unknown>>;
    return {
      ordinal: Number(stored['ordinal']),
      version: String(stored['version']),
      date: String(stored['date']),
      recordedOn: String(stored['recordedOn']),
      isComplete: stored['isFirst'] !== true && stored['isCut'] !== true,
      changes: WHAT.flatMap((what) =>
        KINDS.flatMap((kind) =>
          ((stored[`${what.toLowerCase()}_${kind.toLowerCase()}`] ?? []) as readonly string[]).map(
            (entry) => {
              const [knownFrom = '', id = ''] = entry.split(' ');
              return { what, kind, id, knownFrom };
            },
          ),
        ),
      ),
    };
  });
}

/** What the view shows of what is still there: claims and entities by their ids, facts with those of their periods. */
async function readShown(
  { seen, read }: Reading,
  net: readonly LearntChange[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = (what: string): string[] =>
    net.filter((change) => change.what === what && change.kind !== 'REMOVED').map(({ id }) => id);
  const rows = await read(
    `UNWIND $p.claims AS id MATCH (claim:Claim {id: id}) WHERE ${seen('claim', 'claim', 'evidence')}
    RETURN 'CLAIM' AS what, id, [id] AS shown
    UNION ALL
    UNWIND $p.entities AS id MATCH (entity:Entity {id: id}) WHERE ${seen('entity', 'entity')}
    RETURN 'ENTITY' AS what, id, [id] AS shown
    UNION ALL
    UNWIND $p.facts AS id MATCH (:Fact {id: id})<-[fact:HAS_FACT]-() WHERE ${seen('fact', 'fact')}
    WITH id, fact ORDER BY fact.validFrom, fact.id
    RETURN 'FACT' AS what, id, collect(fact.id) AS shown`,
    { claims: ids('CLAIM'), entities: ids('ENTITY'), facts: ids('FACT') },
  );
  return new Map(rows.map(([what, id, shown]) => [`${String(what)} ${String(id)}`, shown as string[]]));
}
