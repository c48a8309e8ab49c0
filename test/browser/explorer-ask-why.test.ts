import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../http/ask.ts';
import { clickLine, entity, news, panel, PATIENCE, relationship, settled } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const APPROVAL = 'health-data-hub/01net-131';

describe('the page of why a statement stands', () => {
  const explorer = useExplorer();
  const { open } = explorer;
  const rests = (page: Page): Locator => page.locator('.why-for').first();
  const against = (page: Page): Locator => page.locator('.why-against').first();
  /** Id of a period of a fact of the case. */
  const factId = async (predicate: string): Promise<string> => {
    const { data } = await ask(
      explorer.url(),
      `{ entity(id: "emc2") { facts(first: 1, predicates: [${predicate}]) { edges { node { id } } } } }`,
    );
    const { entity: found } = data as { entity: { facts: { edges: { node: { id: string } }[] } } };
    return found.facts.edges[0]!.node.id;
  };

  it('is reached from the page of a claim, and goes down to speaker, source and quote', async () => {
    const page = await open(`#/claim/${encodeURIComponent(APPROVAL)}`);
    await page.getByRole('link', { name: 'Why?' }).click();
    await page.getByRole('heading', { level: 1, name: 'Why a statement stands' }).waitFor();
    await page.getByRole('heading', { level: 2, name: /^Asserted by Alain Issarni/ }).waitFor();
    expect(await rests(page).locator('[data-kind="SPEAKER"]').first().innerText()).toMatch(
      /1\.1 Speaker Alain Issarni .*competitor/,
    );
    expect(await rests(page).locator('[data-kind="SOURCE"]').first().innerText()).toContain(
      '01net, January 2024',
    );
    expect(await rests(page).locator('[data-kind="QUOTE"]').innerText()).toContain(
      'qui a obtenu l’accord de la CNIL',
    );
    const related = rests(page).locator('[data-kind="RELATED_CLAIM"]');
    await expect.poll(() => related.count(), PATIENCE).toBe(3);
    expect(await related.allInnerTexts()).toEqual([
      expect.stringMatching(/Siècle Digital[^]*it supports 1/),
      expect.stringMatching(/Delsol Avocats[^]*it supports 1/),
      expect.stringMatching(/Le Monde Informatique[^]*it supports 1/),
    ]);
    expect(await against(page).innerText()).toContain('That does not make it true.');
    await expect.poll(() => news(page)).toBe('7 steps, 0 counter-claims.');
    const table = page.getByRole('region', { name: 'The same as a table' });
    expect(await table.getByRole('row').count()).toBe(8);
    await page.getByRole('button', { name: /^FR/ }).click();
    await page.getByRole('heading', { level: 2, name: /^Affirmé par Alain Issarni/ }).waitFor();
  });

  it('is reached from the evidence of a fact in the picture, and shows counter-claims beside it', async () => {
    const page = await open('#/graph?nodes=emc2~0~0,healthdata-eu-pilot~300~0');
    await settled(page);
    await clickLine(page, relationship(page, 'EMC2 health data warehouse same as'));
    await panel(page).getByRole('link', { name: 'Why?' }).first().click();
    await page.getByRole('heading', { level: 2, name: /is the same as .*disputed/ }).waitFor();
    const opposing = against(page).locator('[data-kind="COUNTER_CLAIM"]').first();
    expect(await opposing.innerText()).toMatch(/Counter-claim[^]*it contradicts 1\.1/);
    expect(await rests(page).innerText()).toMatch(/Opposed by 1\.1\.\d/);
    expect(await rests(page).locator('[data-kind="COUNTER_CLAIM"]').count()).toBe(0);
  });

  it('words an inference as potential, with its rule and every premise', async () => {
    const id = await factId('potentiallyReachedBy');
    const page = await open(`#/ask/why?ask=id~${id}`);
    await page.getByRole('heading', { level: 2, name: /^Potential/ }).waitFor();
    expect(await rests(page).locator('[data-kind="RULE"]').first().innerText()).toMatch(/1\.1\.1 Rule/);
    expect(await rests(page).locator('[data-kind="PREMISE"]').count()).toBeGreaterThanOrEqual(4);
    expect(await rests(page).locator('[data-kind="PREMISE"]').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^1\.1\.\d Premise Editorial/),
    );
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    for (const end of ['emc2', 'microsoft-azure', 'microsoft', 'fisa-702']) await entity(page, end).waitFor();
  });

  it('opens from the start page with the question of the gallery', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^On whose word, and on what quote/ }).click();
    await page.getByRole('heading', { level: 2, name: /^Asserted by Alain Issarni/ }).waitFor();
  });

  it('finds a statement among those of an entity', async () => {
    const page = await open('#/ask/why');
    await page.getByRole('combobox', { name: 'About whom or what' }).fill('cnil deliberation');
    await page.getByRole('option').first().click();
    await page.getByRole('combobox', { name: 'Statement' }).fill('decided by');
    await page
      .getByRole('option', { name: /^Fact: CNIL deliberation 2023-146 decided by/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: /CNIL/ }).waitFor();
    expect(page.url()).toContain('about~cnil-deliberation-2023-146');
  });
});
