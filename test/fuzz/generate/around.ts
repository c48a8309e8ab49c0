import { getNamedType, type GraphQLField } from 'graphql';
import type { Span } from '../reference/days.ts';
import { referredBy, rowsBehind, type Row } from '../reference/rows.ts';
import type { Field } from '../reference/sdl.ts';
import { DEFAULT_VIEW } from '../reference/view.ts';
import type { Part, Thing } from '../reference/world.ts';
import type { Random } from './random.ts';
import type { Supply } from './supply.ts';

/** Something that an answer may hold at a place: an object, or a row whose node and fact are asked for next. */
export type Around = Thing | Part | Row | null;

/** Whether a field leads to a list or a connection. */
export function leadsToSeveral({ list, meaning }: Field): boolean {
  return meaning.kind === 'relation' || meaning.kind === 'link' || (meaning.kind === 'reference' && list);
}

/** Something that may stand below a field, given what may stand above it. */
export function aroundBelow(
  random: Random,
  supply: Supply,
  { name, type }: GraphQLField<unknown, unknown>,
  around: Around,
): Around {
  const { world } = supply;
  if (around === null) {
    if (name === 'node')
      return world.things.get(supply.id(random, random.pick(['Entity', 'Claim', 'Fact']))) ?? null;
    const holder = [...world.sdl.types.values()].find(({ one, many }) => one === name || many === name);
    return holder === undefined ? null : (world.things.get(supply.id(random, holder.name)) ?? null);
  }
  const field = 'node' in around ? undefined : world.sdl.types.get(around.type)?.fields.get(name);
  if (field === undefined || 'node' in around) {
    if ('node' in around) return name === 'node' ? around.node : name === 'fact' ? around.fact : around;
    // Of a connection whose rows are things: its edges and their nodes are about the same thing.
    return ['edges', 'node'].includes(name) ? around : null;
  }
  if (field.meaning.kind === 'embedded') {
    const values = around.values[name];
    return typeof values === 'object' && values !== null
      ? { kind: 'part', type: getNamedType(type).name, values: values as Part['values'] }
      : null;
  }
  if (field.meaning.kind === 'reference' && !field.list)
    return referredBy(world, around.values, field, DEFAULT_VIEW);
  if (!leadsToSeveral(field) || around.kind === 'part') return null;
  const rows = rowsBehind(world, around, field, DEFAULT_VIEW);
  if (rows.length === 0) return null;
  const row = random.pick(rows);
  return row.fact === null || row.fact === row.node ? row.node : row;
}

/** When something held and was known. */
export function clocksOf(around: Around): { readonly valid?: Span; readonly known: Span } | null {
  if (around === null) return null;
  if ('node' in around) return clocksOf(around.fact);
  switch (around.kind) {
    case 'fact':
      return around.rectangle;
    case 'claim':
      return around;
    case 'entity':
      return { known: { from: around.knownFrom, to: '9999-12-31' } };
    case 'part':
      return null;
  }
}
