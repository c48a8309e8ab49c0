import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Keeps a picture of the state that the running test is about in the folder that PICTURES names, to be looked at. */
export async function takePicture(page: Page, look: 'light' | 'dark' | 'narrow'): Promise<void> {
  const folder = process.env['PICTURES'] ?? '';
  if (folder === '') return;
  const name = (expect.getState().currentTestName ?? 'page')
    .replace(/^.*?explorer > /, '')
    .replace('is without fault for assistive technology', '')
    .replace(/[^\p{L}\d]+/gu, '-');
  await page.screenshot({ path: join(folder, `${name}-${look}.png`), animations: 'disabled' });
}
