import type { VersionFragment } from '../../api/__generated__/operations.ts';

/** Between which versions to look; or why that cannot be. */
export type ChosenVersions =
  | { readonly kind: 'two'; readonly from: VersionFragment; readonly to: VersionFragment }
  | { readonly kind: 'unknown'; readonly version: string }
  | { readonly kind: 'turned' }
  | { readonly kind: 'one'; readonly version: VersionFragment }
  | { readonly kind: 'none' };

/** What is asked for, by name; where nothing is, the first version and the last. */
export function chooseVersions(
  versions: readonly VersionFragment[],
  { from, to }: { readonly from: string; readonly to: string },
): ChosenVersions {
  const [first, last] = [versions[0], versions.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'none' };
  const start = from === '' ? first : versionNamed(versions, from);
  const end = to === '' ? last : versionNamed(versions, to);
  if (start === null) return { kind: 'unknown', version: from };
  if (end === null) return { kind: 'unknown', version: to };
  if (versions.length === 1) return { kind: 'one', version: first };
  return start.ordinal > end.ordinal ? { kind: 'turned' } : { kind: 'two', from: start, to: end };
}

/** The last version with a name, with or without the digest of its content that follows a plus sign. */
export function versionNamed(versions: readonly VersionFragment[], name: string): VersionFragment | null {
  return versions.findLast(({ version }) => version === name || version.startsWith(`${name}+`)) ?? null;
}
