import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { claimKeys, PATIENCE } from './explorer.ts';
import { statesAreForEveryone, useExplorer } from './use-explorer.ts';

const TABLE = { name: 'All of it as a table' };

const speaker = (page: Page, id: string): Locator => page.locator(`[data-speaker="${id}"]`);
/** Rows of the register that claims come from, of which a claim may be one part: 108 of 01net-108a. */
const rowsIn = async (within: Locator): Promise<number[]> => {
  const keys = await claimKeys(within);
  return [...new Set(keys.flatMap((key) => /^01net-(\d+)/.exec(key)?.[1] ?? []))].map(Number);
};

describe('the page of what rests on one interested speaker', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  statesAreForEveryone(explorer, [
    ['all that rests on one', '#/ask/singleSourceFacts', (page) => page.getByRole('region', TABLE).waitFor()],
    [
      'nothing that does',
      '#/ask/singleSourceFacts?knownBy=2015-01-01',
      (page) => page.getByText('Nothing rests on one interested speaker alone under this view.').waitFor(),
    ],
  ]);

  it('answers which facts rest on a single interested speaker, by speaker, with the denials as denials', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Which facts rest on a single interested speaker/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What rests on one interested speaker' }).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
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
  });

  it('counts fewer when only the stake of a party counts', async () => {
    const page = await open('#/ask/singleSourceFacts');
    await page.getByRole('region', TABLE).waitFor();
    await page.getByRole('checkbox', { name: 'a party' }).check();
    await expect
      .poll(() => page.locator('.sole-item').allInnerTexts(), PATIENCE)
      .not.toContainEqual(expect.stringContaining('Stake: a competitor'));
    const rows = await rowsIn(page.locator('main'));
    expect(rows).toContain(93);
    expect(rows).not.toContain(143);
    expect(page.url()).toContain('interest~PARTY');
  });

  it('opens the evidence of a fact where it stands', async () => {
    const page = await open('#/ask/singleSourceFacts');
    const fact = page.locator('.sole-item [data-fact]').first();
    await fact.locator('summary').click();
    await fact.getByRole('heading', { name: 'Claims that support it' }).waitFor();
  });
});
