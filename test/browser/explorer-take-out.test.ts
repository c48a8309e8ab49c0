import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  clickLine,
  drawnEdges,
  entity,
  lines,
  panel,
  PATIENCE,
  places,
  relationship,
  settled,
} from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const STATE =
  '#/graph?asOf=2023-12-21&knownBy=2026-11-24&disputed=no&look=both&selected=microsoft-azure&nodes=hdh-platform~0~0~p,microsoft-azure~220~40~~0,microsoft~400~-80~~1,fisa-702~90~-260,emc2~-300~-200~h';

/** Everything that a view of the graph shows and that was chosen for it. */
async function stateOf(page: Page) {
  const pressed = page.locator('.graph-stage [aria-pressed=true], .canvas [aria-pressed=true]');
  const named = (found: Locator): Promise<string[]> =>
    found.evaluateAll((elements) =>
      (elements as unknown as { ariaLabel: string | null; textContent: string }[]).map(
        ({ ariaLabel, textContent }) => ariaLabel ?? textContent,
      ),
    );
  return {
    places: await places(page),
    edges: await drawnEdges(page),
    lines: await lines(page),
    pressed: await named(pressed),
    hidden: await named(page.getByRole('button', { name: /^Show \d+ hidden$/ })),
    days: await page
      .locator('input[type=date]')
      .evaluateAll((fields) => (fields as unknown as { value: string }[]).map(({ value }) => value)),
    ticked: await page
      .locator('input[type=checkbox]')
      .evaluateAll((boxes) => (boxes as unknown as { checked: boolean }[]).map(({ checked }) => checked)),
    tables: await page.locator('.tables tbody tr').allInnerTexts(),
    panel: await page.locator('.panel h2').allInnerTexts(),
    address: page.url(),
  };
}

