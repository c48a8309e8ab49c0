import { readExport } from '../api/read-export.ts';
import type { Operation } from '../api/use-operation.ts';
import type { Sentences } from '../i18n/english.ts';
import type { OfferedFile } from './take-out-menu.tsx';

const FORMATS = ['csv', 'jsonl', 'graphml', 'jsonld'] as const;

/** Everything that an operation shows with all that it refers to, in each format of the service. */
export function answerFiles(operation: Operation, say: Sentences, name: string): OfferedFile[] {
  return FORMATS.map((format) => ({
    label: say.formats[format],
    name: `${name}.${format}`,
    make: (signal) => readExport(format, operation, signal),
  }));
}
