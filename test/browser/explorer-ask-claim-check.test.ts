import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entity, news, PATIENCE } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const SAME = '#/ask/claimCheck?ask=subject~emc2,predicate~sameAs,object~healthdata-eu-pilot';

/** Ids of the claims on a side, in order. */
function claimsOf(side: Locator): Promise<string[]> {
  return side
    .locator('[data-claim]')
    .evaluateAll((links) =>
      (links as unknown as { dataset: { claim: string } }[]).map(({ dataset }) => dataset.claim),
    );
}

describe('the page of what speaks for and against a statement', () => {
  const explorer = useExplorer();
  const { open } = explorer;
  const side = (page: Page, name: string): Locator => page.locator(`.check-side.is-${name}`);

  it('shows who denies that a service is certified, and gives no verdict', async () => {
    const page = await open('#/ask/claimCheck');
    await page.getByRole('combobox', { name: 'About' }).fill('microsoft azure');
    await page
      .getByRole('option', { name: /^Microsoft Azure/ })
      .first()
      .click();
    await page.getByRole('combobox', { name: 'What is said of it' }).fill('certified under');
    await page.getByRole('option', { name: 'certified under', exact: true }).click();
    await page.getByRole('combobox', { name: 'Of whom or what' }).fill('secnumcloud');
    await page
      .getByRole('option', { name: /^SecNumCloud/ })
      .first()
      .click();
    await page.locator('[data-chosen="secnumcloud"]').waitFor();
    await expect.poll(() => news(page), PATIENCE).toBe('0 for it, 2 against it, 1 without deciding it.');
    expect(await claimsOf(side(page, 'contradicting'))).toEqual([
      'health-data-hub/01net-137',
      'health-data-hub/01net-144',
    ]);
    expect(await side(page, 'contradicting').innerText()).toMatch(/denies it[^]*denies it/);
    expect(await claimsOf(side(page, 'undecided'))).toEqual(['health-data-hub/01net-145']);
    expect(await side(page, 'supporting').innerText()).toContain('No known claim affirms it.');
    expect(await page.getByText('No fact says it under this view.').count()).toBe(1);
    const counts = page.getByRole('region', { name: 'Claims by sort of source' });
    await counts.getByRole('row', { name: /^press 0 2 1$/ }).waitFor();
    expect(await page.locator('.gaps').innerText()).toMatch(/official source[^]*court/);
    expect(await page.locator('.ask-answer').innerText()).not.toMatch(/\b(true|false|wrong|verdict)\b/i);
  });

  it('puts both sides of a disputed identity beside each other', async () => {
    const page = await open(SAME);
    await side(page, 'supporting').locator('[data-claim]').first().waitFor();
    expect(await claimsOf(side(page, 'supporting'))).toEqual(['health-data-hub/01net-059']);
    expect(await claimsOf(side(page, 'contradicting'))).toEqual([
      'health-data-hub/b4-emc2-call',
      'health-data-hub/b5-pilot-call',
    ]);
    await page.locator('.fact-details').getByText('Disputed').waitFor();
    const table = page.getByRole('region', { name: 'All claims, with the side on which they stand' });
    expect(await table.getByRole('row', { name: /^Contradicts it .*official source/ }).count()).toBe(2);
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await entity(page, 'healthdata-eu-pilot').waitFor();
  });

  it('asks for a value where what is said takes one, and says what is wrong with it', async () => {
    explorer.expectComplaint(/status of 400/);
    const page = await open('#/ask/claimCheck?ask=subject~emc2,predicate~budget');
    await page.getByText('It is unknown, not false.').waitFor();
    await page.getByRole('textbox', { name: 'Value; without it, any' }).fill('much');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('"budget" takes a number.').waitFor();
  });
});
