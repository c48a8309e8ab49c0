import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { FaultLog, Place } from './fault.ts';

/** A value of a curated file with its place. Dates stay texts. */
export type RawValue = RawScalar | RawList | RawMap;

export interface RawScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As written, without quotes: `2019` and `"2019"` are the same text. */
  readonly text: string;
}

export interface RawList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly RawValue[];
}

export interface RawMap {
  readonly kind: 'map';
  readonly place: Place;
  readonly entries: ReadonlyMap<string, { readonly keyPlace: Place; readonly value: RawValue }>;
}

/** An alias of an alias of an alias could otherwise unfold into more values than memory holds. */
const MAX_ALIASES = 100;

/**
 * Reads the text of a file. Every fault of syntax is reported with its place; null when there is one, or when the
 * file is empty.
 */
export function readYaml(file: string, text: string, faults: FaultLog): RawValue | null {
  const lineCounter = new LineCounter();
  // The core schema has no timestamps: a day stays the text that it is.
  const document = parseDocument(text, { schema: 'core', lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  for (const { pos, message } of document.errors)
    faults.unread(placeAt(pos[0]), `Not valid YAML: ${message.replace(/\.$/, '')}.`);
  if (document.errors.length > 0) return null;
  return document.contents === null ? null : convert(document.contents, { document, placeAt, faults });
}

interface Conversion {
  readonly document: Document.Parsed;
  readonly placeAt: (offset: number) => Place;
  readonly faults: FaultLog;
}

function convert(node: unknown, conversion: Conversion, aliases = 0): RawValue {
  const { document, placeAt, faults } = conversion;
  if (isAlias(node)) {
    const target = node.resolve(document);
    const place = placeAt(node.range?.[0] ?? 0);
    if (target === undefined || aliases >= MAX_ALIASES) {
      faults.fault(place, `The alias *${node.source} stands for nothing.`);
      return { kind: 'scalar', place, value: null, text: '' };
    }
    return convert(target, conversion, aliases + 1);
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => convert(item, conversion, aliases));
    return { kind: 'list', place: placeAt(node.range?.[0] ?? 0), items };
  }
  if (isMap(node)) {
    const entries = new Map<string, { keyPlace: Place; value: RawValue }>();
    const place = placeAt(node.range?.[0] ?? 0);
    for (const { key, value } of node.items) {
      const keyPlace = isScalar(key) ? placeAt(key.range?.[0] ?? 0) : place;
      const converted: RawValue =
        value === null
          ? { kind: 'scalar', place: keyPlace, value: null, text: '' }
          : convert(value, conversion, aliases);
      entries.set(isScalar(key) ? String(key.value) : '', { keyPlace, value: converted });
    }
    return { kind: 'map', place, entries };
  }
  const scalar = isScalar(node) ? node : null;
  const value = plainValueOf(scalar?.value);
  return {
    kind: 'scalar',
    place: placeAt(scalar?.range?.[0] ?? 0),
    value,
    text: typeof value === 'string' ? value : (scalar?.source ?? String(value ?? '')),
  };
}

function plainValueOf(value: unknown): RawScalar['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}
