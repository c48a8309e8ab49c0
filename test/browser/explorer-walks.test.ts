import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  clickLine,
  entity,
  focusedName,
  lines,
  news,
  panel,
  PATIENCE,
  places,
  relationship,
  settled,
  tabTo,
} from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const PLATFORM = 'hdh-platform';
const HOSTED = 'Health Data Hub platform hosted on Microsoft Azure';

describe('the explorer', () => {
  const explorer = useExplorer();
  const { open } = explorer;
  /** Finds the platform and brings in all that it is linked with. */
  const expandPlatform = async (page: Page): Promise<void> => {
    await page.getByRole('combobox').fill('health data hub platform');
    await page.getByRole('option').first().click();
    await panel(page)
      .getByRole('button', { name: /^Expand all/ })
      .click();
    await relationship(page, HOSTED).waitFor({ state: 'attached' });
    await settled(page);
  };

  it('finds, expands by what is counted before, reads evidence, and takes each step back, by mouse', async () => {
    const page = await open();
    await page.getByRole('combobox').fill('health data hub platform');
    await page.getByRole('option').first().click();
    await panel(page).getByRole('heading', { name: 'Health Data Hub platform' }).waitFor();
    await panel(page)
      .getByRole('button', { name: /^Expand holds\s*:\s*5$/ })
      .click();
    await expect.poll(() => page.locator('[data-node]').count(), PATIENCE).toBe(6);
    await panel(page)
      .getByRole('button', { name: /^Expand hosted on\s*:\s*1$/ })
      .click();
    await entity(page, 'microsoft-azure').waitFor();
    await settled(page);

    await clickLine(page, relationship(page, HOSTED));
    const evidence = panel(page);
    await evidence.getByRole('heading', { name: HOSTED }).waitFor();
    await evidence.getByText('Choice of a host', { exact: false }).first().waitFor();
    await expect.poll(() => evidence.innerText(), PATIENCE).toMatch(/Status\s+reported/);
    expect(await evidence.locator('.claim-card').count()).toBeGreaterThan(0);
    expect(await evidence.locator('blockquote').count()).toBeGreaterThan(0);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('[data-node]').count()).toBe(6);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('[data-node]').count()).toBe(1);
    await page.getByRole('button', { name: 'Redo' }).click();
    await expect.poll(() => page.locator('[data-node]').count()).toBe(6);
  });

  it('shows a fitted picture whole in a window of another size, and keeps the middle of one that was moved', async () => {
    const page = await open('#/graph?nodes=cnil~0~0,emc2~900~0,microsoft-azure~0~500,hdh~900~500');
    await entity(page, 'hdh').waitFor();
    await settled(page);
    const outside = (): Promise<number> =>
      page.evaluate<number>(`(() => {
        const stage = document.querySelector('.canvas > svg').getBoundingClientRect();
        return [...document.querySelectorAll('[data-node] > .node-disc')].filter((disc) => {
          const box = disc.getBoundingClientRect();
          return box.left < stage.left || box.right > stage.right || box.top < stage.top || box.bottom > stage.bottom;
        }).length;
      })()`);
    await expect.poll(outside, PATIENCE).toBe(0);
    // What is in sight already is looked at without moving the picture.
    for (const mark of await page.locator('[data-node], [data-edge]').all()) await mark.focus();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect.poll(outside, PATIENCE).toBe(0);
    await entity(page, 'cnil').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    await expect.poll(outside, PATIENCE).toBeGreaterThan(0);
    await page.setViewportSize({ width: 420, height: 740 });
    await settled(page);
    expect(await outside()).toBeGreaterThan(0);
  });

  it('does the same by keyboard alone: search, expand, evidence, time, table, link, undo', async () => {
    const page = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('health data hub platform');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedName(page), PATIENCE).toContain('Health Data Hub platform, data system');
    await panel(page)
      .getByRole('button', { name: /^Expand all/ })
      .waitFor();
    await page.keyboard.press('x');
    await relationship(page, HOSTED).waitFor({ state: 'attached' });
    await settled(page);
    await expect.poll(() => news(page)).toMatch(/^Added \d+ entities\.$/);

    // From relationship to relationship, until the one to the host.
    for (let steps = 0; !(await focusedName(page)).startsWith(HOSTED); steps += 1) {
      if (steps > 20) throw new Error('E does not lead to the relationship.');
      await page.keyboard.press('e');
    }
    expect(await focusedName(page)).toMatch(/Fact, reported/);
    await page.keyboard.press('Enter');
    await panel(page).locator('.claim-card').first().waitFor();
    expect(await focusedName(page)).toContain('Details and evidence');
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toContain(HOSTED);
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toContain('Microsoft Azure, service');

    const before = await places(page);
    await tabTo(page, 'As of: set a day');
    await page.keyboard.type('03012018');
    await expect.poll(() => page.url()).toContain('asOf=2018-03-01');
    await expect.poll(() => news(page), PATIENCE).toMatch(/appeared, [1-9]\d* vanished/);
    expect(await places(page)).toEqual(before);
    expect((await lines(page)).some((label) => label.startsWith(HOSTED))).toBe(false);
    await page.keyboard.press('Control+z');
    // A field for days has its own undo; outside of it the key is the page's.
    await tabTo(page, 'Confirmed only');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.url()).not.toContain('asOf');

    await page.keyboard.press('t');
    await page.keyboard.press('t');
    await page.getByRole('region', { name: 'Relationships' }).waitFor();
    expect(await page.locator('.canvas').count()).toBe(0);
    await page.keyboard.press('t');

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tabTo(page, 'Take it out');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Copy link');
    await page.keyboard.press('Enter');
    await expect.poll(() => news(page)).toBe('The link to exactly this view is copied.');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('[data-node]').count()).toBe(1);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('answers by which laws of another State a system could be reached, as a picture', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Which laws of another State/ }).click();
    await relationship(
      page,
      'EMC2 health data warehouse potentially reached by FISA section 702. Inference',
    ).waitFor({ state: 'attached' });
    await settled(page);
    expect((await lines(page)).filter((label) => label.includes('CLOUD Act'))).toEqual([]);
  });

  it('keeps what is pinned, hides, shows, collapses and removes', async () => {
    const page = await open();
    await expandPlatform(page);
    const count = await page.locator('[data-node]').count();
    await entity(page, 'microsoft-azure').click();
    await panel(page).getByRole('button', { name: 'Pin' }).click();
    await panel(page).getByRole('button', { name: 'Hide' }).click();
    await expect.poll(() => page.locator('[data-node]').count()).toBe(count - 1);
    await page.getByRole('button', { name: 'Show 1 hidden' }).click();
    await expect.poll(() => page.locator('[data-node]').count()).toBe(count);
    await entity(page, PLATFORM).click();
    await panel(page).getByRole('button', { name: 'Collapse' }).click();
    // The pinned one stays.
    await expect.poll(() => page.locator('[data-node]').count()).toBe(2);
    await entity(page, 'microsoft-azure').click({ modifiers: ['Shift'] });
    await panel(page).getByRole('heading', { name: '2 entities selected' }).waitFor();
    await panel(page).getByRole('button', { name: 'Remove' }).click();
    await page.getByText('The picture is empty.').waitFor();
  });

  it('moves an entity that is drawn aside and leaves the others', async () => {
    const page = await open();
    await expandPlatform(page);
    const before = await places(page);
    const box = await entity(page, 'microsoft-azure').locator('.node-disc').boundingBox();
    if (box === null) throw new Error('The entity is not shown.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 60, box.y - 40, { steps: 5 });
    await page.mouse.up();
    await expect
      .poll(async () => (await places(page))['microsoft-azure'])
      .not.toBe(before['microsoft-azure']);
    const after = await places(page);
    expect({ ...after, 'microsoft-azure': null }).toEqual({ ...before, 'microsoft-azure': null });
  });

  it('arranges in layers, in the direction of relationships', async () => {
    const page = await open();
    await expandPlatform(page);
    const before = await places(page);
    await page.getByRole('button', { name: 'Arrange in layers' }).click();
    await expect.poll(() => places(page), PATIENCE).not.toEqual(before);
    await settled(page);
    const x = (transform: string | undefined): number => Number(/\((-?\d+)/.exec(transform ?? '')?.[1]);
    const after = await places(page);
    expect(x(after['microsoft-azure'])).toBeGreaterThan(x(after[PLATFORM]));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => places(page)).toEqual(before);
  });

  it('shows the same in its table, with the same selection, sorted and filtered', async () => {
    const page = await open();
    await expandPlatform(page);
    await page.getByRole('button', { name: 'Both' }).click();
    const table = page.getByRole('region', { name: 'Relationships' });
    const drawn = await page.locator('[data-edge]').count();
    expect(await table.locator('tbody tr').count()).toBe(drawn);
    await table.getByRole('searchbox').fill('hosted on');
    await expect.poll(() => table.locator('tbody tr').count()).toBeLessThan(drawn);
    await table.locator('tbody tr', { hasText: 'Fact' }).locator('button').first().click();
    await expect.poll(() => relationship(page, HOSTED).getAttribute('aria-pressed')).toBe('true');
    const entities = page.getByRole('region', { name: 'Entities' });
    await entities.getByRole('button', { name: 'Name' }).click();
    const names = await entities.locator('tbody td:first-child').allInnerTexts();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await entities.getByRole('button', { name: 'Copy as table' }).click();
    await expect
      .poll(() => page.evaluate<string>('navigator.clipboard.readText()'))
      .toMatch(/^Name\tType\tRelationships shown\tPin\n/);
  });

  it('leads from an entity to its sources and claims, and back', async () => {
    const page = await open('#/entity/alain-issarni');
    await page.getByRole('heading', { level: 1, name: 'Alain Issarni' }).waitFor();
    await page.getByRole('heading', { name: 'Gaps' }).waitFor();
    const said = page.getByRole('region', { name: 'Claims by it' });
    await said.getByRole('link', { name: /agreement of the CNIL/ }).click();
    await page
      .getByRole('heading', { level: 1, name: 'The file obtained the agreement of the CNIL.' })
      .waitFor();
    expect(await page.locator('blockquote').first().innerText()).toBe('qui a obtenu l’accord de la CNIL');
    const report = await page.getByRole('link', { name: 'Report an error' }).getAttribute('href');
    expect(decodeURIComponent(report ?? '')).toContain('health-data-hub/01net-131');
    await page.getByRole('link', { name: '01net, January 2024' }).first().click();
    await page.getByRole('region', { name: 'What it states' }).waitFor();
    expect(page.url()).toContain('#/source/01net-2024-01');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /agreement of the CNIL/ }).waitFor();
  });

  it('speaks French, names and days too', async () => {
    const page = await open('#/graph?asOf=2023-12-21&nodes=hdh-platform~0~0,microsoft-azure~220~0');
    await page.getByRole('button', { name: 'FR: afficher en français' }).click();
    await relationship(page, 'Plateforme du Health Data Hub hébergé sur Microsoft Azure').waitFor({
      state: 'attached',
    });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(
      await page.getByRole('slider', { name: 'Au', exact: true }).getAttribute('aria-valuetext'),
    ).toContain('21 décembre 2023');
  });

  it('opens the query behind a picture in GraphiQL', async () => {
    const page = await open(`#/graph?nodes=${PLATFORM}`);
    await entity(page, PLATFORM).waitFor();
    await page.getByRole('button', { name: 'Take it out' }).click();
    const address = await page
      .getByRole('link', { name: 'The GraphQL behind this view' })
      .getAttribute('href');
    expect(address?.length).toBeLessThan(8_000);
    const opened = new URL(address ?? '', explorer.url());
    expect(opened.pathname).toBe('/graphiql/');
    const response = await fetch(`${explorer.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: opened.searchParams.get('query'),
        variables: JSON.parse(opened.searchParams.get('variables') ?? '{}') as unknown,
      }),
    });
    expect(await response.json()).toMatchObject({
      data: { entities: { edges: [{ node: { id: PLATFORM } }] } },
    });
  });
});
