import { describe, expect, it } from 'vitest';
import { loadRows } from '../../bench/data/load.ts';
import { generateSovereignty, SUPER_NODE } from '../../bench/data/sovereignty.ts';
import type { Service } from '../../src/service.ts';
import { emptyDatabase, testDatabase } from '../support/database.ts';
import { projectModel } from '../support/seeded.ts';
import { startOverTestDatabase } from '../support/service.ts';
import { claimsIn, entity, lines, panel, PATIENCE, places, relationship, settled } from './explorer.ts';
import { keyboard, mouse } from './hands.ts';
import { useExplorer } from './use-explorer.ts';

/** Ten thousand facts of which nobody wrote a line, with one entity on which a fifth of them hang. */
async function startWithGenerated(): Promise<Service> {
  const database = testDatabase();
  await emptyDatabase(database);
  const model = projectModel();
  await loadRows(database, model, generateSovereignty(model, { seed: 1, facts: 10_000 }));
  await database.close();
  return startOverTestDatabase();
}

describe('the explorer over ten thousand generated facts', () => {
  const explorer = useExplorer(startWithGenerated);
  const { open } = explorer;

  it.each([mouse, keyboard])(
    'finds, expands, reads evidence and takes a step back, by $name',
    async (hand) => {
      const page = await open();
      await hand.choose(page.locator('[data-search]'), 'anchor company', /^Anchor company/);
      await hand.press(panel(page).getByRole('button', { name: /^Expand offers\s*:\s*10$/ }));
      await expect.poll(() => page.locator('[data-node]').count(), PATIENCE).toBe(11);
      const offered = 'Anchor service 3 offered by Anchor company';
      await expect.poll(async () => (await lines(page)).length, PATIENCE).toBe(10);
      await settled(page);
      const before = { places: await places(page), lines: await lines(page) };

      await hand.openEntity(page, 'anchor-service-3');
      await hand.press(panel(page).getByRole('button', { name: /^Expand hosts\s*:\s*5$/ }));
      await expect.poll(() => page.locator('[data-node]').count(), PATIENCE).toBe(16);
      await settled(page);
      for (const [id, place] of Object.entries(before.places)) expect((await places(page))[id]).toBe(place);
      await hand.openEvidence(page, offered, 'anchor-service-3');
      await panel(page).getByRole('heading', { level: 2, name: offered }).waitFor();
      expect(await panel(page).innerText()).toMatch(/Anchor press[^]*Anchor source/);
      expect(await claimsIn(panel(page))).toHaveLength(1);

      await hand.press(page.getByRole('button', { name: 'Undo' }));
      await settled(page);
      expect({ places: await places(page), lines: await lines(page) }).toEqual(before);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await relationship(other, offered).waitFor({ state: 'attached' });
      await settled(other);
      expect({ places: await places(other), lines: await lines(other) }).toEqual(before);
    },
  );

  it.each([mouse, keyboard])('counts what hangs on a hub before it is expanded, by $name', async (hand) => {
    const page = await open();
    await hand.choose(page.locator('[data-search]'), 'national regulator', /^National Regulator/);
    await hand.press(panel(page).getByRole('button', { name: /^Expand decided\s*:\s*2000$/ }));
    await expect.poll(() => page.locator('[data-node]').count(), PATIENCE).toBe(201);
    await expect.poll(async () => (await lines(page)).length, PATIENCE).toBe(200);
    await hand.press(page.getByRole('button', { name: 'Both', exact: true }));
    await page.getByRole('region', { name: 'Relationships', exact: true }).getByText('200 rows').waitFor();
    await entity(page, SUPER_NODE).waitFor();
  });

  it('groups what is too much to draw, and says so', async () => {
    const decisions = Array.from({ length: 520 }, (_, index) => `decision-${index}~${index}~0`);
    const page = await open(`#/graph?nodes=${SUPER_NODE}~0~0,${decisions.join(',')}`);
    await page.getByRole('status').filter({ hasText: /group/ }).waitFor();
    await settled(page);
    expect(await page.locator('[data-node]').count()).toBeLessThanOrEqual(500);
    const group = page.locator('[data-node^="group:"]').first();
    expect(await group.count()).toBe(1);

    // Opened, a group is no more; the keyboard goes on from one of its members.
    const standsAt = (): Promise<string> =>
      page.evaluate<string>("document.activeElement?.getAttribute('data-node') ?? ''");
    await group.focus();
    await page.keyboard.press('Space');
    await expect.poll(standsAt, PATIENCE).toMatch(/^decision-/);
    await page.keyboard.press('e');
    await page.keyboard.press('ArrowRight');
    await expect.poll(standsAt, PATIENCE).toBe(SUPER_NODE);
  });

  it.each([mouse, keyboard])('finds the paths between two, by $name', async (hand) => {
    const page = await open('#/ask/paths');
    const ends = page.getByRole('form');
    await hand.choose(
      ends.getByRole('combobox', { name: 'From' }),
      'anchor system 0 0',
      /^Anchor system 0 0/,
    );
    await hand.choose(ends.getByRole('combobox', { name: 'To' }), 'anchor company', /^Anchor company/);
    const route = page
      .locator('.routes-facts .route')
      .filter({ hasText: 'Anchor system 0 0 hosted on Anchor service 0' });
    await route.first().waitFor();
    expect(await route.first().innerText()).toContain('Anchor service 0 offered by Anchor company');
    await hand.press(page.getByRole('button', { name: 'Show in the graph' }));
    await relationship(page, 'Anchor system 0 0 hosted on Anchor service 0').waitFor({ state: 'attached' });
  });
});
