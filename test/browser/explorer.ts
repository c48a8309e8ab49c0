import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hand } from './hands.ts';

/** Waits longer than a first question takes to be planned. */
export const PATIENCE = { timeout: 20_000 };

/** An entity of the picture. */
export function entity(page: Page, id: string): Locator {
  return page.locator(`[data-node="${id}"]`);
}

/** A relationship of the picture, by the beginning of what is read out of it. */
export function relationship(page: Page, words: string): Locator {
  return page.locator(`[data-edge][aria-label^="${words}"]`);
}

/** The panel of details and evidence. */
export function panel(page: Page): Locator {
  return page.locator('.panel');
}

/** Presses the mouse on a line where nothing else is drawn over it, as near to its middle as can be. */
export async function clickLine(page: Page, line: Locator): Promise<void> {
  await line.waitFor({ state: 'attached' });
  const place = await line.locator('.edge-line').evaluate((element) => {
    type Point = { x: number; y: number };
    const path = element as unknown as {
      getTotalLength(): number;
      getPointAtLength(length: number): { matrixTransform(matrix: unknown): Point };
      getScreenCTM(): unknown;
      closest(selector: string): object | null;
      ownerDocument: {
        elementFromPoint(x: number, y: number): { closest(selector: string): object | null } | null;
      };
    };
    const at = (share: number): Point => {
      const { x, y } = path
        .getPointAtLength(path.getTotalLength() * share)
        .matrixTransform(path.getScreenCTM());
      return { x, y };
    };
    const shares = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75];
    const mark = path.closest('[data-edge]');
    const free = shares.find((share) => {
      const { x, y } = at(share);
      return path.ownerDocument.elementFromPoint(x, y)?.closest('[data-edge]') === mark;
    });
    return at(free ?? 0.5);
  });
  await page.mouse.click(place.x, place.y);
}

/** Presses the tab key until what has the focus is called so. */
export async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if ((await focusedName(page)).startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The tab key does not lead to "${name}".`);
}

/** What a screen reader calls what has the focus. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(
    `(({ activeElement: at }) =>
      at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent)(document).trim()`,
  );
}

/** The keys of the claims that are shown within something, without the dataset. */
export async function claimKeys(within: Locator): Promise<string[]> {
  const found = await attributes(within.locator('[data-claim]'), ['data-claim']);
  return found.map(([id = '']) => id.replace(/^.*\//, ''));
}

/** The keys of the claims whose cards or lines are shown within something, sorted. */
export async function claimsIn(within: Locator): Promise<string[]> {
  const cards = await within.locator('.claim-links > .muted').allInnerTexts();
  return [...(await claimKeys(within)), ...cards.map((id) => id.replace(/^.*\//, ''))].sort();
}

/** Opens the evidence of every fact within something, and waits until it is read. */
export async function openFacts(within: Locator, hand: Hand): Promise<void> {
  for (const summary of await within.locator('.fact-details > summary').all()) await hand.press(summary);
  await expect
    .poll(() => within.locator('.fact-details:not(:has(.fact-evidence))').count(), PATIENCE)
    .toBe(0);
}

/** The keys of the claims to whose pages something leads. */
export async function linkedClaims(within: Locator): Promise<string[]> {
  const found = await attributes(within.locator('a[href^="#/claim/"]'), ['href']);
  return found.map(([href = '']) => /%2F([^?]*)/.exec(href)?.[1] ?? href);
}

/** The rows of a table, with tabs between their cells. */
export function rows(page: Page, caption: string): Promise<string[]> {
  return page.getByRole('region', { name: caption, exact: true }).locator('tbody tr').allInnerTexts();
}

/** The last sentence that was said to who listens to the page. */
export function news(page: Page): Promise<string> {
  return page.locator('[data-news]').innerText();
}

/** Where each entity of the picture is, as drawn. */
export async function places(page: Page, marks = '[data-node]'): Promise<Record<string, string>> {
  const found = await attributes(page.locator(marks), ['data-node', 'transform']);
  return Object.fromEntries(found.map(([id = '', transform = '']) => [id, transform]));
}

/** How each relationship of the picture runs, by its key. */
export async function drawnEdges(page: Page): Promise<Record<string, string>> {
  const marks = page.locator('[data-edge]');
  const keys = await attributes(marks, ['data-edge']);
  const paths = await attributes(marks.locator('.edge-line'), ['d']);
  return Object.fromEntries(keys.map(([key = ''], index) => [key, paths[index]?.[0] ?? '']));
}

/** What is drawn of relationships, sorted. */
export async function lines(page: Page): Promise<string[]> {
  const labels = await attributes(page.locator('[data-edge]'), ['aria-label']);
  return labels.map(([label = '']) => label).sort();
}

/** Attributes of every element that is found. */
function attributes(found: Locator, names: readonly string[]): Promise<string[][]> {
  return found.evaluateAll(
    (elements, wanted) =>
      (elements as unknown as { getAttribute(name: string): string | null }[]).map((element) =>
        wanted.map((name) => element.getAttribute(name) ?? ''),
      ),
    names,
  );
}

/** Waits until nothing is read or arranged any more. */
export async function settled(page: Page): Promise<void> {
  // The first questions after a start are planned, which takes long where the machine is busy.
  await page.waitForLoadState('networkidle', { timeout: 45_000 });
  let before = '';
  await expect
    .poll(async () => {
      const now = JSON.stringify([await places(page), await lines(page)]);
      const same = now === before;
      before = now;
      return same;
    }, PATIENCE)
    .toBe(true);
}

/** What axe-core finds wrong with the page as it is. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const result = await page.evaluate<{
    violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[];
  }>('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`),
  );
}
