import { describe, expect, it } from 'vitest';
import { columnsOf, pointWith, voice } from './questions/question-6.ts';
import { useExplorer } from './use-explorer.ts';

describe('the page of conflicts', () => {
  const explorer = useExplorer();
  const { open } = explorer;

  it('sets the same voices in columns of speakers, of sorts of source, or of dates', async () => {
    const page = await open('#/ask/conflicts?ask=ids~emc2-hosting-consultation');
    const columns = page.getByLabel('Columns by');
    await columns.selectOption('speaker');
    await expect
      .poll(() => columnsOf(pointWith(page, '01net-142a')))
      .toEqual([['01net-017'], ['01net-142a', '01net-142b', '01net-142c']]);
    const titles = pointWith(page, '01net-079').locator('h3');
    await columns.selectOption('class');
    await expect.poll(() => titles.allInnerTexts()).toEqual(['press', 'official source']);
    await columns.selectOption('date');
    await expect
      .poll(() => titles.allInnerTexts())
      .toEqual(['between 1 January 2024 and 30 January 2024', '6 March 2024']);
    expect(page.url()).toContain('columns~date');
  });

  it('loses what was not known by a day', async () => {
    const page = await open('#/ask/conflicts?knownBy=2024-03-05&ask=ids~emc2-hosting-consultation%2Cemc2');
    await voice(page, '01net-018').waitFor();
    expect(await voice(page, '01net-079').count()).toBe(0);
  });
});
