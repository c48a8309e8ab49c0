import type { Given } from '../app/page.ts';
import { askNames, type AskName } from '../ask/ask-names.ts';

/** An analysis with what is filled in. */
export interface Ask {
  readonly name: AskName;
  readonly given: Given;
}

/** The analysis that a query of the gallery asks for, with the defaults of its variables; null where it asks for none. */
export function askOfQuery(query: string): Ask | null {
  const head = query.slice(0, query.indexOf('{\n'));
  const defaults = new Map(
    [...head.matchAll(/\$(\w+):\s*[[\]!\w]+\s*=\s*("[^"]*"|\[[^\]]*\]|[\w.]+)/g)].map(
      ([, name = '', value = '']) => [name, plain(value)] as const,
    ),
  );
  for (const [, field = '', given = ''] of query.matchAll(/^ {2}(?:\w+: )?(\w+)\(([^)]*)\)/gm)) {
    const name = askNames.find((candidate) => candidate === field);
    if (name === undefined) continue;
    const pairs = [...given.matchAll(/(\w+):\s*(\$\w+|"[^"]*"|\[[^\]]*\]|[\w.]+)/g)].flatMap(
      ([, argument = '', value = '']): [string, string][] => {
        const meant = value.startsWith('$') ? defaults.get(value.slice(1)) : plain(value);
        return argument === 'view' || argument === 'first' || meant === undefined ? [] : [[argument, meant]];
      },
    );
    return { name, given: Object.fromEntries(pairs) };
  }
  return null;
}

/** A list with commas between its values, a text without quotation marks. */
function plain(literal: string): string {
  return literal
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((part) => part.trim().replaceAll('"', ''))
    .join(',');
}
