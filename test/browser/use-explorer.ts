import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Service } from '../../src/service.ts';
import { startFullService } from '../http/full-service.ts';
import { projectFolder } from '../support/seeded.ts';
import { accessibilityFaults, PATIENCE, settled } from './explorer.ts';
import { launchChromium } from './launch-chromium.ts';
import { takePicture } from './take-picture.ts';
import { openWatchedPage, type WatchedPage } from './watched-page.ts';

/** The service with the first case. */
export const startWithCase = (): Promise<Service> =>
  startFullService({ SEED_DIRECTORY: `${projectFolder}seed` });

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 740 };

/** What floats above the page, such as a menu, and is not whole within the width of the window. */
const CUT_OFF = `[...document.querySelectorAll('.ask-menu-list, .share-menu, [role=listbox], dialog')]
  .filter((box) => box.checkVisibility())
  .filter((box) => box.getBoundingClientRect().left < 0 || box.getBoundingClientRect().right > innerWidth)
  .map((box) => box.className || box.role || box.localName)`;

/** Buttons of the toolbar that a notice lies over, and a picture that is higher than the window. */
const IN_THE_WAY = `[
  ...[...document.querySelectorAll('.toolbar button')].filter((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('.graph-notices') != null;
  }),
  ...[...document.querySelectorAll('.canvas')].filter((canvas) => canvas.clientHeight > innerHeight),
].map((element) => element.ariaLabel ?? element.textContent ?? element.localName)`;

/** The explorer in a browser, anew for each test. */
export interface Explorer {
  /** Opens what follows the address of the service, and waits until its keys work. */
  readonly open: (hash?: string) => Promise<Page>;
  readonly page: () => Page;
  readonly browser: () => Browser;
  /** The address of the service. */
  readonly url: () => string;
  /** Allows a complaint of the browser that the test causes. */
  readonly expectComplaint: (complaint: RegExp) => void;
}

/**
 * Starts service and browser for the tests of a file. After each of them nothing may have been asked of another host,
 * and the browser may have nothing to complain about.
 */
export function useExplorer(start: () => Promise<Service> = startWithCase): Explorer {
  let service: Service;
  let browser: Browser;
  let watched: WatchedPage;
  let expected: RegExp[];
  beforeAll(async () => {
    service = await start();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
  });
  beforeEach(async () => {
    expected = [];
    watched = await openWatchedPage(browser, service.url);
    watched.page.setDefaultTimeout(PATIENCE.timeout);
    await watched.page.setViewportSize(WIDE);
  });
  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.complaints.filter((text) => !expected.some((one) => one.test(text)))).toEqual([]);
    expect(watched.foreign).toEqual([]);
  });
  return {
    async open(hash = '') {
      await watched.page.goto(`${service.url}/${hash}`);
      await watched.page.locator('[data-search]').waitFor();
      return watched.page;
    },
    page: () => watched.page,
    browser: () => browser,
    url: () => service.url,
    expectComplaint: (complaint) => {
      expected.push(complaint);
    },
  };
}

/** A state of a page: its name, its address, and what leads to it from there. */
export type ExplorerState = readonly [name: string, hash: string, prepare: (page: Page) => Promise<unknown>];

/** Expects no fault for assistive technology in either theme, nor in a window that is narrow, which the page must fit. */
export async function isForEveryone(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await takePicture(page, colorScheme);
    expect({ colorScheme, faults: await accessibilityFaults(page) }).toEqual({ colorScheme, faults: [] });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  await takePicture(page, 'narrow');
  expect({ narrow: true, faults: await accessibilityFaults(page) }).toEqual({ narrow: true, faults: [] });
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  expect(await page.evaluate(CUT_OFF)).toEqual([]);
  expect(await page.evaluate(IN_THE_WAY)).toEqual([]);
  await page.setViewportSize(WIDE);
}

/** Tests that each state of a page is for everyone. */
export function statesAreForEveryone(explorer: Explorer, states: readonly ExplorerState[]): void {
  it.each(states)('is without fault for assistive technology: %s', async (_name, hash, prepare) => {
    const page = await explorer.open(hash);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await settled(page);
    await prepare(page);
    await settled(page);
    await isForEveryone(page);
  });
}
