import { expect } from 'vitest';
import { claimsIn, lines, panel, relationship, settled } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

/** From the platform to section 702, each hop with claims, the second on the editors' word; no CLOUD Act. */
export const question2: WalkedQuestion = {
  number: 2,
  asked: /^By what chain/,
  title: /^By what chain/,
  async read(page, hand) {
    const inference = 'Health Data Hub platform potentially reached by FISA section 702';
    await relationship(page, inference).waitFor({ state: 'attached' });
    await settled(page);
    const hops = [
      ['hdh-platform', 'Health Data Hub platform hosted on Microsoft Azure', ['01net-026']],
      ['microsoft-azure', 'Microsoft Azure offered by Microsoft', ['ed-azure-offered-by']],
      ['microsoft', 'Microsoft established in United States', ['01net-033']],
      ['united-states', 'FISA section 702 reaches providers of United States', ['01net-037', '01net-038']],
    ] as const;
    for (const [from, words, keys] of hops) {
      const heading = panel(page).getByRole('heading', { level: 2, name: words });
      await hand.openEvidence(page, words, from);
      await heading.waitFor();
      expect(await panel(page).innerText()).toMatch(/^Fact, reported/m);
      expect(await claimsIn(panel(page))).toEqual(expect.arrayContaining([...keys]));
      if (from === 'microsoft-azure')
        expect(await panel(page).innerText()).toContain('editors of the dataset');
    }

    await hand.openEvidence(page, inference, 'hdh-platform');
    await panel(page).getByRole('heading', { level: 2, name: inference }).waitFor();
    expect(await panel(page).innerText()).toMatch(/^Inference, inferred/m);
    const drawn = await lines(page);
    expect(drawn.filter((line) => line.includes('reached by') && !line.includes('potentially'))).toEqual([]);
    expect(await page.getByRole('main').innerText()).not.toContain('CLOUD Act');
    expect(drawn.filter((line) => line.includes('CLOUD Act'))).toEqual([]);
  },
};
