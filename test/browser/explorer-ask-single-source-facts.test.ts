import { describe, expect, it } from 'vitest';
import { PATIENCE } from './explorer.ts';
import { rowsIn } from './questions/question-9.ts';
import { useExplorer } from './use-explorer.ts';

describe('the page of what rests on one interested speaker', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('counts fewer when only the stake of a party counts', async () => {
    const page = await open('#/ask/singleSourceFacts');
    await page.getByRole('region', { name: 'All of it as a table' }).waitFor();
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
