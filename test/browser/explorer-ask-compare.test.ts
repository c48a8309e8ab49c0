import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const THREE = '#/ask/compare?ask=ids~ovhcloud%2Cnumspot%2Ccloud-temple';

describe('the page of comparisons', () => {
  const explorer = useExplorer();
  const { open } = explorer;
  const cells = (page: Page, question: string): Locator => page.locator(`tr[data-row="${question}"] > td`);
  const questions = (page: Page): Locator => page.locator('.matrix tbody tr[data-row]');

  it('tells known, denied and unknown apart in words, in the order asked for', async () => {
    const page = await open(THREE);
    await questions(page).first().waitFor();
    expect(await page.locator('.matrix thead th').allInnerTexts()).toEqual([
      'Question',
      'OVHcloud',
      'NumSpot',
      'Cloud Temple',
    ]);
    const answers = (question: string): Promise<string[]> =>
      cells(page, question).locator('.answer').allInnerTexts();
    expect(await answers('ownedBy FORWARD')).toEqual(['unknown', 'known', 'unknown']);
    expect(await answers('selectsProvider BACKWARD')).toEqual(['denied', 'denied', 'denied']);
    expect(await cells(page, 'ownedBy FORWARD').first().innerText()).toContain('neither yes nor no');
    await cells(page, 'selectsProvider BACKWARD')
      .nth(1)
      .getByRole('button', { name: /^1 denial: NumSpot/ })
      .click();
    const denial = page.locator('.matrix-detail [data-claim="health-data-hub/01net-142b"]');
    await denial.waitFor();
    expect(await page.getByRole('region', { name: 'Every cell' }).locator('tbody tr').count()).toBe(
      3 * (await questions(page).count()),
    );
  });

  it('marks rows that differ, and shows these alone when it is told to', async () => {
    const page = await open(THREE);
    await questions(page).first().waitFor();
    const all = await questions(page).count();
    const marked = page.locator('.matrix tbody th', { hasText: '≠ differs' });
    const differing = await marked.count();
    expect(differing).toBeGreaterThan(0);
    expect(await page.locator('tr[data-row="heads BACKWARD"] th').innerText()).toMatch(
      /^headed by\s+≠ differs$/,
    );
    await page.getByLabel('Rows').selectOption('Only rows that differ');
    await expect.poll(() => questions(page).count()).toBe(differing);
    await page.getByText(`${differing} of ${all} rows`).waitFor();
    expect(page.url()).toContain('rows~differing');
  });

  it('is narrowed to questions that are chosen, and grows by an entity that is found', async () => {
    const page = await open(THREE);
    await page.getByLabel('Only these questions').selectOption('participates in');
    await expect.poll(() => questions(page).count(), PATIENCE).toBe(1);
    await page.getByRole('combobox', { name: 'Entities, two to ten' }).fill('outscale');
    await page
      .getByRole('option', { name: /^Outscale/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.matrix thead th').count(), PATIENCE).toBe(5);
    await page.getByRole('button', { name: 'Take away participates in' }).click();
    await expect.poll(() => questions(page).count(), PATIENCE).toBeGreaterThan(1);
  });
});
