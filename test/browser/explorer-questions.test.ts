import { describe, expect, it } from 'vitest';
import { keyboard, mouse } from './hands.ts';
import { walkedQuestions } from './questions/all.ts';
import { useExplorer } from './use-explorer.ts';

describe('the questions of the start page', () => {
  const explorer = useExplorer();

  it('are all walked', async () => {
    const page = await explorer.open();
    const asked = await page.locator('.questions .question > span:last-child').allInnerTexts();
    expect(asked).toHaveLength(walkedQuestions.length);
    for (const [index, text] of asked.entries()) expect(text).toMatch(walkedQuestions[index]!.asked);
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
