import { describe, expect, it } from 'vitest';
import { useExplorer } from './use-explorer.ts';

describe('the page of the certification matrix', () => {
  const explorer = useExplorer();
  const { open } = explorer;

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
});
