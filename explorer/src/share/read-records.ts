import { readExport } from '../api/read-export.ts';
import type { Operation } from '../api/use-operation.ts';

/** A claim of an export, as far as its evidence is written out. */
export interface RecordedClaim {
  readonly id: string;
  readonly url: string;
  readonly entity_id: string | null;
  readonly prop: string;
  readonly value: string | number | boolean | null;
  readonly value_is_entity: boolean;
  readonly text?: string;
  readonly textFr?: string;
  readonly quote?: string;
  readonly quoteLanguage?: string;
  readonly locator?: string;
  readonly speechAct: string;
  readonly polarity: string;
  readonly status: string;
  readonly source: string | null;
  readonly speakers: readonly {
    readonly actor: string | null;
    readonly description: string | null;
    readonly capacity: string | null;
  }[];
}

/** What an operation shows and all that it refers to. */
export interface Records {
  /** As the service wrote them, one object a line. */
  readonly lines: string;
  readonly claims: readonly RecordedClaim[];
  /** Values of entities by id and field. */
  readonly entities: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Reads what an operation shows with its evidence. @throws OperationError */
export async function readRecords(operation: Operation, signal: AbortSignal): Promise<Records> {
  const blob = await readExport('jsonl', operation, signal);
  const lines = await blob.text();
  const claims: RecordedClaim[] = [];
  const entities = new Map<string, Map<string, string>>();
  for (const line of lines.split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line) as { readonly record: string };
    if (record.record === 'claim') claims.push(record as unknown as RecordedClaim);
    if (record.record !== 'statement') continue;
    const { entity_id: id, schema, prop, value } = record as unknown as Readonly<Record<string, string>>;
    const values = entities.get(id ?? '') ?? new Map<string, string>([['type', schema ?? '']]);
    values.set(prop ?? '', String(value));
    entities.set(id ?? '', values);
  }
  return { lines, claims, entities };
}
