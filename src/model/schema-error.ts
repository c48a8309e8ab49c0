import type { ASTNode } from 'graphql';
import { getLocation } from 'graphql';

/** One fault of the SDL, with its place. */
export interface SchemaFault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Every fault of the SDL at once, a line each, `file:line:column  message`. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
  readonly faults: readonly SchemaFault[];

  constructor(faults: readonly SchemaFault[]) {
    const lines = faults.map((fault) => `${fault.file}:${fault.line}:${fault.column}  ${fault.message}`);
    super(`The schema has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/** A fault at the place of a syntax node. */
export function faultAt(node: ASTNode, message: string): SchemaFault {
  if (node.loc === undefined) return { file: 'schema', line: 0, column: 0, message };
  const { line, column } = getLocation(node.loc.source, node.loc.start);
  return { file: node.loc.source.name, line, column, message };
}
