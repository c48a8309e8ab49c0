import { visibleNodes, type Drawing } from '../graph/drawing.ts';
import type { Sentences } from '../i18n/english.ts';
import type { AppAction } from './app-state.ts';

/** So many names are read out; of more, the number. */
const MOST_NAMES = 4;

/** One sentence on what a change did to the picture, for who does not see it; null when there is nothing to say. */
export function describeChange(
  before: Drawing,
  after: Drawing,
  { action, say, nameOf }: DescribeOptions,
): string | null {
  if (before === after) return null;
  if (action.kind === 'undo' || action.kind === 'redo') {
    return [action.kind === 'undo' ? say.undone : say.redone, difference(before, after, say, nameOf)]
      .filter((part) => part !== null)
      .join(' ');
  }
  if (action.kind !== 'draw' || action.change.kind === 'place') return null;
  return difference(before, after, say, nameOf) ?? pinning(before, after, say);
}

/** What the sentence is made with. */
export interface DescribeOptions {
  readonly action: AppAction;
  readonly say: Sentences;
  readonly nameOf: (id: string) => string;
}

function difference(
  before: Drawing,
  after: Drawing,
  say: Sentences,
  nameOf: (id: string) => string,
): string | null {
  const [shown, shows] = [idsOf(before), idsOf(after)];
  const kept = new Set(after.nodes.map(({ id }) => id));
  const there = new Set(before.nodes.map(({ id }) => id));
  const appeared = [...shows].filter((id) => !shown.has(id));
  const vanished = [...shown].filter((id) => !shows.has(id));
  const added = appeared.filter((id) => !there.has(id));
  const removed = vanished.filter((id) => !kept.has(id));
  const sentences = [
    ...(added.length === 0 ? [] : [namesOf(added, say, nameOf)]),
    ...(appeared.length > added.length ? [say.shownMany(appeared.length - added.length)] : []),
    ...(removed.length === 0 ? [] : [say.removedMany(removed.length)]),
    ...(vanished.length > removed.length ? [say.hiddenMany(vanished.length - removed.length)] : []),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

function namesOf(ids: readonly string[], say: Sentences, nameOf: (id: string) => string): string {
  return ids.length > MOST_NAMES ? say.addedMany(ids.length) : say.added(ids.map(nameOf).join(', '));
}

function pinning(before: Drawing, after: Drawing, say: Sentences): string | null {
  const pinned = (drawing: Drawing): number => drawing.nodes.filter((node) => node.pinned).length;
  const change = pinned(after) - pinned(before);
  if (change === 0) return null;
  return change > 0 ? say.pinnedNow(change) : say.unpinnedNow(-change);
}

function idsOf(drawing: Drawing): Set<string> {
  return new Set(visibleNodes(drawing).map(({ id }) => id));
}
