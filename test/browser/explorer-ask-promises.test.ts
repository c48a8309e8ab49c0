import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { claimKeys, PATIENCE } from './explorer.ts';
import { statesAreForEveryone, useExplorer } from './use-explorer.ts';

const ALL = { name: 'All promises' };

const promise = (page: Page, key: string): Locator => page.locator(`[data-promise$="/${key}"]`);
const statusOf = (page: Page, key: string): Promise<string> =>
  promise(page, key).locator('.promise-status').innerText();
/** What stands beside a term of a promise. */
const beside = (page: Page, key: string, name: string): Locator =>
  promise(page, key)
    .locator('.terms > div', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd');
const term = (page: Page, key: string, name: string): Promise<string> => beside(page, key, name).innerText();
const claimsUnder = (page: Page, key: string, name: string): Promise<string[]> =>
  claimKeys(beside(page, key, name));
const setDay = async (page: Page, clock: 'As of' | 'Known by', day: string): Promise<void> => {
  await page.locator(`input[type=date][aria-label="${clock}: set a day"]`).fill(day);
};

describe('the page of promises', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  statesAreForEveryone(explorer, [
    ['every promise', '#/ask/promises', (page) => page.getByRole('region', ALL).waitFor()],
    [
      'no promise',
      '#/ask/promises?ask=status~KEPT_LATE',
      (page) => page.getByText('That does not mean that none was made.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/promises?ask=by~nothing-of-the-kind',
      (page) =>
        page.getByText('Nothing with this id is known under this view: nothing-of-the-kind.').waitFor(),
    ],
  ]);

  it('answers which promises were made, by whom, with which deadline, and what became of each', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Which promises to leave Azure/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What was promised, and what became of it' }).waitFor();
    await setDay(page, 'As of', '2026-03-01');
    await page.getByText('Deadlines as they stand on 1 March 2026.').waitFor();

    expect(await statusOf(page, 'b18-veran')).toBe('superseded');
    expect(await term(page, 'b18-veran', 'Promised by')).toMatch(/^Olivier Véran/);
    expect(await term(page, 'b18-veran', 'Said on')).toBe('19 November 2020');
    expect(await term(page, 'b18-veran', 'Deadline')).toBe('between 19 November 2021 and 19 May 2022');
    expect(await term(page, 'b18-veran', 'In any case by')).toBe('19 November 2022');
    expect(await term(page, 'b18-veran', 'Outcome')).toContain('Stéphanie Combes');
    expect(await claimsUnder(page, 'b18-veran', 'Outcome')).toEqual(['b19-combes']);
    expect(await claimsUnder(page, 'b18-veran', 'Told again')).toEqual(['01net-048']);

    expect(await statusOf(page, 'b19-combes')).toBe('overdue');
    expect(await term(page, 'b19-combes', 'Promised by')).toMatch(/^Stéphanie Combes/);
    expect(await term(page, 'b19-combes', 'Said on')).toBe('9 September 2022');
    expect(await term(page, 'b19-combes', 'Deadline')).toBe('2025');
    expect(await term(page, 'b19-combes', 'Outcome')).toBe('No outcome is known.');
    expect((await claimsUnder(page, 'b19-combes', 'Answers')).sort()).toEqual([
      'b25-announcement-2026',
      'b25-call-2025',
    ]);

    expect(await statusOf(page, '01net-163')).toBe('overdue');
    expect(await term(page, '01net-163', 'Promised by')).toBe('someone whom the article does not name');
    expect(await term(page, '01net-163', 'Relayed by')).toBe('Sébastien Lescop, 01net');
    expect(await term(page, '01net-163', 'Deadline')).toContain('31 December 2024');

    expect(await statusOf(page, '01net-071')).toBe('kept');
    expect(await term(page, '01net-071', 'Promised by')).toMatch(/^CNIL/);
    expect(await term(page, '01net-071', 'Kept, at the latest on')).toBe('31 January 2024');
    expect(await claimsUnder(page, '01net-071', 'Outcome')).toEqual(['b2-published-in']);

    expect(await page.getByRole('region', ALL).locator('tbody tr').count()).toBe(4);
    expect(await page.locator('main').innerText()).not.toMatch(/broken|broke /i);

    // What was not known of an outcome leaves the promise overdue.
    await setDay(page, 'Known by', '2022-09-08');
    await expect.poll(() => statusOf(page, 'b18-veran'), PATIENCE).toBe('overdue');
    expect(await promise(page, 'b19-combes').count()).toBe(0);
  });

  it('follows the day: pending until the deadline is over', async () => {
    const page = await open('#/ask/promises?asOf=2025-12-31');
    await expect.poll(() => statusOf(page, 'b19-combes'), PATIENCE).toBe('pending');
    await setDay(page, 'As of', '2026-01-01');
    await expect.poll(() => statusOf(page, 'b19-combes'), PATIENCE).toBe('overdue');
  });

  it('keeps to who promised, and to what became of it', async () => {
    const page = await open('#/ask/promises?asOf=2026-03-01&ask=by~ministry-of-health');
    await promise(page, 'b18-veran').waitFor();
    expect(await page.locator('[data-promise]').count()).toBe(1);
    await page.getByRole('button', { name: /^Take away/ }).click();
    await promise(page, '01net-071').waitFor();
    await page.getByRole('checkbox', { name: 'kept', exact: true }).check();
    await expect.poll(() => page.locator('[data-promise]').count()).toBe(1);
    expect(await statusOf(page, '01net-071')).toBe('kept');
  });
});
