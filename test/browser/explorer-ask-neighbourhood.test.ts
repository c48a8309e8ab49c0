import { describe, expect, it } from 'vitest';
import { entity, news, PATIENCE, settled } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

describe('the page of what surrounds an entity', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('says how near each entity is, how much of it is shown, and what remains; the graph is its picture', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^What stands around an entity/ }).click();
    const entities = page.getByRole('region', { name: 'Entities, the nearest first' });
    const row = (name: RegExp) => entities.getByRole('row', { name });
    await row(/^Microsoft Azure service 0, asked for 4 0$/).waitFor();
    await row(/^Health Data Hub platform Go on .* data system 1 4 6 about 1, concerns 1, holds 4$/).waitFor();
    await row(/^CNIL deliberation 2023-146 .* decision 2 4 0$/).waitFor();
    expect(await entities.getByRole('row').count()).toBe(16);
    await page.getByText('There is more than is shown here.').waitFor();
    await expect.poll(() => news(page)).toMatch(/^15 entities and \d+ relations between them\.$/);

    const relations = page.getByRole('region', { name: 'Relations between them' });
    const hosted = relations.getByRole('row', {
      name: /^EMC2 health data warehouse hosted on Microsoft Azure/,
    });
    await hosted.locator('summary').first().click();
    await hosted.locator('.claim-card').first().waitFor();

    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await entity(page, 'cnil-deliberation-2023-146').waitFor();
    await settled(page);
    expect(await page.locator('[data-node]').count()).toBe(15);
  });

  it('shows more, goes on from an entity, and leaves out what the filters say', async () => {
    const page = await open('#/ask/neighbourhood?ask=ids~microsoft-azure,maxNodes~3');
    const rows = page.getByRole('region', { name: 'Entities, the nearest first' }).getByRole('row');
    await page.getByRole('button', { name: 'Show more entities' }).click();
    await expect.poll(() => rows.count(), PATIENCE).toBeGreaterThan(4);
    await page.getByRole('button', { name: 'Go on from here: Microsoft', exact: true }).click();
    await page.locator('[data-chosen="microsoft"]').waitFor();
    await page.getByText('Filters', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Only these relationships' }).fill('offered');
    await page.keyboard.press('Enter');
    await expect.poll(() => news(page), PATIENCE).toBe('2 entities and 1 relation between them.');
  });
});
