import {
  addressOf,
  type ExportFormat,
  type ExportHeader,
  type ExportRecord,
  type Leaf,
} from './export-record.ts';

type Holder = 'graph' | 'node' | 'edge';

/** Attributes by what holds them. Each holder has keys of its own, since not every reader knows keys for all. */
const ATTRIBUTES: Readonly<Record<Holder, readonly string[]>> = {
  graph: ['dataset', 'datasetVersion', 'datasetDate', 'query', 'variables', 'view'],
  node: ['kind', 'label', 'url', 'predicate', 'data'],
  edge: [
    'kind',
    'label',
    'url',
    'predicate',
    'data',
    'status',
    'disputed',
    'derived',
    'certainty',
    'validFrom',
    'validTo',
    'layer',
    'claims',
  ],
};

/**
 * Entities, claims and literal facts as nodes, relations as edges; each claim points at what it is about, at its object
 * and at its source. Everything that has no key of its own stands in `data`, as JSON.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export const graphml: ExportFormat = {
  mediaType: 'application/graphml+xml; charset=utf-8',
  extension: 'graphml',
  async *write(header, records) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [holder, names] of Object.entries(ATTRIBUTES)) {
      for (const name of names) {
        yield `<key id="${holder}-${name}" for="${holder}" attr.name="${name}" attr.type="string"/>
`;
      }
    }
    yield '<graph edgedefault="directed">\n';
    yield data('graph', {
      dataset: header.dataset.id,
      datasetVersion: header.dataset.version,
      datasetDate: header.dataset.date,
      query: header.query,
      variables: JSON.stringify(header.variables),
      view: JSON.stringify(header.view),
    });
    for await (const record of records) yield elementsOf(header, record);
    yield '</graph>\n</graphml>\n';
  },
};

type Data = Readonly<Record<string, Leaf | null | undefined>>;

function elementsOf(header: ExportHeader, record: ExportRecord): string {
  const { id, kind, values } = record;
  const url = addressOf(header, id);
  if (kind === 'entity') {
    const label = text(values['name']) ?? id;
    return node(id, { kind: record.type, label, url, data: JSON.stringify(values) });
  }
  const { subject, predicate, object, value, unit, references } = record;
  const rest = JSON.stringify({ ...values, ...references, value, unit });
  if (kind === 'claim') {
    const label = text(values['text']) ?? predicate;
    const shown = node(id, { kind: 'Claim', label, url, predicate, data: rest });
    const to = (end: string, target: string | null): string =>
      target === null ? '' : edge(`${id}#${end}`, id, target, { kind: end, label: end });
    const speakers = record.speakers.flatMap(({ actor }) => actor ?? []);
    return (
      shown +
      to('subject', subject) +
      to('object', object) +
      to('source', record.source) +
      speakers.map((actor, index) => to(`speaker-${index}`, actor)).join('') +
      record.premises.map((premise, index) => to(`premise-${index}`, premise)).join('')
    );
  }
  const fact = {
    kind: 'Fact',
    label: predicate,
    url,
    predicate,
    data: rest,
    status: text(values['status']),
    disputed: text(values['disputed']),
    derived: text(values['derived']),
    certainty: text(values['certainty']),
    validFrom: text(values['validFrom']),
    validTo: text(values['validTo']),
    layer: text(values['layer']),
    claims: record.claims.join(' '),
  };
  if (subject === null) return '';
  if (object !== null) return edge(id, subject, object, fact);
  const label = `${predicate}: ${String(value)}${unit === null ? '' : ` ${unit}`}`;
  return (
    node(id, { kind: 'Fact', label, url, predicate, data: rest }) + edge(`${id}#subject`, subject, id, fact)
  );
}

function node(id: string, values: Data): string {
  return `<node id="${escape(id)}">\n${data('node', values)}</node>\n`;
}

function edge(id: string, source: string, target: string, values: Data): string {
  return `<edge id="${escape(id)}" source="${escape(source)}" target="${escape(target)}">\n${data('edge', values)}</edge>\n`;
}

function data(holder: Holder, values: Data): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `<data key="${holder}-${key}">${escape(String(value))}</data>\n`)
    .join('');
}

function text(value: Leaf | readonly Leaf[] | undefined): string | null {
  return value === undefined ? null : String(value);
}

/** XML 1.0 has no way to write control characters but tab and line ends, so they are left out. */
function escape(value: string): string {
  return value
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
