import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { launchWithPort } from './launch-chromium.ts';
import { runLighthouse } from './run-lighthouse.ts';
import { startWithCase } from './use-explorer.ts';

describe('Lighthouse, as for a desktop', () => {
  let service: Service;
  let browser: Browser;
  let port: number;
  beforeAll(async () => {
    service = await startWithCase();
    ({ browser, port } = await launchWithPort());
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
  });

  it.each([
    ['the start page', ''],
    ['a picture', '#/graph?nodes=hdh-platform~0~0,microsoft-azure~220~40,microsoft~400~-80'],
  ])('finds nothing to better in accessibility and practices of %s', async (_name, hash) => {
    const { scores, faults } = await runLighthouse(`${service.url}/${hash}`, port, [
      'accessibility',
      'best-practices',
    ]);
    expect(faults).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, 'best-practices': 100 });
  });
});
