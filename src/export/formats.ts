import { csv } from './csv.ts';
import type { ExportFormat } from './export-record.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';
import { jsonLines } from './json-lines.ts';

/** The formats by the name that a request gives them. */
export const EXPORT_FORMATS: ReadonlyMap<string, ExportFormat> = new Map([
  ['csv', csv],
  ['jsonl', jsonLines],
  ['graphml', graphml],
  ['jsonld', jsonLd],
]);
