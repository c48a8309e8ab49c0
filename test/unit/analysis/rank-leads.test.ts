import { expect, it } from 'vitest';
import { rankLeads } from '../../../src/analysis/neighbourhood/choose-nodes.ts';

it('puts first who has more facts, then more independent sources, then the earlier id', () => {
  const leads = [
    { to: 'once', factId: 'f1', sources: 9 },
    { to: 'twice', factId: 'f2', sources: 1 },
    { to: 'twice', factId: 'f3', sources: 1 },
    { to: 'once-too', factId: 'f4', sources: 9 },
    { to: 'better-sourced', factId: 'f5', sources: 10 },
  ];
  expect(rankLeads(leads)).toEqual(['twice', 'better-sourced', 'once', 'once-too']);
});

it('counts a fact with several periods once, by its best sourced period', () => {
  const leads = [
    { to: 'a', factId: 'f1', sources: 1 },
    { to: 'a', factId: 'f1', sources: 1 },
    { to: 'b', factId: 'f2', sources: 2 },
    { to: 'b', factId: 'f2', sources: 1 },
  ];
  expect(rankLeads(leads)).toEqual(['b', 'a']);
});
