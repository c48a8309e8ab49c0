import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { claimsIn, openFacts } from '../explorer.ts';
import type { WalkedQuestion } from './question.ts';

/** Section 702 could potentially reach EMC2 through Azure, which SecNumCloud would shield and which two deny it has. */
export const question3: WalkedQuestion = {
  number: 3,
  asked: /^Which laws could potentially reach/,
  title: /^Which laws could potentially reach/,
  async read(page, hand) {
    const section = (name: string): Locator =>
      page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await page.getByRole('heading', { name: 'Hosts' }).waitFor();
    expect(page.url()).toContain('asOf=2024-02-29');
    const hosts = section('Hosts');
    expect(await hosts.getByRole('listitem').getByRole('link').first().innerText()).toBe('Microsoft Azure');
    await openFacts(hosts, hand);
    expect(await hosts.innerText()).toMatch(/EMC2 .*hosted on Microsoft Azure\s+reported/);
    expect(await claimsIn(hosts)).toEqual(['01net-130', 'b3-hosted-on']);

    const laws = section('Laws that could potentially reach it');
    expect(await laws.locator('.ask-list > li').count()).toBe(1);
    expect(await laws.innerText()).toMatch(
      /^FISA section 702$[\s\S]*EMC2 .*potentially reached by FISA section 702\s+inferred\s+Inference/m,
    );
    expect(await page.locator('main').innerText()).not.toContain('CLOUD Act');

    const shields = page.getByRole('region', { name: 'What would potentially shield it' });
    const cells = await shields.locator('tbody tr td').allInnerTexts();
    expect(cells.slice(0, 5)).toEqual(['FISA section 702', 'Microsoft Azure', 'SecNumCloud', '', 'no']);
    expect(cells[5]).toMatch(/^denied/);
    expect(await claimsIn(shields)).toEqual(['01net-137', '01net-144']);
    expect(await shields.innerText()).toMatch(/Michel Paulin[\s\S]*Alain Issarni/);

    await hand.press(shields.getByRole('link', { name: 'SecNumCloud', exact: true }).first());
    await page.getByRole('heading', { level: 1, name: 'SecNumCloud' }).waitFor();
    await page.getByText('guarantees immunity from').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Hosts' }).waitFor();

    // The project that the article takes for EMC2 is not reached through the disputed identity.
    const field = page.getByRole('combobox', { name: 'System, project or service' });
    await hand.choose(field, 'HealthData@EU Pilot', /^HealthData@EU Pilot/);
    await page.locator('[data-chosen]:not([data-chosen="emc2"])').waitFor();
    await page.getByText('No potential reach is known under this view.').waitFor();
    await hand.choose(field, 'EMC2', /^EMC2 health data warehouse/);
    await page.locator('[data-chosen="emc2"]').waitFor();

    // Not before what the inference rests on was public.
    await hand.setDay(page, 'Known by', '2023-12-31');
    await page.getByText('There is nothing with this id under this view.').waitFor();
    expect(await page.locator('main').innerText()).not.toContain('FISA');
  },
};
