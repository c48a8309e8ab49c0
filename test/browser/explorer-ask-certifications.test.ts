import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from './explorer.ts';
import { statesAreForEveryone, useExplorer, type ExplorerState } from './use-explorer.ts';

/** Keys of the claims whose cards or lines stand within a part of the page. */
async function claimsIn(part: Locator): Promise<string[]> {
  const lines = await part
    .locator('[data-claim]')
    .evaluateAll((found) =>
      (found as unknown as { dataset: Record<string, string> }[]).map(
        ({ dataset }) => dataset['claim'] ?? '',
      ),
    );
  const cards = await part.locator('.claim-links > .muted').allInnerTexts();
  return [...lines, ...cards].map((id) => id.split('/')[1] ?? '').sort();
}

/** Presses everything that opens evidence in a part of the page, and waits until it is read. */
async function openFacts(part: Locator): Promise<void> {
  for (const summary of await part.locator('.fact-details > summary').all()) await summary.click();
  await expect.poll(() => part.locator('.fact-details:not(:has(.fact-evidence))').count(), PATIENCE).toBe(0);
}

describe('the page of exposure', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  /** Opens the page by the question of the start page. */
  const ask = async (): Promise<Page> => {
    const page = await open();
    await page.getByRole('button', { name: /^Which laws could potentially reach/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Which laws could potentially reach/ }).waitFor();
    await page.getByRole('heading', { name: 'Hosts' }).waitFor();
    return page;
  };
  const section = (page: Page, name: string): Locator =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });

  it('answers question 3: section 702 could reach EMC2 through Azure, which SecNumCloud would shield and two deny', async () => {
    const page = await ask();
    expect(page.url()).toContain('asOf=2024-02-29');
    const hosts = section(page, 'Hosts');
    expect(await hosts.getByRole('listitem').getByRole('link').first().innerText()).toBe('Microsoft Azure');
    await openFacts(hosts);
    expect(await hosts.innerText()).toMatch(/EMC2 .*hosted on Microsoft Azure\s+reported/);
    expect(await claimsIn(hosts)).toEqual(['01net-130', 'b3-hosted-on']);

    const laws = section(page, 'Laws that could potentially reach it');
    expect(await laws.locator('.ask-list > li').count()).toBe(1);
    expect(await laws.innerText()).toMatch(
      /^FISA section 702$[\s\S]*EMC2 .*potentially reached by FISA section 702\s+inferred\s+Inference/m,
    );
    expect(await page.locator('main').innerText()).not.toContain('CLOUD Act');

    const shields = page.getByRole('region', { name: 'What would potentially shield it' });
    const cells = await shields.locator('tbody tr td').allInnerTexts();
    expect(cells.slice(0, 5)).toEqual(['FISA section 702', 'Microsoft Azure', 'SecNumCloud', '', 'no']);
    expect(cells[5]).toMatch(/^denied/);
    expect(await claimsIn(shields)).toEqual(['01net-137', '01net-144']);
    expect(await shields.innerText()).toMatch(/Michel Paulin[\s\S]*Alain Issarni/);
    await shields.getByRole('link', { name: 'SecNumCloud', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'SecNumCloud' }).waitFor();
    await page.getByText('guarantees immunity from').first().waitFor();
  });

  it('knows nothing of it by the end of 2023', async () => {
    const page = await ask();
    await page.getByLabel('Known by: set a day').fill('2023-12-31');
    await page.getByText('There is nothing with this id under this view.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('FISA');
  });

  it('does not reach the project that the article takes for EMC2', async () => {
    const page = await ask();
    await page.getByRole('combobox', { name: 'System, project or service' }).fill('HealthData@EU Pilot');
    await page
      .getByRole('option', { name: /^HealthData@EU Pilot/ })
      .first()
      .click();
    await page.locator('[data-chosen]:not([data-chosen="emc2"])').waitFor();
    await page.getByText('No potential reach is known under this view.').waitFor();
  });

  const states: readonly ExplorerState[] = [
    [
      'exposure before anything is filled in',
      '#/ask/exposure',
      (page) => page.getByText('Choose a system').waitFor(),
    ],
    [
      'exposure with an answer and its evidence',
      '#/ask/exposure?asOf=2024-02-29&ask=of~emc2',
      async (page) => {
        await page.locator('.fact-details > summary').first().click();
        await page.locator('.fact-evidence').first().waitFor();
      },
    ],
    [
      'exposure with nothing found',
      '#/ask/exposure?knownBy=2023-12-31&ask=of~hdh-platform',
      (page) => page.getByText('No potential reach').waitFor(),
    ],
    [
      'exposure of what does not exist',
      '#/ask/exposure?ask=of~nothing',
      (page) => page.getByText('There is nothing with this id').waitFor(),
    ],
  ];
  statesAreForEveryone(explorer, states);
});

