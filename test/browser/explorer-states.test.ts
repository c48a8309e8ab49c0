import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, entity, panel, PATIENCE, settled } from './explorer.ts';
import { statesAreForEveryone, useExplorer, type ExplorerState } from './use-explorer.ts';

const GRAPH =
  '#/graph?asOf=2023-12-01&look=both&nodes=emc2-task-force~0~0,hdh~250~-160,dns~260~20,ans~240~180,hdh-platform~480~-200,microsoft-azure~700~-120,fisa-702~640~60';

/** Every view, and what each state of it shows. */
describe('the states of the explorer', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  const views: readonly ExplorerState[] = [
    ['the start page', '', () => Promise.resolve()],
    ['an empty graph', '#/graph', () => Promise.resolve()],
    [
      'a graph with its table and an entity',
      GRAPH,
      async (page) => {
        await entity(page, 'emc2-task-force').click();
        await panel(page)
          .getByRole('button', { name: /^Expand all/ })
          .waitFor();
      },
    ],
    [
      'the evidence of a disputed fact',
      GRAPH,
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
      'the list of keys',
      '',
      async (page) => {
        await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
      },
    ],
    ['an entity', '#/entity/cnil', (page) => page.getByRole('heading', { name: 'Gaps' }).waitFor()],
    [
      'a source',
      '#/source/01net-2024-01',
      (page) => page.getByRole('region', { name: 'What it states' }).waitFor(),
    ],
    [
      'a claim',
      '#/claim/health-data-hub%2F01net-131',
      (page) => page.getByRole('link', { name: 'Report an error' }).waitFor(),
    ],
    ['what does not exist', '#/entity/nothing', (page) => page.getByText('There is nothing').waitFor()],
  ];

  statesAreForEveryone(explorer, views);

  it('fit a narrow window without being wider than it', async () => {
    const page = explorer.page();
    await page.setViewportSize({ width: 360, height: 740 });
    for (const hash of ['', GRAPH, '#/entity/cnil', '#/claim/health-data-hub%2F01net-131']) {
      await open(hash);
      await settled(page);
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      expect({ hash, wide }).toEqual({ hash, wide: 0 });
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('say that the service cannot be reached, and try again when they are told to', async () => {
    const page = await open('#/graph?nodes=cnil~0~0,emc2~200~0');
    await settled(page);
    explorer.expectComplaint(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('As of: set a day').fill('2023-06-01');
    await page.getByText('The service cannot be reached.').first().waitFor();
    expect(await page.locator('[data-node]').count()).toBe(2);
    await page.unroute('**/graphql');
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).first().click();
    await page.getByRole('alert').first().waitFor({ state: 'detached' });
  });

  it('say how far a long reading is, and stop it when they are told to', async () => {
    const page = explorer.page();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('query Graph(') === true) await held;
      await route.continue().catch(() => undefined);
    });
    await open('#/graph?nodes=cnil~0~0,emc2~200~0');
    await page.getByText('Reading 0 of 2 entities').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. What is shown may be incomplete.').waitFor();
    release();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect
      .poll(() => entity(page, 'cnil').getAttribute('aria-label'), PATIENCE)
      .toContain('CNIL, organization');
  });

  it('say that the browser is offline, and that it is not any more', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });

  it('say that a search found nothing', async () => {
    const page = await open();
    await page.getByRole('combobox').fill('zzzzqqqq');
    await page.getByText('Nothing is called “zzzzqqqq”').waitFor();
  });

  it('come from less than 350 KiB of compressed script', async () => {
    const page = explorer.page();
    const scripts: Buffer[] = [];
    const bodies: Promise<unknown>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      bodies.push(response.body().then((body) => scripts.push(body)));
    });
    await open();
    await settled(page);
    await Promise.all(bodies);
    const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(350 * 1_024);
  });
});
