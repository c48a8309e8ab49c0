import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { claimKeys } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

const speaker = (page: Page, id: string): Locator => page.locator(`[data-speaker="${id}"]`);

/** Rows of the register that claims come from, of which a claim may be one part: 108 of 01net-108a. */
export const rowsIn = async (within: Locator): Promise<number[]> => {
  const keys = await claimKeys(within);
  return [...new Set(keys.flatMap((key) => /^01net-(\d+)/.exec(key)?.[1] ?? []))].map(Number);
};

/** What Paulin, Lescop and Issarni alone say; nothing that the CNIL or the government said. */
export const question9: WalkedQuestion = {
  number: 9,
  asked: /^Which facts rest on a single interested speaker/,
  title: 'What rests on one interested speaker',
  async read(page, hand) {
    await hand.press(page.getByRole('button', { name: 'Show more' }));
    await page.getByText('46 in all.').waitFor();

    for (const [id, name, organization, rows] of [
      ['michel-paulin', 'Michel Paulin', 'for OVHcloud', [93, 94, 95]],
      ['sebastien-lescop', 'Sébastien Lescop', 'for Cloud Temple', [61, 62, 108]],
      ['alain-issarni', 'Alain Issarni', 'for NumSpot', [139, 140, 141, 142, 143]],
    ] as const) {
      const section = speaker(page, id);
      expect(await section.getByRole('heading', { level: 2 }).innerText()).toBe(name);
      expect(await section.locator('p').first().innerText()).toContain(organization);
      expect(await rowsIn(section)).toEqual(expect.arrayContaining([...rows]));
    }
    const all = await rowsIn(page.locator('main'));
    for (const row of [70, 134, 26]) expect(all).not.toContain(row);

    const denied = await rowsIn(page.locator('.sole-item[data-denial=true]'));
    expect(denied).toEqual(expect.arrayContaining([141, 142]));
    for (const row of [93, 94, 95, 61, 62, 108, 139, 140, 143]) expect(denied).not.toContain(row);
    const items = await page.locator('.sole-item').allInnerTexts();
    expect(items).toHaveLength(46);
    for (const item of items)
      expect(item).toMatch(/^(Fact|≠ Denial, no fact) · Stake: (a party|a competitor)/);
    expect(await page.locator('.sole-item[data-denial=true] [data-fact]').count()).toBe(0);
  },
};
