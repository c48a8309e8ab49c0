import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { claimKeys } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

const ALL_VOICES = { name: 'All voices' };

/** The point on which a claim stands, as it is shown. */
export const pointWith = (page: Page, key: string): Locator =>
  page.locator('.conflict', { has: page.locator(`[data-claim$="/${key}"]`) });

/** A claim of a conflict. */
export const voice = (page: Page, key: string): Locator => page.locator(`[data-claim$="/${key}"]`);

/** The claims in each column of a point. */
export const columnsOf = async (point: Locator): Promise<string[][]> =>
  Promise.all((await point.locator('.conflict-column').all()).map(claimKeys));

/** At least the five points on which the case contradicts itself, in columns; not what all agree on. */
export const question6: WalkedQuestion = {
  number: 6,
  asked: /^What do the three providers say/,
  title: 'Where claims contradict each other',
  async read(page) {
    await page.getByRole('region', ALL_VOICES).waitFor();

    expect(await columnsOf(pointWith(page, '01net-018'))).toEqual([['01net-018'], ['01net-129']]);
    expect(await voice(page, '01net-018').innerText()).toMatch(/^Sébastien Lescop, .*for Cloud Temple/);
    expect(await voice(page, '01net-129').innerText()).toMatch(/^some, whom 01net does not name/);

    expect((await columnsOf(pointWith(page, '01net-017'))).flat().sort()).toEqual([
      '01net-017',
      '01net-142a',
      '01net-142b',
      '01net-142c',
    ]);
    const denial = await voice(page, '01net-142a').innerText();
    expect(denial).toMatch(/^Alain Issarni, .*for NumSpot/);
    expect(denial).toMatch(/Sort of source\s+press/);
    expect(denial).toMatch(/Stake\s+a competitor/);
    expect(denial).toMatch(/between 1 January 2024 and 30 January 2024/);
    const denied = page.locator('[data-side]', { has: voice(page, '01net-142a') });
    expect(await denied.innerText()).toMatch(/^≠ stands against side 1\s+Denied: /);

    const taskForce = pointWith(page, '01net-079');
    expect((await columnsOf(taskForce)).flat().sort()).toEqual([
      '01net-079',
      '01net-080',
      '01net-081',
      '01net-082',
      'b6-requested-from-inria',
    ]);
    const agency = await voice(page, 'b6-requested-from-inria').innerText();
    expect(agency).toMatch(/^Agency for Digital Health/);
    expect(agency).toMatch(/official source\s+Said, or published\s+6 March 2024/);

    expect(await columnsOf(pointWith(page, '01net-059'))).toEqual([
      ['01net-059'],
      ['b4-emc2-call'],
      ['b5-pilot-call'],
    ]);
    const level = pointWith(page, '01net-113');
    for (const key of ['01net-113', '01net-114', '01net-149'])
      expect(await columnsOf(level)).toContainEqual([key]);
    expect(await level.innerText()).toContain('whether they exclude each other is for you to say');

    // What all three agree on, and promises, are no points.
    for (const key of ['01net-098', '01net-111', '01net-093', '01net-163', 'b19-combes'])
      expect(await voice(page, key).count()).toBe(0);

    const table = page.getByRole('region', ALL_VOICES);
    expect(await table.locator('tbody tr').count()).toBe(await page.locator('[data-claim]').count());
  },
};
