import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askStates } from './ask-states.ts';
import { entity, PATIENCE, settled } from './explorer.ts';
import { isForEveryone, statesAreForEveryone, useExplorer } from './use-explorer.ts';
import { viewStates } from './view-states.ts';

/** Every view, and what each state of it shows. */
describe('the states of the explorer', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  describe.each(Object.entries(viewStates))('%s', (_kind, states) => {
    statesAreForEveryone(explorer, states);
  });
  describe.each(Object.entries(askStates))('%s', (_name, states) => {
    statesAreForEveryone(explorer, states);
  });

  it('say that the service cannot be reached, and try again when they are told to', async () => {
    const page = await open('#/graph?nodes=cnil~0~0,emc2~200~0');
    await settled(page);
    explorer.expectComplaint(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
    await page.route('**/graphql', (route) => route.abort());
    await page.getByLabel('As of: set a day').fill('2023-06-01');
    await page.getByText('The service cannot be reached.').first().waitFor();
    expect(await page.locator('[data-node]').count()).toBe(2);
    await isForEveryone(page);
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
    await isForEveryone(page);
    await page.getByRole('status').getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. What is shown may be incomplete.').waitFor();
    await isForEveryone(page);
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
    await isForEveryone(page);
    await page.context().setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });

  it('say what of an answer could not be read', async () => {
    const page = explorer.page();
    await page.route('**/graphql', async (route) => {
      const asked = route.request().postData() ?? '';
      if (!asked.includes('query Graph(') || !asked.includes('"cnil"')) return route.continue();
      const response = await route.fetch();
      const answer = (await response.json()) as object;
      const errors = [{ message: 'The claims took too long.', path: ['entity', 'claims'] }];
      return route.fulfill({ response, json: { ...answer, errors } });
    });
    await open('#/graph?nodes=cnil~0~0,emc2~200~0');
    await page.getByText('The claims took too long.').waitFor();
    await settled(page);
    await isForEveryone(page);
  });

  it('come from less than 350 KiB of compressed script, without GraphiQL', async () => {
    const page = explorer.page();
    const scripts: Buffer[] = [];
    const addresses: string[] = [];
    const bodies: Promise<unknown>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      addresses.push(new URL(response.url()).pathname);
      bodies.push(response.body().then((body) => scripts.push(body)));
    });
    await open();
    await settled(page);
    await Promise.all(bodies);
    const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(350 * 1_024);
    // GraphiQL, which is larger than all of it, is loaded on its own page.
    for (const address of addresses) expect(address).toMatch(/^\/explorer\//);
    expect(scripts.filter((script) => /monaco|graphiql-container/.test(script.toString()))).toEqual([]);
  });
});
