import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { entity, PATIENCE, settled } from './explorer.ts';
import { useExplorer } from './use-explorer.ts';

const TIMELINE = '#/ask/timeline?ask=ids~emc2';

describe('what the explorer offers wherever something is shown', () => {
  const explorer = useExplorer();

  it('marks the same statement in a view, in its table and in the link', async () => {
    const page = await explorer.open(TIMELINE);
    const mark = page.locator('.table-view .mark-button').first();
    await mark.click();
    await expect.poll(() => mark.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.timeline .is-marked').first().waitFor();
    const link = page.url();
    expect(link).toMatch(/edge=(fact|claim)%3A/);
    const marked = await page.locator('.timeline .is-marked').first().innerText();
    await page.reload();
    await page.locator('.timeline .is-marked').first().waitFor();
    expect(await page.locator('.timeline .is-marked').first().innerText()).toBe(marked);
    await mark.click();
    await expect.poll(() => page.locator('.is-marked').count()).toBe(0);
  });

  it('takes an answer out as one page with its quotes and sources, which opens without network', async () => {
    const page = await explorer.open(TIMELINE);
    await page.locator('.timeline-entry').first().waitFor();
    await page.getByRole('button', { name: 'Take it out' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Page for offline use (HTML)' }).click(),
    ]);
    const html = await readFile(await download.path(), 'utf8');
    const context = await explorer.browser().newContext({ offline: true });
    const alone = await context.newPage();
    const complaints: string[] = [];
    alone.on('console', (message) => complaints.push(message.text()));
    await alone.setContent(html);
    expect(await alone.locator('.timeline-entry').count()).toBe(
      await page.locator('.timeline-entry').count(),
    );
    expect(await alone.locator('blockquote').count()).toBeGreaterThan(3);
    expect(await alone.getByRole('heading', { name: 'Sources' }).count()).toBe(1);
    expect(await alone.locator('button, input').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('selects several without a key, and leads to what connects them', async () => {
    const page = await explorer.open('#/graph?nodes=ovhcloud~0~0,cnil~300~0');
    await settled(page);
    await page.getByRole('button', { name: /^Select several/ }).click();
    await entity(page, 'ovhcloud').click();
    await entity(page, 'cnil').click();
    await page.locator('.panel').getByRole('link', { name: 'What connects them' }).click();
    await page.locator('.routes-facts').waitFor(PATIENCE);
    expect(await page.title()).toContain('What connects two entities');
  });

  it('says that a page could not be loaded, and loads it when the service is back', async () => {
    explorer.expectComplaint(/Failed to (load resource|fetch dynamically)/);
    const page = await explorer.open();
    await page.route('**/timeline-page-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Analyses' }).click();
    await page
      .locator('.ask-menu')
      .getByRole('link', { name: 'What happened, in the order of time' })
      .click();
    await page.getByRole('alert').getByText('This page could not be loaded.').waitFor();
    await page.unroute('**/timeline-page-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'What happened, in the order of time' }).waitFor();
  });

  it('opens the queries of the gallery in GraphiQL, with their variables, beside what is written there', async () => {
    await explorer.open();
    const page = explorer.page();
    await page.goto(`${explorer.url()}/graphiql/?query=%7B__typename%7D`);
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await page.getByRole('button', { name: 'Show Gallery' }).click();
    await page.locator('.gallery button').first().click();
    const editor = page.locator('.graphiql-query-editor .view-lines');
    await expect.poll(() => editor.innerText(), PATIENCE).toContain('WhoHosted');
    await expect
      .poll(() => page.locator('.graphiql-editor-tool .view-lines').first().innerText(), PATIENCE)
      .toContain('hdh-platform');
    const tabs = page.getByRole('list', { name: 'Select active operation' }).getByRole('listitem');
    expect(await tabs.count()).toBeGreaterThan(1);
  });
});
