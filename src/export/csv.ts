import { stringify } from 'csv-stringify/sync';
import {
  addressOf,
  type ExportFormat,
  type ExportHeader,
  type ExportRecord,
  type Leaf,
  type Values,
} from './export-record.ts';

/** Columns that hold what all kinds of record share; scalar fields of facts and claims come after them. */
const COLUMNS = [
  'record',
  'id',
  'url',
  'type',
  'name',
  'subject',
  'predicate',
  'object',
  'value',
  'unit',
  'text',
  'textFr',
  'topic',
  'status',
  'certainty',
  'disputed',
  'derived',
  'validFrom',
  'validTo',
  'knownFrom',
  'layer',
  'role',
  'stage',
  'extent',
  'through',
  'decision',
  'issuer',
  'speechAct',
  'polarity',
  'hedged',
  'attribution',
  'evidenceClass',
  'speakers',
  'speakerIds',
  'organizations',
  'interests',
  'assertedOn',
  'observedOn',
  'deadline',
  'source',
  'locator',
  'quote',
  'translation',
  'rationale',
  'link',
  'claims',
  'opposingClaims',
  'premises',
  'dataset',
  'datasetVersion',
  'datasetDate',
  'query',
  'variables',
  'view',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], unknown>>;

/**
 * One table with a column for the kind of record: the first row describes the export, the others hold facts, claims and
 * entities. Lists are joined by a vertical bar. A cell that a spreadsheet would take for a formula starts with an
 * apostrophe.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const csv: ExportFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  async *write(header, records) {
    yield line(Object.fromEntries(COLUMNS.map((name) => [name, name])));
    yield line({
      record: 'export',
      url: header.publicUrl,
      dataset: header.dataset.id,
      datasetVersion: header.dataset.version,
      datasetDate: header.dataset.date,
      query: header.query,
      variables: JSON.stringify(header.variables),
      view: JSON.stringify(header.view),
    });
    for await (const record of records) yield line(rowOf(header, record));
  },
};

function rowOf(header: ExportHeader, record: ExportRecord): Row {
  const shared = { ...record.values, record: record.kind, id: record.id, url: addressOf(header, record.id) };
  if (record.kind === 'entity') return { ...shared, type: record.type };
  const { subject, predicate, object, value, unit, references } = record;
  const statement = { ...shared, ...references, subject, predicate, object, value, unit };
  if (record.kind === 'fact') {
    return { ...statement, claims: record.claims, opposingClaims: record.opposingClaims };
  }
  const { values } = record;
  return {
    ...statement,
    validFrom: values['validFrom.earliest'],
    validTo: values['validTo.latest'],
    speakers: record.speakers.map((speaker) => speaker.actor ?? speaker.description ?? ''),
    speakerIds: record.speakers.flatMap((speaker) => speaker.actor ?? []),
    organizations: record.speakers.flatMap((speaker) => speaker.organization ?? []),
    interests: record.speakers.map((speaker) => speaker.interest),
    assertedOn: span(values, 'assertedOn'),
    observedOn: span(values, 'observedOn'),
    deadline: span(values, 'deadline'),
    source: record.source,
    premises: record.premises,
  };
}

/** A day, or the two days between which it lies, as curated files write them. */
function span(values: Values, name: string): Leaf | undefined {
  const [earliest, latest] = ['earliest', 'latest'].map((end) => values[`${name}.${end}`]);
  if (earliest === undefined || latest === undefined) return undefined;
  return earliest === latest ? String(earliest) : `${String(earliest)}/${String(latest)}`;
}

/** What a spreadsheet takes for a formula, in either width, or skips before one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function line(row: Row): string {
  return stringify([COLUMNS.map((name) => cell(row[name]))]);
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join('|') : leafText(value);
  return FORMULA.test(text) ? `'${text}` : text;
}

function leafText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
