import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { entity, settled } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

/** The stops of the one route that facts make. */
export const THROUGH_CONSULTATION = ['ovhcloud', 'emc2-hosting-consultation', 'emc2', 'cnil'];

/** Routes, each as the ids of the entities that it visits. */
export async function visited(routes: Locator): Promise<string[][]> {
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

export const facts = (page: Page): Locator => page.locator('.routes-facts');
export const claims = (page: Page): Locator => page.locator('.routes-claims');

/** By facts the consultation alone; when claims count too also the file of which Alain Issarni speaks; what was left out. */
export const question10: WalkedQuestion = {
  number: 10,
  asked: /^What connects two actors/,
  title: /^What connects/,
  async read(page, hand) {
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
      await hand.press(fact.locator('> summary'));
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
    await hand.press(identity.locator('> details > summary'));
    const study = identity.locator('.fact-details').filter({ hasText: /study/i });
    await hand.press(study.locator('> summary'));
    await study.getByText('health-data-hub/ed-study-is-consultation').waitFor();

    // When claims count too.
    await hand.press(page.locator('summary', { hasText: 'More filters' }));
    for (const predicate of ['participates in', 'about', 'hosted on', 'authorises', 'decided by']) {
      await hand.choose(
        page.getByRole('combobox', { name: 'Only these relationships' }),
        predicate,
        new RegExp(`^${predicate}$`),
      );
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
      await hand.press(fact.locator('> summary'));
      await fact.locator('.claim-card').first().waitFor();
      rested.push(await fact.innerText());
    }
    expect(rested.join(' ')).toContain('health-data-hub/01net-131');

    const table = page.getByRole('region', { name: 'The routes, hop by hop' });
    expect(await table.getByRole('row').filter({ hasText: 'Claim, not a fact' }).count()).toBeGreaterThan(0);
    await hand.press(page.getByRole('button', { name: 'Show in the graph' }));
    await entity(page, 'cnil-deliberation-2023-146').waitFor();
    for (const id of THROUGH_CONSULTATION) await entity(page, id).waitFor();
  },
};
