import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CuratedFolder } from '../../src/seed/curated.ts';
import { keyOf, without, type ChangeClaim } from '../support/changed-case.ts';
import { testDatabase } from '../support/database.ts';
import { projectModel, seed } from '../support/seeded.ts';
import { PATIENCE } from './explorer.ts';
import { statesAreForEveryone, useExplorer } from './use-explorer.ts';

/** Makes the database of the service take in the case as another version. */
async function takeIn(version: string, change: ChangeClaim): Promise<void> {
  const database = testDatabase();
  const changed = (folders: readonly CuratedFolder[]): CuratedFolder[] =>
    folders.map((each) => ({
      ...each,
      manifest: { ...each.manifest, version },
      claims: each.claims.map(change).filter((claim) => claim !== null),
    }));
  await seed(database, { model: projectModel(), folder: 'seed/health-data-hub', change: changed });
  await database.close();
}

const rowsOf = (page: Page, caption: string): Promise<string[]> =>
  page.getByRole('region', { name: caption }).locator('tbody tr').allInnerTexts();

describe('the page of changes', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  describe('with several versions', () => {
    beforeAll(async () => {
      await takeIn('second', without('01net-077'));
      await takeIn('third', (claim) => {
        if (keyOf(claim) === '01net-131') return null;
        return keyOf(claim) === '01net-001' ? { ...claim, text: 'It stores the health data.' } : claim;
      });
    });

    statesAreForEveryone(explorer, [
      ['what was learnt', '#/ask/changes', (page) => page.getByRole('region', { name: 'Claims' }).waitFor()],
      [
        'nothing was learnt',
        '#/ask/changes?ask=from~third,to~third',
        (page) => page.getByText('Nothing was learnt between these versions').waitFor(),
      ],
      [
        'versions that are turned round',
        '#/ask/changes?ask=from~third,to~second',
        (page) => page.getByText('The first version is later than the second one.').waitFor(),
      ],
    ]);

    it('lists what was added, dropped and changed, opened by mouse from the start page', async () => {
      const page = await open();
      await page.getByRole('link', { name: 'What the dataset learnt between two versions' }).click();
      await expect.poll(() => rowsOf(page, 'Claims'), PATIENCE).toHaveLength(3);
      const overAll = await rowsOf(page, 'Claims');
      expect(overAll[0]).toMatch(/^changed\s[^]*It stores the health data\.[^]*health-data-hub\/01net-001/);
      // What went and came back.
      expect(overAll[1]).toMatch(/^changed\s[^]*health-data-hub\/01net-077/);
      expect(overAll[2]).toMatch(/^dropped\sno longer there\shealth-data-hub\/01net-131/);

      const second = await page.getByLabel('From version').locator('option').nth(1).getAttribute('value');
      await page.getByLabel('From version').selectOption(second);
      await expect
        .poll(async () => (await rowsOf(page, 'Claims'))[1], PATIENCE)
        .toMatch(/^added\s[^]*health-data-hub\/01net-077/);
      const facts = (await rowsOf(page, 'Facts')).map((row) => /^\w+/.exec(row)?.[0]);
      expect(facts).toContain('added');
      expect(page.url()).toContain('from~second');
    });
  });
});
