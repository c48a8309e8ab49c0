import { startAddress, type Address, type GraphLook } from '../app/app-state.ts';
import type { Given, Page } from '../app/page.ts';
import { askNames } from '../ask/ask-names.ts';
import { emptyDrawing, type Drawing, type PlacedNode } from '../graph/drawing.ts';
import { everything, type ViewSettings } from '../model/view-settings.ts';

const LOOKS: readonly GraphLook[] = ['picture', 'table', 'both'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Writes a state as what follows `#` in an address: the browser never sends it, so that the service does not learn
 * what someone looks at. What is as usual is left out.
 */
export function printAddress(address: Address): string {
  const { page, drawing, selection, look } = address;
  const parameters = [
    ...printView(drawing.view),
    ...(drawing.withClaims ? [] : ['claims=no']),
    ...(look === 'picture' ? [] : [`look=${look}`]),
    ...(page.kind === 'graph' && page.question !== null ? [`question=${encode(page.question)}`] : []),
    ...(page.kind === 'ask' && Object.keys(page.given).length > 0 ? [`ask=${printGiven(page.given)}`] : []),
    ...(selection.nodes.length === 0 ? [] : [`selected=${selection.nodes.map(encode).join(',')}`]),
    ...(selection.edge === null ? [] : [`edge=${encode(selection.edge)}`]),
    ...(drawing.nodes.length === 0 ? [] : [`nodes=${printNodes(drawing.nodes)}`]),
  ];
  return `#/${printPage(page)}${parameters.length === 0 ? '' : `?${parameters.join('&')}`}`;
}

/** Reads what `printAddress` wrote. What cannot be read is taken as not given. */
export function readAddress(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const given = new Map(query.split('&').map((part) => split(part, '=')));
  const look = LOOKS.find((name) => name === given.get('look')) ?? 'picture';
  return {
    page: readPage(path, given),
    drawing: readDrawing(given),
    selection: {
      nodes: list(given.get('selected')).map(decode),
      edge: given.has('edge') ? decode(given.get('edge') ?? '') : null,
    },
    look,
  };
}

function printPage(page: Page): string {
  switch (page.kind) {
    case 'start':
      return '';
    case 'graph':
      return 'graph';
    case 'entity':
    case 'source':
    case 'claim':
      return `${page.kind}/${encode(page.id)}`;
    case 'ask':
      return `ask/${page.name}`;
  }
}

function readPage(path: string, given: ReadonlyMap<string, string>): Page {
  const [kind, id] = split(path, '/');
  if (kind === 'graph') return { kind, question: decode(given.get('question') ?? '') || null };
  const ask = kind === 'ask' ? askNames.find((name) => name === id) : undefined;
  if (ask !== undefined) return { kind: 'ask', name: ask, given: readGiven(list(given.get('ask'))) };
  const known = (['entity', 'source', 'claim'] as const).find((name) => name === kind);
  const named = decode(id);
  return known === undefined || named === '' ? startAddress.page : { kind: known, id: named };
}

/** `name~value`, in the order of the names, so that one answer has one address. */
function printGiven(given: Given): string {
  return Object.entries(given)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encode(name)}~${encode(value)}`)
    .join(',');
}

function readGiven(texts: readonly string[]): Given {
  const pairs = texts.map((text): [string, string] => {
    const [name, value] = split(text, '~');
    return [decode(name), decode(value)];
  });
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''));
}

function printView(view: ViewSettings): string[] {
  return [
    ...(view.asOf === null ? [] : [`asOf=${view.asOf}`]),
    ...(view.knownBy === null ? [] : [`knownBy=${view.knownBy}`]),
    ...(view.minStatus === 'REPORTED' ? [] : [`least=${view.minStatus}`]),
    ...(view.includeInferred ? [] : ['inferred=no']),
    ...(view.includeDisputed ? [] : ['disputed=no']),
  ];
}

function readDrawing(given: ReadonlyMap<string, string>): Drawing {
  const day = (key: string): string | null => {
    const text = given.get(key) ?? '';
    return DAY.test(text) ? text : null;
  };
  return {
    ...emptyDrawing,
    view: {
      ...everything,
      asOf: day('asOf'),
      knownBy: day('knownBy'),
      minStatus: given.get('least') === 'CONFIRMED' ? 'CONFIRMED' : 'REPORTED',
      includeInferred: given.get('inferred') !== 'no',
      includeDisputed: given.get('disputed') !== 'no',
    },
    withClaims: given.get('claims') !== 'no',
    nodes: readNodes(list(given.get('nodes'))),
  };
}

/** `id~x~y~flags~from`, where `from` is a place in the list; what is empty at the end is left out. */
function printNodes(nodes: readonly PlacedNode[]): string {
  const places = new Map(nodes.map(({ id }, index) => [id, index]));
  return nodes
    .map(({ id, x, y, pinned, hidden, from }) => {
      const flags = `${pinned ? 'p' : ''}${hidden ? 'h' : ''}`;
      const origin = from === null ? '' : String(places.get(from) ?? '');
      return [encode(id), x, y, flags, origin].join('~').replace(/~+$/, '');
    })
    .join(',');
}

function readNodes(texts: readonly string[]): PlacedNode[] {
  const parts = texts.map((text) => text.split('~'));
  const ids = parts.map(([id = '']) => decode(id));
  return parts.flatMap(([, x = '0', y = '0', flags = '', origin = ''], index) => {
    const id = ids[index] ?? '';
    if (id === '' || ids.indexOf(id) !== index) return [];
    return {
      id,
      x: wholeNumber(x),
      y: wholeNumber(y),
      pinned: flags.includes('p'),
      hidden: flags.includes('h'),
      from: origin === '' ? null : (ids[Number(origin)] ?? null),
    };
  });
}

function wholeNumber(text: string): number {
  const value = Math.round(Number(text));
  return Number.isFinite(value) ? value : 0;
}

function split(text: string, mark: string): [string, string] {
  const place = text.indexOf(mark);
  return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + 1)];
}

function list(text: string | undefined): string[] {
  return text === undefined || text === '' ? [] : text.split(',');
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('~', '%7E');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
