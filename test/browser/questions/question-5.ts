import { expect } from 'vitest';
import { claimsIn, lines, panel, PATIENCE, relationship, rows, settled } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

const CONSULTATION = 'Consultation of French cloud providers, 2023';

/** OVHcloud, NumSpot with Outscale, Cloud Temple; three weeks; six changes, on a party's word alone. */
export const question5: WalkedQuestion = {
  number: 5,
  asked: /^Which providers were consulted/,
  title: /^Which providers were consulted/,
  async read(page, hand) {
    await relationship(page, `OVHcloud participates in ${CONSULTATION}`).waitFor({ state: 'attached' });
    await settled(page);
    const drawn = await lines(page);
    const before = (words: string): string[] =>
      drawn.filter((line) => line.includes(words)).map((line) => line.split(words)[0]!.trim());
    expect(before(`participates in ${CONSULTATION}. Fact`)).toEqual(
      expect.arrayContaining(['Cloud Temple', 'NumSpot', 'OVHcloud']),
    );
    expect(
      drawn.some((line) =>
        /^(NumSpot partners with Outscale|Outscale partners with NumSpot)\. Fact/.test(line),
      ),
    ).toBe(true);
    expect(drawn.some((line) => line.startsWith(`${CONSULTATION} steered by`))).toBe(true);
    const members = drawn.filter((line) => /has member/.test(line));
    expect(members.length).toBeGreaterThanOrEqual(3);
    for (const member of members) expect(member).toContain('Disputed');

    const [first = ''] = members;
    await hand.openEvidence(page, first.split('. Fact')[0]!, 'emc2-task-force');
    await panel(page).getByRole('heading', { name: 'Claims that oppose it' }).waitFor();
    expect((await claimsIn(panel(page).locator('.is-opposing'))).some((key) => key.startsWith('b6-'))).toBe(
      true,
    );

    // What an official page says of the study: INRIA was asked too.
    await hand.setDay(page, 'As of', '2023-10-15');
    const asked = async (): Promise<string[]> =>
      (await lines(page)).flatMap((line) => / requested from (.*)\. Fact/.exec(line)?.[1] ?? []).sort();
    await expect
      .poll(asked, PATIENCE)
      .toEqual([
        'Agency for Digital Health',
        'Delegation for Digital Health',
        'INRIA',
        'Interministerial Directorate for Digital Affairs',
      ]);
    expect((await lines(page)).filter((line) => line.includes('participates in'))).toEqual([]);
    await hand.setDay(page, 'As of', '2023-12-01');
    await relationship(page, `OVHcloud participates in ${CONSULTATION}`).waitFor({ state: 'attached' });

    await hand.openEntity(page, 'emc2-hosting-consultation');
    await hand.press(panel(page).getByRole('link', { name: 'Open its page' }));
    await page.getByRole('heading', { level: 1, name: CONSULTATION }).waitFor();
    expect(await rows(page, 'Facts')).toContainEqual(expect.stringMatching(/^duration\t3 weeks\t/));

    await hand.press(
      page
        .getByRole('region', { name: 'Facts', exact: true })
        .getByRole('link', { name: 'Requirements of the consultation of 2023' }),
    );
    await page.getByRole('heading', { level: 1, name: 'Requirements of the consultation of 2023' }).waitFor();
    const counted = (await rows(page, 'Facts')).filter((row) => / count\t/.test(row));
    expect(counted.map((row) => row.split('\t').slice(0, 2).join(' ')).sort()).toEqual([
      'requirement count 165',
      'requirement count 262',
      'revision count 6',
      'use case count 200',
      'use case count 466',
    ]);
    const said = (await rows(page, 'Claims about it')).filter((row) => /\b(165|262|200|466)\b/.test(row));
    expect(said.length).toBeGreaterThanOrEqual(2);
    for (const row of said) expect(row).toContain('Michel Paulin');
    // What is computed is no claim.
    expect(await page.getByRole('main').innerText()).not.toMatch(/\b97\b/);
  },
};
