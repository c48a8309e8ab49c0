import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { entity, lines, PATIENCE, places, relationship, settled } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const STATE =
  '#/graph?asOf=2023-12-21&look=both&selected=microsoft-azure&nodes=hdh-platform~0~0~p,microsoft-azure~220~40~~0,microsoft~400~-80~~1,fisa-702~90~-260,emc2~-300~-200~h';

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
    const [drawn, related] = [await places(page), await lines(page)];
    expect(drawn['microsoft-azure']).toBe('translate(220,40)');

    const other = await page.context().newPage();
    await other.goto(link);
    await relationship(other, 'Health Data Hub platform hosted on').waitFor({ state: 'attached' });
    await settled(other);
    expect(await places(other)).toEqual(drawn);
    expect(await lines(other)).toEqual(related);
    expect(await entity(other, 'microsoft-azure').getAttribute('aria-pressed')).toBe('true');
    expect(await other.getByRole('button', { name: 'Show 1 hidden' }).count()).toBe(1);
    expect(await other.getByRole('button', { name: 'Both' }).getAttribute('aria-pressed')).toBe('true');
    expect(other.url()).toBe(link);
  });

  it('is an SVG with the same entities at the same places and the same relationships', async () => {
    const { path, name } = await take('Drawing (SVG)');
    expect(name).toMatch(/^sovereignty-graph-.*\.svg$/);
    const svg = await readFile(path, 'utf8');
    const found = await page.evaluate<{ nodes: [string, string][]; edges: number; faults: number }>(`(() => {
      const drawing = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml');
      return {
        nodes: [...drawing.querySelectorAll('[data-node]')].map((mark) => [mark.dataset.node, mark.getAttribute('transform')]),
        edges: drawing.querySelectorAll('[data-edge]').length,
        faults: drawing.querySelectorAll('parsererror').length,
      };
    })()`);
    expect(found.faults).toBe(0);
    expect(Object.fromEntries(found.nodes)).toEqual(await places(page));
    expect(found.edges).toBe((await lines(page)).length);
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
    const [drawn, related] = [await places(page), await lines(page)];
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
    expect(await opened.locator('section[data-edge]').count()).toBe(related.length);
    const data = JSON.parse(await opened.locator('#data').innerText()) as {
      link: string;
      nodes: { id: string }[];
      edges: { key: string }[];
    };
    expect(data.link).toBe(page.url());
    expect(data.nodes).toHaveLength(Object.keys(drawn).length);
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

  it('is a citation with the version of the dataset, the view and the link', async () => {
    await page.getByRole('button', { name: 'Take it out' }).click();
    const citation = await page.locator('.citation').innerText();
    expect(citation).toMatch(/dataset health-data-hub \d{4}\.\d+\.\d+/);
    expect(citation).toContain('As of: 21 December 2023, Known by: known now');
    expect(citation).toContain(page.url());
  });

  it('is undone to the picture that was there before', async () => {
    const [drawn, related] = [await places(page), await lines(page)];
    await entity(page, 'hdh-platform').dblclick();
    await expect.poll(() => page.locator('[data-node]').count(), PATIENCE).toBeGreaterThan(4);
    await settled(page);
    for (const id of ['hdh-platform', 'microsoft-azure', 'microsoft', 'fisa-702']) {
      expect((await places(page))[id]).toBe(drawn[id]);
    }
    await page.getByRole('button', { name: 'Undo' }).click();
    await settled(page);
    expect([await places(page), await lines(page)]).toEqual([drawn, related]);
  });
});
