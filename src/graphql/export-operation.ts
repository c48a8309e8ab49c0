import { EXPORT_FORMATS } from '../export/formats.ts';
import { readRecords } from '../export/read-records.ts';
import { collectExport, type ExportRequest } from './collect-export.ts';
import type { GraphqlServerOptions } from './create-server.ts';
import { codedError } from './errors.ts';
import type { ExecutorOptions } from './execute-operation.ts';

/** An export that is about to be written. */
export interface OperationExport {
  readonly mediaType: string;
  readonly fileName: string;
  /** Pieces of the file. Fails half-way when the dataset changes meanwhile. */
  readonly content: AsyncIterable<string>;
}

const SEQUENCE = "OPTIONAL MATCH (state:DatasetState {id: 'current'}) RETURN state.sequence";
/** A page of an export may be longer than one of an answer; all that it costs may not be more. */
const PAGE_FACTOR = 100;

/**
 * Exports every object that an operation shows, and what those objects refer to, in one of the formats.
 *
 * @throws GraphQLError NOT_FOUND for an unknown format; what `collectExport` throws.
 */
export async function exportOperation(
  options: GraphqlServerOptions,
  executor: ExecutorOptions,
  { format: name, request }: { readonly format: string; readonly request: ExportRequest },
): Promise<OperationExport> {
  const format = EXPORT_FORMATS.get(name);
  if (format === undefined) {
    const known = [...EXPORT_FORMATS.keys()].join(', ');
    throw codedError('NOT_FOUND', `There is no export format "${name}"; choose one of ${known}.`);
  }
  const { database, model, limits, publicUrl } = options;
  const { signal } = request;
  const timeoutMs = limits.executionTimeoutMs;
  const wide = { ...executor.limits, maxPageSize: limits.maxPageSize * PAGE_FACTOR };
  const before = await database.read(SEQUENCE, {}, { timeoutMs, signal });
  const { dataset, view, ids } = await collectExport({ ...executor, limits: wide }, limits, request);
  const sequence = (before.rows[0]?.[0] ?? null) as number | null;
  const records = readRecords({ database, model, view, ids, sequence, timeoutMs, signal });
  const { query, variables } = request;
  return {
    mediaType: format.mediaType,
    fileName: `${dataset.id}-${dataset.version.replace(/[^\w.-]/g, '-')}.${format.extension}`,
    content: format.write({ dataset, query, variables, view: { ...view }, publicUrl }, records),
  };
}
