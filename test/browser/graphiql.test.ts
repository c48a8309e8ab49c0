import type { Browser, Page } from 'playwright-core';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { firstQuestion } from '../../graphiql/first-question.ts';
import { printServedSchema } from '../../src/model/load-model.ts';
import type { Service } from '../../src/service.ts';
import { startFullService } from '../http/full-service.ts';
import { accessibilityFaults } from './explorer.ts';
import { launchChromium } from './launch-chromium.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

describe('GraphiQL', () => {
  let service: Service;
  let browser: Browser;
  let watched: WatchedPage;
  beforeAll(async () => {
    service = await startFullService();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
  });
  beforeEach(async () => {
    watched = await openWatchedPage(browser, service.url);
  });
  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.complaints).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });

  /** Opens the page and waits until its editors and the schema are there. */
  const open = async (search = ''): Promise<Page> => {
    const { page } = watched;
    await page.goto(`${service.url}/graphiql/${search}`);
    await page.locator('.graphiql-query-editor .view-lines').waitFor();
    await page.getByRole('button', { name: /Execute query/ }).waitFor();
    return page;
  };
  const answerOf = (page: Page) => page.locator('.graphiql-response .view-lines');
  const expectAnswer = async (page: Page, text: string): Promise<void> => {
    await expect.poll(() => answerOf(page).innerText(), { timeout: 15_000 }).toContain(text);
  };

  it.each(['light', 'dark'] as const)(
    'has nothing that axe-core faults, with several tabs, %s',
    async (colorScheme) => {
      await watched.page.emulateMedia({ colorScheme });
      const page = await open();
      await page.getByRole('heading', { name: 'GraphiQL' }).waitFor({ state: 'attached' });
      await expect.poll(() => accessibilityFaults(page), { timeout: 15_000 }).toEqual([]);
      await page.getByRole('button', { name: 'New tab' }).click();
      await page.getByRole('button', { name: 'Close Tab' }).first().waitFor();
      const tabs = page.getByRole('list', { name: 'Select active operation' }).getByRole('listitem');
      expect(await tabs.count()).toBe(2);
      expect(await tabs.nth(1).getByRole('button').first().getAttribute('aria-current')).toBe('true');
      await expect.poll(() => accessibilityFaults(page), { timeout: 15_000 }).toEqual([]);
      // By the keyboard, back to the first tab.
      await tabs.nth(0).getByRole('button').first().press('Enter');
      await expect
        .poll(() => tabs.nth(0).getByRole('button').first().getAttribute('aria-current'))
        .toBe('true');
      expect(await tabs.nth(1).getByRole('button').first().getAttribute('aria-current')).toBe('false');
    },
  );

  it('runs a query that is typed', async () => {
    const page = await open();
    // By the mouse at a place of the page: a click on the lines themselves would first scroll the wide ones into view.
    const box = await page.locator('.graphiql-query-editor').boundingBox();
    if (box === null) throw new Error('The editor is not shown.');
    await page.mouse.click(box.x + box.width / 2, box.y + 30);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('{ organization(id: "nimbus") { name } }');
    // The editor closes brackets by itself; what it left behind the cursor goes.
    await page.keyboard.press('Control+Shift+End');
    await page.keyboard.press('Delete');
    // The page names the operation that it runs, and takes a moment to see that the typed one has no name.
    await page.getByRole('button', { name: '<untitled>' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await expectAnswer(page, 'Nimbus');
  });

  it('opens a query with variables from an address and runs it', async () => {
    const query = 'query Name($id: ID!) { organization(id: $id) { name } }';
    const search = new URLSearchParams({ query, variables: '{"id":"cirrus"}' });
    const page = await open(`?${search.toString()}`);
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expectAnswer(page, 'Cirrus');
  });

  it('shows the documentation of the schema and the history', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
    await page.getByText('Where every question starts.').waitFor();
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-plugin').getByText('History').waitFor();
  });

  it('starts with a question that the schema allows', () => {
    const schema = buildSchema(printServedSchema(new URL('../../schema', import.meta.url)));
    expect(validate(schema, parse(firstQuestion))).toEqual([]);
    expect(watched.page.url()).toBe('about:blank');
  });
});
