import { describe, expect, it } from 'vitest';
import { keyboard, mouse } from './hands.ts';
import { walkedQuestions } from './questions/all.ts';
import { useExplorer } from './use-explorer.ts';

/** Another way to ask the third, which `explorer-walks` walks. */
const POTENTIAL_REACH = /^Which laws of another State/;

describe('the questions of the start page', () => {
  const explorer = useExplorer();

  it('are all walked', async () => {
    const page = await explorer.open();
    const asked = await page.locator('.questions .question > span:last-child').allInnerTexts();
    expect(asked.filter((text) => !walkedQuestions.some((walk) => walk.asked.test(text)))).toEqual([
      expect.stringMatching(POTENTIAL_REACH),
    ]);
    expect(walkedQuestions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  describe.each([mouse, keyboard])('by $name alone', (hand) => {
    it.each(walkedQuestions)('answer question $number', async ({ asked, title, read }) => {
      const page = await explorer.open();
      await hand.press(page.getByRole('button', { name: asked }));
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await read(page, hand);
    });
  });
});
