import type { Browser, Page } from 'playwright-core';
import { SUPER_NODE } from '../data/sovereignty.ts';
import { sizeOf } from './first-picture.ts';

/** What was done in a state of the picture, and how long it took each time until the page had drawn its answer. */
export interface InteractionPhase {
  readonly name: string;
  readonly entities: number;
  readonly relationships: number;
  readonly milliseconds: readonly number[];
  /** The kind of the longest. */
  readonly slowest: string;
}

interface Noted {
  readonly kind: string;
  readonly milliseconds: number;
}

/**
 * From the time of an input to the frame that follows what it did, as the Event Timing API counts, but to the
 * millisecond and without its floor of 16 ms.
 */
const WATCH = `
  globalThis.noted = [];
  const note = (event) => {
    const { timeStamp, type, key } = event;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        noted.push({ kind: key === undefined ? type : type + ' ' + key, milliseconds: Math.round(performance.now() - timeStamp) });
      };
      channel.port2.postMessage(null);
    });
  };
  for (const type of ['keydown', 'pointerdown', 'click', 'wheel'])
    addEventListener(type, note, { capture: true, passive: true });
  let moving = false;
  addEventListener('pointermove', (event) => {
    if (moving) return;
    moving = true;
    note(event);
    requestAnimationFrame(() => { moving = false; });
  }, { capture: true, passive: true });
`;

/** Entities that are expanded one after the other, until there are 500. */
const EXPANDED = [
  SUPER_NODE,
  'organization-0',
  'jurisdiction-0',
  'service-0',
  'organization-1',
  'certification-0',
  'organization-2',
  'service-1',
  'organization-3',
  'system-0',
  'organization-4',
];

/** Lets a picture grow to 500 entities while keys and pointer go on, then does all that can be done with it. */
export async function measureInteractions(browser: Browser, url: string): Promise<InteractionPhase[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: WATCH });
  await page.goto(`${url}/#/graph?nodes=${EXPANDED.map((id, index) => `${id}~${index * 400}~0`).join(',')}`);
  await page.locator('[data-edge]').first().waitFor({ state: 'attached' });
  const phases = [await phase(page, 'while it grows', grow)];
  phases.push(await phase(page, 'at rest, by key', useKeys));
  phases.push(await phase(page, 'at rest, by pointer', usePointer));
  await context.close();
  return phases;
}

async function phase(
  page: Page,
  name: string,
  act: (page: Page) => Promise<void>,
): Promise<InteractionPhase> {
  await page.evaluate('noted.length = 0');
  await act(page);
  await page.waitForTimeout(500);
  const noted = await page.evaluate<Noted[]>('noted');
  const longest = noted.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  return {
    name,
    ...(await sizeOf(page)),
    milliseconds: noted.map(({ milliseconds }) => milliseconds),
    slowest: longest?.kind ?? '',
  };
}

/** Expands by key, and walks on at once while entities come in, are read and are arranged. */
async function grow(page: Page): Promise<void> {
  for (const id of EXPANDED) {
    const grouped = await page.locator('[data-node^="group:"]').count();
    if (grouped > 0 || (await sizeOf(page)).entities >= 500) return;
    await page.locator(`[data-node="${id}"]`).focus();
    await page.keyboard.press('x');
    for (let step = 0; step < 40; step += 1) {
      await page.keyboard.press(
        ['ArrowRight', 'ArrowDown', 'e', 'Escape', 'ArrowLeft', 'ArrowUp'][step % 6]!,
      );
      await page.mouse.move(300 + (step % 10) * 40, 300 + (step % 7) * 30);
      await page.waitForTimeout(80);
    }
  }
}

/** Waits until nothing was drawn anew for five seconds, a minute at most. */
async function untilStill(page: Page): Promise<void> {
  let before = '';
  for (let times = 0; times < 12; times += 1) {
    await page.waitForTimeout(5_000);
    const now = JSON.stringify(await sizeOf(page));
    if (now === before) return;
    before = now;
  }
}

async function useKeys(page: Page): Promise<void> {
  await untilStill(page);
  await page.locator(`[data-node="${SUPER_NODE}"]`).focus();
  const keys = [
    'ArrowRight',
    'ArrowDown',
    'ArrowLeft',
    'ArrowUp',
    'e',
    'ArrowDown',
    'Escape',
    'Space',
    '+',
    '-',
    'p',
    'f',
  ];
  for (let step = 0; step < keys.length * 6; step += 1) {
    await page.keyboard.press(keys[step % keys.length]!);
    await page.waitForTimeout(120);
  }
}

async function usePointer(page: Page): Promise<void> {
  await page.keyboard.press('f');
  await page.waitForTimeout(600);
  const discs = await page.locator('[data-node] .node-disc').all();
  for (const disc of discs.slice(0, 200).filter((_, index) => index % 20 === 0)) {
    const box = await disc.boundingBox();
    if (box === null) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    await page.waitForTimeout(120);
    // Draws it aside.
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 20, { steps: 8 });
    await page.mouse.up();
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(120);
    await page.mouse.wheel(0, 120);
    await page.waitForTimeout(120);
  }
}
