import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { claimsIn, openFacts } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

const ANY = 'secnumcloud -';
const row = (page: Page, id: string): Locator => page.locator(`tr[data-row="${id}"]`);

/** What the matrix says of a service or provider, on a layer. */
export const cell = (page: Page, id: string, layer = ANY): Locator =>
  row(page, id).locator(`[data-cell="${layer}"]`);

/** What a cell that is open shows. */
export const detail = (page: Page): Locator => page.locator('.matrix-detail');

/** Three services hold it, NumSpot for no named one, Azure not; all three providers lack it on PaaS and SaaS on one word. */
export const question7: WalkedQuestion = {
  number: 7,
  asked: /^Which services hold which certification/,
  title: 'Who holds which certification',
  async read(page, hand) {
    await row(page, 'microsoft-azure').waitFor();
    expect(page.url()).toContain('asOf=2024-01-30');
    expect(await page.locator('.matrix thead th').allInnerTexts()).toEqual([
      'Service or provider',
      'SecNumCloud',
      'layer not stated',
      'IaaS',
      'PaaS',
      'SaaS',
    ]);
    const yes = page.locator('.matrix td:has(.answer-yes)');
    const held = await yes.evaluateAll((cells) =>
      (
        cells as unknown as {
          dataset: Record<string, string>;
          parentElement: { dataset: Record<string, string> };
        }[]
      )
        .map(({ dataset, parentElement }) => `${parentElement.dataset['row']} ${dataset['cell']}`)
        .sort(),
    );
    expect(held).toEqual([
      'cloud-temple-iaas secnumcloud IAAS',
      'outscale-iaas secnumcloud IAAS',
      'ovhcloud-hosted-private-cloud secnumcloud -',
    ]);
    const evidence = [
      ['ovhcloud-hosted-private-cloud', ANY, 'from 1 November 2021', 'b15-ovhcloud'],
      ['cloud-temple-iaas', 'secnumcloud IAAS', 'from 1 January 2023', 'b15-cloud-temple'],
      ['outscale-iaas', 'secnumcloud IAAS', 'from 1 November 2022', 'b15-outscale'],
      ['numspot', ANY, 'some', '01net-121'],
    ] as const;
    for (const [id, layer, words, claim] of evidence) {
      await hand.press(cell(page, id, layer).getByRole('button'));
      await openFacts(detail(page), hand);
      expect(await detail(page).innerText()).toContain(words);
      expect(await claimsIn(detail(page))).toContain(claim);
    }
    expect(await cell(page, 'numspot').innerText()).toMatch(
      /^unknown\s+some of its services, not said which/,
    );

    expect(await cell(page, 'microsoft-azure').innerText()).toMatch(/^no\s+denied/);
    await hand.press(
      cell(page, 'microsoft-azure').getByRole('button', { name: /^2 denials: Microsoft Azure/ }),
    );
    expect(await claimsIn(detail(page))).toEqual(['01net-137', '01net-144']);
    for (const provider of ['ovhcloud', 'numspot', 'cloud-temple'])
      for (const layer of ['PAAS', 'SAAS']) {
        const at = cell(page, provider, `secnumcloud ${layer}`);
        expect(await at.innerText()).toMatch(/^no\s+denied/);
        await hand.press(at.getByRole('button'));
        expect(await detail(page).locator('.speaker > strong').allInnerTexts()).toEqual([
          'Alain Issarni',
          'Alain Issarni',
        ]);
      }
    await hand.press(page.getByRole('button', { name: 'Show in the graph' }));
    await page.locator('[data-node="ovhcloud-hosted-private-cloud"]').waitFor();
  },
};
