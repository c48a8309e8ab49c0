/** A query of the gallery, as a question that people can read. */
export interface Question {
  /** Name of its file, without the ending. */
  readonly name: string;
  /** Number of a question of the case; null for another query. */
  readonly number: number | null;
  readonly en: string;
  readonly fr: string;
  /** The document, without the lines that word the question. */
  readonly query: string;
}

/** Reads queries of the gallery: `# en:` and `# fr:` word the question, a leading number makes it one of the case. */
export function readQuestions(files: Readonly<Record<string, string>>): Question[] {
  return Object.entries(files)
    .map(([path, text]) => readQuestion(path, text))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Ids of the entities that an answer speaks of, in its order: of every object with an id and a name, and of what its
 * variables name.
 */
export function idsOfAnswer(answer: unknown): string[] {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const object = value as Readonly<Record<string, unknown>>;
    // Evidence is read at the relationships; it would crowd the picture.
    for (const [key, part] of Object.entries(object)) {
      if (key === 'node' || key === 'decision' || key === 'through') {
        const id = (part as { readonly id?: unknown } | null)?.id;
        if (typeof id === 'string' && !('predicate' in (part as object))) ids.add(id);
      }
      if (!EVIDENCE.has(key)) visit(part);
    }
  };
  for (const root of Object.values((answer ?? {}) as Readonly<Record<string, unknown>>)) {
    const id = (root as { readonly id?: unknown } | null)?.id;
    if (typeof id === 'string') ids.add(id);
    visit(root);
  }
  return [...ids];
}

const EVIDENCE = new Set(['claims', 'opposingClaims', 'speakers', 'source', 'statements', 'states']);

/** The days that the variables of a query set by default. */
export function daysOfQuery(query: string): {
  readonly asOf: string | null;
  readonly knownBy: string | null;
} {
  const head = query.slice(0, query.indexOf('{\n') + 1 || query.length);
  const asOf = /asOf:\s*"(\d{4}-\d{2}-\d{2})"/.exec(head)?.[1] ?? null;
  const knownBy = /\$?knownBy:[^="]*=?\s*"(\d{4}-\d{2}-\d{2})"/.exec(head)?.[1] ?? null;
  return { asOf, knownBy };
}

/** Ids that the variables of a query name by default. */
export function idsOfQuery(query: string): string[] {
  return [...query.matchAll(/:\s*ID!?\s*=\s*"([^"]+)"/g)].map(([, id = '']) => id);
}

function readQuestion(path: string, text: string): Question {
  const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const worded = (language: string): string =>
    new RegExp(`^# ${language}: (.*)$`, 'm').exec(text)?.[1] ?? name;
  const number = /^(\d+)-/.exec(name)?.[1];
  return {
    name,
    number: number === undefined ? null : Number(number),
    en: worded('en'),
    fr: worded('fr'),
    query: text.replace(/^(#.*\n)+/, ''),
  };
}
