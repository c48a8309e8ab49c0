import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './launch-chromium.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

/** A page that does what the explorer must not, to see that it would be noticed. */
describe('a page that is watched', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': "img-src 'none'" })
        .end('<!doctype html><title>Page</title>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** What is noted when the page, or one opened beside it, runs a script. */
  const noted = async (script: string, beside = false): Promise<WatchedPage> => {
    const watched = await openWatchedPage(browser, origin);
    const page = beside ? await watched.page.context().newPage() : watched.page;
    await page.goto(origin);
    await page.evaluate(script).catch(() => undefined);
    await page.waitForTimeout(100);
    await watched.page.context().close();
    return watched;
  };

  it('is without complaint when it does nothing', async () => {
    expect(await noted('0')).toMatchObject({ complaints: [], foreign: [] });
  });

  it.each([
    ['an error on the console', 'console.error("wrong")', /^wrong$/],
    ['a warning on the console', 'console.warn("odd")', /^odd$/],
    ['an error that nobody catches', 'setTimeout(() => { throw new Error("uncaught") })', /uncaught/],
    ['a promise that nobody catches', 'void Promise.reject(new Error("rejected"))', /rejected/],
    ['a violation of its policy', 'void (new Image().src = "/picture")', /^violates img-src/],
  ])('is noted for %s', async (_what, script, complaint) => {
    expect((await noted(script)).complaints).toContainEqual(expect.stringMatching(complaint));
    expect((await noted(script, true)).complaints).toContainEqual(expect.stringMatching(complaint));
  });

  it('is noted for a request to another host, which does not leave', async () => {
    expect((await noted('fetch("http://elsewhere.test/")')).foreign).toEqual(['http://elsewhere.test/']);
  });
});
