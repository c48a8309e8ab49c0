import { expect } from 'vitest';
import { claimsIn, lines, linkedClaims, panel, PATIENCE, relationship, rows, settled } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

const HOSTED = 'Health Data Hub platform hosted on Microsoft Azure';

/** Azure, since 2019, by the government's choice, without a call for tenders, through UGAP. */
export const question1: WalkedQuestion = {
  number: 1,
  asked: /^Who hosted the Health Data Hub/,
  title: /^Who hosted the Health Data Hub/,
  async read(page, hand) {
    await relationship(page, HOSTED).waitFor({ state: 'attached' });
    await settled(page);
    expect(page.url()).toContain('asOf=2023-12-21');
    const hosts = (await lines(page)).filter((line) => line.startsWith('Health Data Hub platform hosted on'));
    expect(hosts).toEqual([expect.stringMatching(/Microsoft Azure\. Fact, reported/)]);

    await hand.openEvidence(page, HOSTED, 'hdh-platform');
    const evidence = await panel(page).innerText();
    expect(evidence).toMatch(/Status\s+reported/);
    expect(evidence).toMatch(/Certainty\s+certain/);
    expect(evidence).toMatch(/Through\s+UGAP/);
    expect(evidence).toMatch(/Decision\s+Choice of a host for the Health Data Hub, 2019/);
    expect(await claimsIn(panel(page))).toEqual(expect.arrayContaining(['01net-026', 'b20b-ugap']));

    for (const [day, certainty] of [
      ['2019-03-01', 'possible'],
      ['2020-01-01', 'certain'],
      ['2024-06-01', 'presumed'],
    ] as const) {
      await hand.setDay(page, 'As of', day);
      await expect
        .poll(() => panel(page).innerText(), PATIENCE)
        .toMatch(new RegExp(`Certainty\\s+${certainty}\\b`));
    }
    await hand.setDay(page, 'As of', '2018-12-31');
    await expect.poll(() => relationship(page, HOSTED).count(), PATIENCE).toBe(0);

    await hand.setDay(page, 'As of', '2019-12-31');
    await hand.press(panel(page).getByRole('link', { name: /^Choice of a host for the Health Data Hub/ }));
    await page.getByRole('heading', { level: 1, name: /^Choice of a host/ }).waitFor();
    const facts = await rows(page, 'Facts');
    expect(facts).toContainEqual(expect.stringMatching(/^decided by\tFrench government\t/));
    expect(facts).toContainEqual(expect.stringMatching(/^held tender\tno\t/));
    expect(await linkedClaims(page.getByRole('main'))).toContain('01net-043');
  },
};
