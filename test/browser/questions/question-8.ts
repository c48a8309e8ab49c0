import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { claimKeys, PATIENCE } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

export const promise = (page: Page, key: string): Locator => page.locator(`[data-promise$="/${key}"]`);
export const statusOf = (page: Page, key: string): Promise<string> =>
  promise(page, key).locator('.promise-status').innerText();
/** What stands beside a term of a promise. */
const beside = (page: Page, key: string, name: string): Locator =>
  promise(page, key)
    .locator('.terms > div', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd');
const term = (page: Page, key: string, name: string): Promise<string> => beside(page, key, name).innerText();
const claimsUnder = (page: Page, key: string, name: string): Promise<string[]> =>
  claimKeys(beside(page, key, name));

/** Four promises, each with who made it, its deadline and what became of it; no verdict. */
export const question8: WalkedQuestion = {
  number: 8,
  asked: /^Which promises to leave Azure/,
  title: 'What was promised, and what became of it',
  async read(page, hand) {
    await hand.setDay(page, 'As of', '2026-03-01');
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

    expect(await page.getByRole('region', { name: 'All promises' }).locator('tbody tr').count()).toBe(4);
    expect(await page.locator('main').innerText()).not.toMatch(/broken|broke /i);

    // What was not known of an outcome leaves the promise overdue.
    await hand.setDay(page, 'Known by', '2022-09-08');
    await expect.poll(() => statusOf(page, 'b18-veran'), PATIENCE).toBe('overdue');
    expect(await promise(page, 'b19-combes').count()).toBe(0);
  },
};
