import { describe, expect, it } from 'vitest';
import { claimKeys, PATIENCE } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const TABLE = { name: 'The timeline as a table' };
const WHAT_HAPPENED = '#/ask/timeline?ask=ids~emc2%2Ccnil,from~2023-10-01,to~2024-03-31';

describe('the page of the timeline', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('writes each day as precisely as it is known, and marks the kind in words', async () => {
    const page = await open(WHAT_HAPPENED);
    const decided = page.locator('[data-kind=DECISION]', { hasText: 'decided by CNIL' });
    expect(await decided.locator('.timeline-when').innerText()).toBe('21 December 2023');
    expect(await decided.locator('.timeline-kind').innerText()).toBe('Decision');
    const asked = page.locator('[data-kind=EVENT]', { hasText: 'requested by CNIL' });
    expect(await asked.locator('.timeline-when').innerText()).toBe('October 2023');
    const potential = page.locator('.timeline-entry', { hasText: 'potentially reached by FISA section 702' });
    expect(await potential.first().innerText()).toContain('Inference');
    const said = page.locator('[data-kind=CLAIM]', { hasText: 'A decision concerning EMC2 was taken' });
    expect(await said.locator('.timeline-when').innerText()).toBe(
      'between 1 January 2024 and 30 January 2024',
    );
    expect(await page.getByRole('heading', { level: 2, name: /^20\d\d$/ }).allInnerTexts()).toEqual([
      '2023',
      '2024',
    ]);
  });

  it('reads page after page until all is shown, and keeps the place of who reads on by keyboard', async () => {
    const page = await open(WHAT_HAPPENED);
    const entries = page.locator('.timeline-entry');
    await expect.poll(() => entries.count(), PATIENCE).toBe(25);
    await page.getByText('25 of 55 are shown.').waitFor();
    const more = page.getByRole('button', { name: 'Show more' });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => entries.count(), PATIENCE).toBe(50);
    await page.keyboard.press('Enter');
    await expect.poll(() => entries.count(), PATIENCE).toBe(55);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('55 in all.');
    expect(await more.count()).toBe(0);
    expect(await page.getByRole('region', TABLE).locator('tbody tr').count()).toBe(55);
    const said = await claimKeys(page.locator('.timeline'));
    expect(new Set(said).size).toBe(said.length);
  });

  it('keeps to kinds and days that are chosen', async () => {
    const page = await open('#/ask/timeline?ask=ids~emc2%2Ccnil');
    await page.locator('[data-kind=EVENT]').first().waitFor();
    await page.getByRole('checkbox', { name: 'decision', exact: true }).check();
    await expect
      .poll(() => page.locator('.timeline-entry:not([data-kind=DECISION])').count(), PATIENCE)
      .toBe(0);
    const all = await page.locator('.timeline-entry').count();
    await page.getByLabel('From', { exact: true }).fill('2024-01-31');
    await expect.poll(() => page.locator('.timeline-entry').count(), PATIENCE).toBeLessThan(all);
    expect(page.url()).toContain('from~2024-01-31,ids~emc2%2Ccnil,kinds~DECISION');
    expect(await page.locator('.timeline-when').allInnerTexts()).not.toContain('21 December 2023');
  });
});
