import type { Page } from '../../explorer/src/app/page.ts';
import { entity, lines, panel, PATIENCE } from './explorer.ts';
import { expect } from 'vitest';
import type { ExplorerState } from './use-explorer.ts';

const GRAPH =
  '#/graph?asOf=2023-12-01&nodes=emc2-task-force~0~0,hdh~250~-160,dns~260~20,ans~240~180,hdh-platform~480~-200,microsoft-azure~700~-120,fisa-702~640~60';
const WITH_TABLE = GRAPH.replace('?', '?look=both&');

/** States of every page but those of the analyses. One that is new does not compile before its states stand here. */
export const viewStates: Readonly<Record<Exclude<Page['kind'], 'ask'>, readonly ExplorerState[]>> = {
  start: [
    ['as it opens', '', () => Promise.resolve()],
    [
      'in French',
      '',
      async (page) => {
        await page.getByRole('button', { name: 'FR: afficher en français' }).click();
      },
    ],
    [
      'a search',
      '',
      async (page) => {
        await page.getByRole('combobox').fill('cloud');
        await page.getByRole('option').first().waitFor();
      },
    ],
    [
      'a search that finds nothing',
      '',
      async (page) => {
        await page.getByRole('combobox').fill('zzzzqqqq');
        await page.getByText('Nothing is called “zzzzqqqq”').waitFor();
      },
    ],
    [
      'the list of analyses',
      '',
      async (page) => {
        await page.getByRole('button', { name: 'Analyses' }).click();
        await page.locator('.ask-menu').getByRole('link').first().waitFor();
      },
    ],
    [
      'the list of keys',
      '',
      async (page) => {
        await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
        await page.getByRole('dialog').waitFor();
      },
    ],
  ],
  graph: [
    ['nothing', '#/graph', () => Promise.resolve()],
    [
      'a picture',
      GRAPH,
      (page) => expect.poll(async () => (await lines(page)).length, PATIENCE).toBeGreaterThan(3),
    ],
    [
      'the answer of a question',
      '',
      async (page) => {
        await page.getByRole('button', { name: /^Who hosted/ }).click();
        await page.locator('[data-edge]').first().waitFor({ state: 'attached' });
      },
    ],
    [
      'a picture with its table and an entity',
      WITH_TABLE,
      async (page) => {
        await entity(page, 'emc2-task-force').click();
        await panel(page)
          .getByRole('button', { name: /^Expand all/ })
          .waitFor();
      },
    ],
    ['its table', GRAPH.replace('?', '?look=table&'), () => Promise.resolve()],
    [
      'several entities that are selected, one of them pinned',
      GRAPH.replace('hdh~250~-160', 'hdh~250~-160~p').replace('?', '?selected=hdh,dns&'),
      (page) => panel(page).getByRole('heading', { name: '2 entities selected' }).waitFor(),
    ],
    [
      'entities that are not known by then, and one that is hidden',
      `${GRAPH.replace('asOf=2023-12-01', 'knownBy=2010-01-01')}~h`,
      (page) => page.getByRole('button', { name: 'Show 1 hidden' }).waitFor(),
    ],
    [
      'the evidence of a disputed fact',
      WITH_TABLE,
      async (page) => {
        await page.locator('.is-disputed [data-edge]').first().focus();
        await page.keyboard.press('Enter');
        await panel(page).getByRole('heading', { name: 'Claims that oppose it' }).waitFor();
      },
    ],
    [
      'what can be taken out',
      GRAPH,
      async (page) => {
        await page.getByRole('button', { name: 'Take it out' }).click();
        await page.getByLabel('Link to exactly this view').waitFor();
      },
    ],
  ],
  entity: [
    ['an entity', '#/entity/cnil', (page) => page.getByRole('heading', { name: 'Gaps' }).waitFor()],
    [
      'what can be taken out of it',
      '#/entity/cnil',
      async (page) => {
        await page.getByRole('button', { name: 'Take it out' }).click();
        await page.getByRole('button', { name: 'Page for offline use (HTML)' }).waitFor();
      },
    ],
    ['what does not exist', '#/entity/nothing', (page) => page.getByText('There is nothing').waitFor()],
  ],
  source: [
    [
      'a source',
      '#/source/01net-2024-01',
      (page) => page.getByRole('region', { name: 'What it states' }).waitFor(),
    ],
    ['what does not exist', '#/source/nothing', (page) => page.getByText('There is nothing').waitFor()],
  ],
  claim: [
    [
      'a claim',
      '#/claim/health-data-hub%2F01net-131',
      (page) => page.getByRole('link', { name: 'Report an error' }).waitFor(),
    ],
    ['what does not exist', '#/claim/nothing', (page) => page.getByText('There is nothing').waitFor()],
  ],
};
