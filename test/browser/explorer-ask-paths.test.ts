import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entity, focusedName, news, PATIENCE, settled, tabTo } from './explorer.ts';
import { statesAreForEveryone, useExplorer, type ExplorerState } from './use-explorer.ts';

const THROUGH_CONSULTATION = ['ovhcloud', 'emc2-hosting-consultation', 'emc2', 'cnil'];

/** Routes, each as the ids of the entities that it visits. */
async function visited(routes: Locator): Promise<string[][]> {
  const found: string[][] = [];
  for (const route of await routes.all()) {
    found.push(
      await route
        .locator('[data-stop]')
        .evaluateAll((stops) =>
          (stops as unknown as { dataset: { stop: string } }[]).map(({ dataset }) => dataset.stop),
        ),
    );
  }
  return found;
}

/** Chooses from a field that narrows as one types, by mouse. */
async function chooseByMouse(page: Page, field: string, choice: string): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('listbox', { name: field }).getByRole('option', { name: choice, exact: true }).click();
}

/** Types into the field that has the focus, goes down to what is meant, and takes it. */
async function chooseByKeyboard(page: Page, typed: string, meant: RegExp): Promise<void> {
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: meant }).waitFor();
  const active = page.locator('li[aria-selected="true"]');
  for (let steps = 0; !meant.test(await active.innerText()); steps += 1) {
    if (steps > 20) throw new Error(`The arrow key does not lead to ${String(meant)}.`);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

describe('the page of what connects two entities', () => {
  const explorer = useExplorer();
  const { open } = explorer;
  const facts = (page: Page): Locator => page.locator('.routes-facts');
  const claims = (page: Page): Locator => page.locator('.routes-claims');

  it('answers question 10 by mouse: by facts only the consultation, with evidence and what was left out', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^What connects two actors/ }).click();
    await facts(page).locator('.route').first().waitFor();
    const route = facts(page).locator('.route').first();
    expect(await visited(route)).toEqual([THROUGH_CONSULTATION]);
    const text = await route.innerText();
    expect(text).toContain('All of it held together from 1 December 2023 until 31 December 2023');
    expect(text).toMatch(/OVHcloud participates in Consultation of French cloud providers, 2023\s+reported/);
    expect(text).toMatch(/CNIL examined EMC2 health data warehouse\s+confirmed/);
    expect(text).not.toContain('Claim, not a fact');

    const claimOf = ['01net-022a', '01net-062', '01net-134'];
    for (const [index, key] of claimOf.entries()) {
      const fact = route.locator('.fact-details').nth(index);
      await fact.locator('> summary').click();
      await fact.getByText(`health-data-hub/${key}`).waitFor();
    }
    expect(await facts(page).locator('.is-claim').count()).toBe(0);
    expect(await facts(page).getByText('sameAs').count()).toBe(0);

    const leftOut = page.locator('[data-exclusion]');
    const kinds = await leftOut.evaluateAll((items) =>
      (items as unknown as { dataset: { exclusion: string } }[]).map(({ dataset }) => dataset.exclusion),
    );
    expect(kinds.filter((kind) => kind === 'HUB_TYPE')).toHaveLength(3);
    expect(await page.locator('[data-exclusion="NEVER_TOGETHER"]').innerText()).toMatch(/^[1-9]\d* routes? /);
    const identity = page.locator('[data-exclusion="IDENTITY"]');
    await identity.locator('> details > summary').click();
    const study = identity.locator('.fact-details').filter({ hasText: /study/i });
    await study.locator('> summary').click();
    await study.getByText('health-data-hub/ed-study-is-consultation').waitFor();
  });

  it('answers question 10 by mouse: when claims count too, the file of which Alain Issarni speaks', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^What connects two actors/ }).click();
    await page.getByText('More filters').click();
    for (const predicate of ['participates in', 'about', 'hosted on', 'authorises', 'decided by']) {
      await chooseByMouse(page, 'Only these relationships', predicate);
    }
    await page.getByText('More filters (1 set)').waitFor();
    const spoken = claims(page).locator('[data-claim="health-data-hub/01net-130"]').first();
    await spoken.waitFor();
    await settled(page);
    expect(await spoken.innerText()).toContain('Alain Issarni');
    const hop = claims(page).locator('.is-claim', { has: page.locator('[data-claim$="01net-130"]') });
    expect(await hop.first().innerText()).toContain('Claim, not a fact');
    expect(await page.evaluate('getComputedStyle(document.querySelector(".is-claim")).borderLeftStyle')).toBe(
      'dashed',
    );

    const approval = claims(page)
      .locator('.fact-details')
      .filter({ hasText: /authorises Microsoft Azure|authorises EMC2/ });
    const rested: string[] = [];
    for (const fact of await approval.all()) {
      await fact.locator('> summary').click();
      await fact.locator('.claim-card').first().waitFor();
      rested.push(await fact.innerText());
    }
    expect(rested.join(' ')).toContain('health-data-hub/01net-131');

    const table = page.getByRole('region', { name: 'The routes, hop by hop' });
    expect(await table.getByRole('row').filter({ hasText: 'Claim, not a fact' }).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show in the graph' }).click();
    await entity(page, 'cnil-deliberation-2023-146').waitFor();
    for (const id of THROUGH_CONSULTATION) await entity(page, id).waitFor();
  });

  it('is asked, read, and turned round by keyboard alone', async () => {
    const page = await open('#/ask/paths');
    await page.getByRole('combobox', { name: 'From' }).waitFor();
    await tabTo(page, 'From');
    await chooseByKeyboard(page, 'ovhcloud', /^OVHcloud OVH\b/);
    await tabTo(page, 'To');
    await chooseByKeyboard(page, 'cnil', /^CNIL Commission/);
    await expect
      .poll(() => news(page), PATIENCE)
      .toBe('10 routes over facts, 10 routes when claims count too.');
    expect((await visited(facts(page).locator('.route')))[0]).toEqual(THROUGH_CONSULTATION);

    await tabTo(page, 'OVHcloud participates in');
    await page.keyboard.press('Enter');
    await facts(page).getByText('health-data-hub/01net-022a').waitFor();

    await tabTo(page, 'Hops at most', 'Shift+Tab');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => news(page), PATIENCE).toMatch(/^No path among facts, \d+ routes when claims/);
    const none = await facts(page).innerText();
    expect(none).toContain('It does not mean that the two have nothing to do with each other.');
    expect(none).toContain('There is a connection only when claims are walked too.');

    await tabTo(page, '⇄ Swap', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await visited(claims(page).locator('.route')))[0]?.[0], PATIENCE)
      .toBe('cnil');
    expect(await focusedName(page)).toContain('Swap');
    expect(page.url()).toContain('from~cnil');
  });

  it('says which end was not known before the article was public', async () => {
    const page = await open('#/ask/paths?knownBy=2023-12-31&ask=from~ovhcloud,to~cnil');
    await page.getByText('Nothing with the id “ovhcloud” is known under this view.').waitFor();
    expect(await page.locator('.route').count()).toBe(0);
  });

  it('looks for more, goes through what was left out, and walks no claim where they are switched off', async () => {
    const page = await open('#/ask/paths?ask=from~ovhcloud,to~cnil,first~2');
    await facts(page).getByRole('button', { name: 'Look for more routes' }).click();
    await expect.poll(() => facts(page).locator('.route').count(), PATIENCE).toBe(6);
    await page.getByRole('button', { name: 'Go through them: jurisdiction' }).click();
    await expect.poll(() => page.url()).toContain('through~Jurisdiction');
    await page.getByRole('checkbox', { name: 'Mere claims' }).click();
    await claims(page).getByText('Mere claims are switched off below').waitFor();
    expect(await claims(page).locator('.route').count()).toBe(0);
  });

  it('says what is wrong with a filter', async () => {
    explorer.expectComplaint(/status of 400/);
    const page = await open('#/ask/paths?ask=from~ovhcloud,to~cnil,maxDegree~1');
    await page.getByRole('alert').getByText('maxDegree').waitFor();
  });

  const states: readonly ExplorerState[] = [
    ['nothing is filled in', '#/ask/paths', (page) => page.getByText('Choose where to start').waitFor()],
    [
      'an answer with its filters',
      '#/ask/paths?ask=from~ovhcloud,to~cnil,first~3,predicates~participatesIn%2Cabout%2Cexamined%2ChostedOn%2CdecidedBy',
      async (page) => {
        await page.locator('.is-claim').first().waitFor();
        await page.locator('.route .fact-details > summary').first().click();
        await page.locator('.claim-card').first().waitFor();
      },
    ],
    [
      'a list of choices',
      '#/ask/paths?ask=predicates~about',
      async (page) => {
        await page.getByRole('combobox', { name: 'Only through these types' }).click();
        await page.getByRole('option', { name: 'service' }).waitFor();
      },
    ],
    [
      'no path',
      '#/ask/paths?ask=from~ovhcloud,to~cnil,maxDepth~1',
      (page) => page.getByText('No path among facts.').waitFor(),
    ],
    [
      'an id that is not known',
      '#/ask/paths?ask=from~nothing,to~cnil',
      (page) => page.getByText('Nothing with the id “nothing”').waitFor(),
    ],
  ];
  statesAreForEveryone(explorer, states);
});