describe('the page of the certification matrix', () => {
  const explorer = useExplorer();
  const { open } = explorer;
  const row = (page: Page, id: string): Locator => page.locator(`tr[data-row="${id}"]`);
  const ANY = 'secnumcloud -';
  const cell = (page: Page, id: string, layer = ANY): Locator =>
    row(page, id).locator(`[data-cell="${layer}"]`);
  const detail = (page: Page): Locator => page.locator('.matrix-detail');

  it('answers question 7: who holds SecNumCloud, on which layer, by whose word, and who lacks it', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Which services hold which certification/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Who holds which certification' }).waitFor();
    await row(page, 'microsoft-azure').waitFor();
    expect(page.url()).toContain('asOf=2024-01-30');
    expect(await page.locator('.matrix thead th').allInnerTexts()).toEqual([
      'Service or provider',
      'SecNumCloud',
      'layer not stated',
      'IaaS',
      'PaaS',
      'SaaS',
    ]);
    const yes = page.locator('.matrix td:has(.answer-yes)');
    const held = await yes.evaluateAll((cells) =>
      (
        cells as unknown as {
          dataset: Record<string, string>;
          parentElement: { dataset: Record<string, string> };
        }[]
      )
        .map(({ dataset, parentElement }) => `${parentElement.dataset['row']} ${dataset['cell']}`)
        .sort(),
    );
    expect(held).toEqual([
      'cloud-temple-iaas secnumcloud IAAS',
      'outscale-iaas secnumcloud IAAS',
      'ovhcloud-hosted-private-cloud secnumcloud -',
    ]);
    const evidence = [
      ['ovhcloud-hosted-private-cloud', ANY, 'from 1 November 2021', 'b15-ovhcloud'],
      ['cloud-temple-iaas', 'secnumcloud IAAS', 'from 1 January 2023', 'b15-cloud-temple'],
      ['outscale-iaas', 'secnumcloud IAAS', 'from 1 November 2022', 'b15-outscale'],
      ['numspot', ANY, 'some', '01net-121'],
    ] as const;
    for (const [id, layer, words, claim] of evidence) {
      await cell(page, id, layer).getByRole('button').click();
      await openFacts(detail(page));
      expect(await detail(page).innerText()).toContain(words);
      expect(await claimsIn(detail(page))).toContain(claim);
    }
    expect(await cell(page, 'numspot').innerText()).toMatch(
      /^unknown\s+some of its services, not said which/,
    );

    expect(await cell(page, 'microsoft-azure').innerText()).toMatch(/^no\s+denied/);
    await cell(page, 'microsoft-azure')
      .getByRole('button', { name: /^2 denials: Microsoft Azure/ })
      .click();
    expect(await claimsIn(detail(page))).toEqual(['01net-137', '01net-144']);
    for (const provider of ['ovhcloud', 'numspot', 'cloud-temple'])
      for (const layer of ['PAAS', 'SAAS']) {
        const at = cell(page, provider, `secnumcloud ${layer}`);
        expect(await at.innerText()).toMatch(/^no\s+denied/);
        await at.getByRole('button').click();
        expect(await detail(page).locator('.speaker > strong').allInnerTexts()).toEqual([
          'Alain Issarni',
          'Alain Issarni',
        ]);
      }
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await page.locator('[data-node="ovhcloud-hosted-private-cloud"]').waitFor();
  });

  it('has a twin with a row for each cell of the answer', async () => {
    const page = await open(
      '#/ask/certificationMatrix?asOf=2024-01-30&ask=services~numspot,schemes~secnumcloud',
    );
    const twin = page.getByRole('region', { name: 'Every cell' });
    await twin.locator('tbody tr').first().waitFor();
    const rows = await twin
      .locator('tbody tr')
      .evaluateAll((found) =>
        (found as unknown as { innerText: string }[]).map(({ innerText }) =>
          innerText.split('\t').slice(0, 5),
        ),
      );
    expect(rows).toEqual([
      ['NumSpot', 'SecNumCloud', 'layer not stated', 'unknown', 'some of its services, not said which'],
      ['NumSpot', 'SecNumCloud', 'PaaS', 'no', 'denied'],
      ['NumSpot', 'SecNumCloud', 'SaaS', 'no', 'denied'],
    ]);
  });

  const states: readonly ExplorerState[] = [
    [
      'the matrix of everything, in which a cell is open',
      '#/ask/certificationMatrix',
      async (page) => {
        await cell(page, 'microsoft-azure').getByRole('button').click();
        await detail(page).waitFor();
      },
    ],
    [
      'a matrix of nothing',
      '#/ask/certificationMatrix?knownBy=2010-01-01',
      (page) => page.getByText('Nothing is known of certifications of these').waitFor(),
    ],
    [
      'a matrix with unknown ids',
      '#/ask/certificationMatrix?ask=services~nothing%2Cmicrosoft-azure',
      (page) => page.getByText('Nothing with this id is known under this view: nothing.').waitFor(),
    ],
  ];
  statesAreForEveryone(explorer, states);
});