/** What can be taken out of the page, each compared with the state that made it. */
describe('what is taken out of the explorer', () => {
  const explorer = useExplorer();
  let page: Page;
  beforeEach(async () => {
    page = await explorer.open(STATE);
    await relationship(page, 'Health Data Hub platform hosted on Microsoft Azure').waitFor({
      state: 'attached',
    });
    await settled(page);
  });

  /** Takes a file out by the button of this name. */
  const take = async (name: string): Promise<{ readonly path: string; readonly name: string }> => {
    await page.getByRole('button', { name: 'Take it out' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return { path: await download.path(), name: download.suggestedFilename() };
  };

  it('is a link that restores exactly the state: entities, places, pins, view, look, selection', async () => {
    await page.getByRole('button', { name: 'Take it out' }).click();
    const link = await page.getByLabel('Link to exactly this view').inputValue();
    expect(link).toBe(`${explorer.url()}/${STATE}`);
    const state = await stateOf(page);
    expect(state).toMatchObject({
      places: { 'microsoft-azure': 'translate(220,40)' },
      pressed: ['Both', expect.stringMatching(/^Microsoft Azure, /), 'Microsoft Azure'],
      hidden: ['Show 1 hidden'],
      days: ['2023-12-21', '2026-11-24'],
      panel: ['Microsoft Azure'],
    });
    expect(state.ticked).toContain(false);
    expect(state.tables.length).toBeGreaterThan(state.lines.length);

    const other = await page.context().newPage();
    await other.setViewportSize({ width: 1440, height: 900 });
    await other.goto(link);
    await relationship(other, 'Health Data Hub platform hosted on').waitFor({ state: 'attached' });
    await settled(other);
    expect(await stateOf(other)).toEqual(state);
  });

  it('is a link that restores the evidence that is open', async () => {
    await clickLine(page, relationship(page, 'Health Data Hub platform hosted on Microsoft Azure'));
    await panel(page).locator('.claim-card').first().waitFor();
    const [state, evidence] = [await stateOf(page), await panel(page).innerText()];
    const other = await page.context().newPage();
    await other.setViewportSize({ width: 1440, height: 900 });
    await other.goto(page.url());
    await panel(other).locator('.claim-card').first().waitFor();
    await settled(other);
    expect(await stateOf(other)).toEqual(state);
    expect(await panel(other).innerText()).toBe(evidence);
  });

  it('is an SVG with the same entities at the same places and the same relationships', async () => {
    const { path, name } = await take('Drawing (SVG)');
    expect(name).toMatch(/^sovereignty-graph-.*\.svg$/);
    const svg = await readFile(path, 'utf8');
    const found = await page.evaluate<{
      nodes: [string, string][];
      edges: [string, string][];
      faults: number;
    }>(`(() => {
      const drawing = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
      return {
        nodes: [...drawing.querySelectorAll('[data-node]')].map((mark) => [mark.dataset.node, mark.getAttribute('transform')]),
        edges: [...drawing.querySelectorAll('[data-edge]')].map((mark) => [mark.dataset.edge, mark.querySelector('path').getAttribute('d')]),
        faults: drawing.querySelectorAll('parsererror').length,
      };
    })()`);
    expect(found.faults).toBe(0);
    expect(Object.fromEntries(found.nodes)).toEqual(await places(page));
    expect(Object.fromEntries(found.edges)).toEqual(await drawnEdges(page));
    expect(svg).toContain('stroke-dasharray');
    expect(svg).toContain('health-data-hub');
  });

  it('is a PNG of the drawing', async () => {
    const { path, name } = await take('Picture (PNG)');
    expect(name).toMatch(/\.png$/);
    const bytes = await readFile(path);
    expect([...bytes.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG');
    // Width and height stand behind the first chunk's name; an empty picture would be small.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(1_000);
    expect((await stat(path)).size).toBeGreaterThan(10_000);
  });

  it('is one page that opens without network and holds positions, relationships, quotes and sources', async () => {
    const { path, name } = await take('Page for offline use (HTML)');
    expect(name).toMatch(/\.html$/);
    const [drawn, related] = [await places(page), await drawnEdges(page)];
    const context = await explorer.browser().newContext({ offline: true });
    const opened = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    opened.on('request', (request) => asked.push(request.url()));
    opened.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const address = pathToFileURL(path).href;
    // A download has no ending, and without one a browser takes it for text.
    await opened.route('**/*', (route) => route.fulfill({ path, contentType: 'text/html; charset=utf-8' }));
    await opened.goto(address);
    expect(await places(opened, 'svg [data-node]')).toEqual(drawn);
    const sections = await opened
      .locator('section[data-edge]')
      .evaluateAll((found) =>
        (found as unknown as { dataset: { edge: string } }[]).map(({ dataset }) => dataset.edge),
      );
    expect(sections.sort()).toEqual(Object.keys(related).sort());
    const data = JSON.parse(await opened.locator('#data').innerText()) as {
      link: string;
      view: object;
      nodes: { id: string; x: number; y: number }[];
      edges: { key: string; facts: { claims: { source: object | null }[] }[]; claims: object[] }[];
    };
    expect(data.link).toBe(page.url());
    expect(data.view).toMatchObject({
      asOf: '2023-12-21',
      knownBy: '2026-11-24',
      includeDisputed: false,
      includeInferred: true,
    });
    expect(Object.fromEntries(data.nodes.map(({ id, x, y }) => [id, `translate(${x},${y})`]))).toEqual(drawn);
    expect(data.edges.map(({ key }) => key).sort()).toEqual(Object.keys(related).sort());
    for (const { facts, claims } of data.edges)
      expect(facts.flatMap((fact) => fact.claims).length + claims.length).toBeGreaterThan(0);
    const text = await opened.locator('body').innerText();
    expect(text).toContain('En 2019, le gouvernement décidait de confier');
    expect(text).toContain('01net, January 2024');
    // A line of the drawing leads to its evidence.
    const target = await opened.locator('svg a').first().getAttribute('href');
    expect(await opened.locator(`section${target ?? ''}`).count()).toBe(1);
    expect(asked).toEqual([address]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is a page with every row of a long table, of which the window draws a part', async () => {
    await page.goto(`${page.url().split('#')[0] ?? ''}#/source/01net-2024-01`);
    const stated = page.getByRole('region', { name: 'What it states' });
    const rows = Number(/\d+/.exec(await stated.getByRole('status').innerText())?.[0]);
    expect(rows).toBeGreaterThan(200);
    expect(await stated.locator('tbody tr').count()).toBeLessThan(rows);
    const { path } = await take('Page for offline use (HTML)');
    const text = await readFile(path, 'utf8');
    const [, table = ''] = /<tbody>([^]*?)<\/tbody>/.exec(text) ?? [];
    expect(table.match(/<tr/g)?.length).toBe(rows);
    expect(await stated.locator('tbody tr').count()).toBeLessThan(rows);
  });

  it('is a citation with the version of the dataset, the view and the link', async () => {
    await page.getByRole('button', { name: 'Take it out' }).click();
    const citation = await page.locator('.citation').innerText();
    expect(citation).toMatch(/dataset health-data-hub \d{4}\.\d+\.\d+/);
    expect(citation).toContain('As of: 21 December 2023, Known by: 24 November 2026');
    expect(citation).toContain(page.url());
  });

  it('is undone step by step to the picture that was there before', async () => {
    const states = [await stateOf(page)];
    await entity(page, 'hdh-platform').dblclick();
    await expect.poll(() => page.locator('[data-node]').count(), PATIENCE).toBeGreaterThan(4);
    await settled(page);
    const first = states[0]!.places;
    for (const id of Object.keys(first)) expect((await places(page))[id]).toBe(first[id]);
    states.push(await stateOf(page));
    await page.getByLabel('As of: set a day').fill('2018-06-01');
    await expect
      .poll(() => relationship(page, 'Health Data Hub platform hosted on').count(), PATIENCE)
      .toBe(0);
    await settled(page);
    for (const state of states.reverse()) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await settled(page);
      // What is selected is no step.
      const { pressed: _pressed, panel: _panel, address: _address, ...same } = state;
      expect(await stateOf(page)).toMatchObject(same);
    }
  });
});
