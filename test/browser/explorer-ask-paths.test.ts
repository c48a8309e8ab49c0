import { describe, expect, it } from 'vitest';
import { focusedName, news, PATIENCE, tabTo } from './explorer.ts';
import { keyboard } from './hands.ts';
import { claims, facts, THROUGH_CONSULTATION, visited } from './questions/question-10.ts';
import { useExplorer } from './use-explorer.ts';

describe('the page of what connects two entities', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('is asked, read, and turned round by keyboard alone', async () => {
    const page = await open('#/ask/paths');
    await keyboard.choose(page.getByRole('combobox', { name: 'From' }), 'ovhcloud', /^OVHcloud OVH\b/);
    await keyboard.choose(page.getByRole('combobox', { name: 'To' }), 'cnil', /^CNIL Commission/);
    await expect
      .poll(() => news(page), PATIENCE)
      .toBe('10 routes over facts, 10 routes when claims count too.');
    expect((await visited(facts(page).locator('.route')))[0]).toEqual(THROUGH_CONSULTATION);

    await tabTo(page, 'OVHcloud participates in');
    await page.keyboard.press('Enter');
    await facts(page).getByText('health-data-hub/01net-022a').waitFor();

    await tabTo(page, 'Hops at most', 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => news(page), PATIENCE).toMatch(/^No path among facts, \d+ routes when claims/);
    const none = await facts(page).innerText();
    expect(none).toContain('It does not mean that the two have nothing to do with each other.');
    expect(none).toContain('There is a connection only when claims are walked too.');

    await tabTo(page, '⇄ Swap', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await visited(claims(page).locator('.route')))[0]?.[0], PATIENCE)
      .toBe('cnil');
    expect(await focusedName(page)).toContain('Swap');
    expect(page.url()).toContain('from~cnil');
  });

  it('says which end was not known before the article was public', async () => {
    const page = await open('#/ask/paths?knownBy=2023-12-31&ask=from~ovhcloud,to~cnil');
    await page.getByText('Nothing with the id “ovhcloud” is known under this view.').waitFor();
    expect(await page.locator('.route').count()).toBe(0);
  });

  it('looks for more, goes through what was left out, and walks no claim where they are switched off', async () => {
    const page = await open('#/ask/paths?ask=from~ovhcloud,to~cnil,first~2');
    await facts(page).getByRole('button', { name: 'Look for more routes' }).click();
    await expect.poll(() => facts(page).locator('.route').count(), PATIENCE).toBe(6);
    await page.getByRole('button', { name: 'Go through them: jurisdiction' }).click();
    await expect.poll(() => page.url()).toContain('through~Jurisdiction');
    await page.getByRole('checkbox', { name: 'Mere claims' }).click();
    await claims(page).getByText('Mere claims are switched off below').waitFor();
    expect(await claims(page).locator('.route').count()).toBe(0);
  });

  it('says what is wrong with a filter', async () => {
    explorer.expectComplaint(/status of 400/);
    const page = await open('#/ask/paths?ask=from~ovhcloud,to~cnil,maxDegree~1');
    await page.getByRole('alert').getByText('maxDegree').waitFor();
  });
});
