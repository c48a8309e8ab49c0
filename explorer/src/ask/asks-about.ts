import type { Page } from '../app/page.ts';
import type { Sentences } from '../i18n/english.ts';

/** An analysis that can be asked about some entities, and what it is called there. */
export interface AskAbout {
  readonly label: keyof Sentences['askAbout'];
  readonly page: Extract<Page, { readonly kind: 'ask' }>;
}

/** Types of what is, holds or runs data, which a law could reach. */
const SYSTEMS = new Set(['DataSystem', 'Project', 'Service']);
const ACTORS = new Set(['Organization', 'Person']);
/** So many entities these analyses take. */
const MOST = { compare: 10, timeline: 10, conflicts: 10, neighbourhood: 20 } as const;

/** The analyses that can be asked about some entities, with these filled in, the most specific first. */
export function asksAbout(
  entities: readonly { readonly id: string; readonly type: string }[],
): readonly AskAbout[] {
  const [first, second, ...others] = entities;
  if (first === undefined) return [];
  const ids = entities.map(({ id }) => id).join(',');
  const ask = (name: AskAbout['page']['name'], given: AskAbout['page']['given']): AskAbout['page'] => ({
    kind: 'ask',
    name,
    given,
  });
  const several = (['compare', 'timeline', 'conflicts', 'neighbourhood'] as const)
    .filter((name) => entities.length <= MOST[name])
    .map((name): AskAbout => ({ label: name, page: ask(name, { ids }) }));
  if (second !== undefined) {
    const paths: AskAbout = { label: 'paths', page: ask('paths', { from: first.id, to: second.id }) };
    return others.length === 0 ? [paths, ...several] : several;
  }
  return [
    ...(SYSTEMS.has(first.type)
      ? [{ label: 'exposure', page: ask('exposure', { of: first.id }) } as const]
      : []),
    ...(ACTORS.has(first.type)
      ? [{ label: 'promises', page: ask('promises', { by: first.id }) } as const]
      : []),
    ...several.filter(({ label }) => label !== 'compare'),
    { label: 'pathsFrom', page: ask('paths', { from: first.id }) },
  ];
}
