import { expect } from 'vitest';
import { claimsIn, entity, lines, panel, PATIENCE, relationship, rows, settled } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

const DECISION = 'cnil-deliberation-2023-146';
const APPROVAL = 'CNIL deliberation 2023-146 authorises EMC2 health data warehouse';
const DECIDED = 'CNIL deliberation 2023-146 decided by CNIL';

/** By the end of 2023 nothing; by the end of January the approval on one man's word; a month later with the press. */
export const question4: WalkedQuestion = {
  number: 4,
  asked: /^What did the CNIL decide/,
  title: /^What did the CNIL decide/,
  async read(page, hand) {
    await relationship(page, APPROVAL).waitFor({ state: 'attached' });
    await settled(page);
    expect(page.url()).toContain('knownBy=2024-02-29');
    await hand.openEvidence(page, APPROVAL, DECISION);
    expect(await panel(page).innerText()).toMatch(/Status\s+reported[^]*Through\s+Microsoft Azure/);
    expect(await claimsIn(panel(page))).toEqual(expect.arrayContaining(['01net-131', 'b3-authorises']));
    expect(await panel(page).innerText()).toContain('7 February 2024');

    await hand.setDay(page, 'Known by', '2024-01-30');
    await expect.poll(() => claimsIn(panel(page)), PATIENCE).toEqual(['01net-131']);
    expect(await panel(page).locator('.claim-speaker').allInnerTexts()).toEqual([
      expect.stringMatching(/^Alain Issarni/),
    ]);
    await hand.openEvidence(page, DECIDED, DECISION);
    await panel(page).getByRole('heading', { level: 2, name: DECIDED }).waitFor();
    expect(await panel(page).innerText()).toMatch(/Status\s+confirmed[^]*21 December 2023/);
    expect(await claimsIn(panel(page))).toEqual(['01net-070']);

    await hand.setDay(page, 'Known by', '2023-12-31');
    await expect
      .poll(() => entity(page, DECISION).getAttribute('aria-label'), PATIENCE)
      .toContain('not known in this view');
    expect((await lines(page)).filter((line) => line.includes('deliberation'))).toEqual([]);

    await hand.setDay(page, 'Known by', '2024-02-29');
    await expect.poll(() => relationship(page, APPROVAL).count(), PATIENCE).toBe(1);
    await hand.openEntity(page, DECISION);
    await hand.press(panel(page).getByRole('link', { name: 'Open its page' }));
    await page.getByRole('heading', { level: 1, name: 'CNIL deliberation 2023-146' }).waitFor();
    const facts = await rows(page, 'Facts');
    expect(facts).toContainEqual(expect.stringMatching(/^duration\t3 years\t/));
    expect(facts).toContainEqual(expect.stringMatching(/^published on\t31 January 2024\t/));
  },
};
