import { describe, expect, it } from 'vitest';
import { PATIENCE } from './explorer.ts';
import { mouse } from './hands.ts';
import { promise, statusOf } from './questions/question-8.ts';
import { useExplorer } from './use-explorer.ts';

describe('the page of promises', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('follows the day: pending until the deadline is over', async () => {
    const page = await open('#/ask/promises?asOf=2025-12-31');
    await expect.poll(() => statusOf(page, 'b19-combes'), PATIENCE).toBe('pending');
    await mouse.setDay(page, 'As of', '2026-01-01');
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
