import { parseArgs } from 'node:util';

/** What `seed` can do, with a line for each. */
export const SEED_COMMANDS = {
  check: 'report every fault of the curated files, with file and line',
  plan: 'show what an apply would change; writes nothing',
  apply: 'make the database hold what the files say, all at once or not at all',
  verify: 'compare what is stored with the files, property for property',
  coverage: 'list which claims cover which rows of the registers',
  schema: 'write JSON Schemas of the file format, for editors',
} as const;

export type SeedCommand = keyof typeof SEED_COMMANDS;

export interface SeedArguments {
  readonly command: SeedCommand;
  /** Folders as given; empty for all under `seed/`. */
  readonly datasets: readonly string[];
  /** Folder with texts of sources, `<source>.txt`; null for none. */
  readonly texts: string | null;
  /** Where `schema` writes; null for the default. */
  readonly to: string | null;
  /** Print every change. */
  readonly all: boolean;
}

/** The arguments, or what to tell who typed them: help that was asked for, or a fault of usage. */
export type ParsedSeedArguments =
  | { readonly kind: 'run'; readonly arguments: SeedArguments }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'usage'; readonly text: string };

const USAGE = `seed <command> [--dataset <folder>]…

${Object.entries(SEED_COMMANDS)
  .map(([command, purpose]) => `  ${command.padEnd(9)} ${purpose}`)
  .join('\n')}

  --dataset <folder>  only this dataset; may be given several times. Default: all folders under seed/.
                      After an apply the database holds the given datasets and no others.
  --texts <folder>    check quotes against the texts of sources: <source>.txt (check)
  --to <folder>       where to write. Default: docs/seed-schema (schema)
  --all               list every change, however many (plan, apply, verify)

Exit code: 0 done, 1 faults or differences, 2 wrong usage.`;

/** Reads what was typed after `seed`. */
export function parseSeedArguments(argv: readonly string[]): ParsedSeedArguments {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        dataset: { type: 'string', multiple: true },
        texts: { type: 'string' },
        to: { type: 'string' },
        all: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { kind: 'usage', text: `${(error as Error).message}\n\n${USAGE}` };
  }
  const { values, positionals } = parsed;
  const [command, ...extra] = positionals;
  if (values.help === true || command === 'help') return { kind: 'help', text: USAGE };
  if (command === undefined) return { kind: 'usage', text: USAGE };
  if (!isCommand(command)) return { kind: 'usage', text: `There is no command "${command}".\n\n${USAGE}` };
  if (extra.length > 0)
    return {
      kind: 'usage',
      text: `"${extra.join(' ')}" is not understood; did you mean --dataset ${extra[0] ?? ''}?`,
    };
  return {
    kind: 'run',
    arguments: {
      command,
      datasets: values.dataset ?? [],
      texts: values.texts ?? null,
      to: values.to ?? null,
      all: values.all ?? false,
    },
  };
}

function isCommand(name: string): name is SeedCommand {
  return Object.hasOwn(SEED_COMMANDS, name);
}
