import type { Browser, Page } from 'playwright-core';

/** How long a picture takes to be seen after the navigation to it. */
export interface FirstPicture {
  readonly entities: number;
  readonly relationships: number;
  readonly milliseconds: readonly number[];
}

/** Notes, in a frame after it, when entities and relationships are first drawn. */
const WATCH = `
  const look = () => {
    if (document.querySelector('[data-node]') === null || document.querySelector('[data-edge]') === null)
      requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => { globalThis.drawnAfter = performance.now(); }));
  };
  look();
`;

const WHEN_DRAWN = `new Promise((done) => {
  const look = () => globalThis.drawnAfter === undefined ? setTimeout(look, 50) : done(globalThis.drawnAfter);
  look();
})`;

/** Opens the data system of the case with all it is linked with, each time in a browser context that knows nothing. */
export async function measureFirstPicture(
  browser: Browser,
  url: string,
  times: number,
): Promise<FirstPicture> {
  const address = await addressOfPicture(browser, url);
  const milliseconds: number[] = [];
  let size = { entities: 0, relationships: 0 };
  for (let time = 0; time < times; time += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.addInitScript({ content: WATCH });
    await page.goto(address);
    milliseconds.push(Math.round(await page.evaluate<number>(WHEN_DRAWN)));
    await page.waitForLoadState('networkidle');
    size = await sizeOf(page);
    await context.close();
  }
  return { ...size, milliseconds };
}

/** How much is drawn. */
export async function sizeOf(page: Page): Promise<{ entities: number; relationships: number }> {
  return {
    entities: await page.locator('[data-node]').count(),
    relationships: await page.locator('[data-edge]').count(),
  };
}

async function addressOfPicture(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/#/graph?nodes=hdh-platform`);
  await page.locator('[data-node]').click();
  await page.getByRole('button', { name: /^Expand all/ }).click();
  await page.locator('[data-edge]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(2_000);
  const address = page.url();
  await context.close();
  return address;
}
