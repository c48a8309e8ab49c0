import type { Locator, Page } from 'playwright-core';
import { clickLine, entity, panel, places, relationship } from './explorer.ts';

/** How someone uses the page. A walk reads the same text, whichever hand walks it. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** Presses a button, follows a link, opens or closes a summary, ticks a box. */
  readonly press: (target: Locator) => Promise<void>;
  /** Opens the evidence of a relationship of the picture, by the beginning of what is read out of it. */
  readonly openEvidence: (page: Page, words: string, from: string) => Promise<void>;
  /** Opens the details of an entity of the picture. */
  readonly openEntity: (page: Page, id: string) => Promise<void>;
  /** Chooses from a field that narrows as one types. */
  readonly choose: (field: Locator, typed: string, meant: RegExp) => Promise<void>;
  /** Sets one of the two clocks. */
  readonly setDay: (page: Page, clock: 'As of' | 'Known by', day: string) => Promise<void>;
}

/** Someone who points and clicks, and types only where there is something to write. */
export const mouse: Hand = {
  name: 'mouse',
  press: (target) => target.click(),
  openEvidence: async (page, words) => {
    await clickLine(page, relationship(page, words).first());
    await panel(page).locator('.claim-card').first().waitFor();
  },
  openEntity: async (page, id) => {
    await entity(page, id).click();
    await panel(page).getByRole('link', { name: 'Open its page' }).waitFor();
  },
  choose: async (field, typed, meant) => {
    await field.fill(typed);
    await field.page().getByRole('option', { name: meant }).first().click();
  },
  setDay: (page, clock, day) => page.locator(`input[type=date][aria-label="${clock}: set a day"]`).fill(day),
};

/** Someone who has no mouse. */
export const keyboard: Hand = {
  name: 'keyboard',
  press: async (target) => {
    await focusByTab(target);
    const ticks = await target.evaluate((element) => (element as unknown as { type?: string }).type);
    await target.page().keyboard.press(ticks === 'checkbox' ? 'Space' : 'Enter');
  },
  openEvidence: async (page, words, from) => {
    await goTo(page, from);
    const line = relationship(page, words).first();
    await line.waitFor({ state: 'attached' });
    for (let steps = 0; !(await hasFocus(line)); steps += 1) {
      if (steps > 60) throw new Error(`E does not lead from ${from} to "${words}".`);
      await page.keyboard.press('e');
    }
    await page.keyboard.press('Enter');
    await panel(page).locator('.claim-card').first().waitFor();
  },
  openEntity: async (page, id) => {
    await goTo(page, id);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('link', { name: 'Open its page' }).waitFor();
  },
  choose: async (field, typed, meant) => {
    const page = field.page();
    await focusByTab(field);
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: meant }).first().waitFor();
    const active = page.locator('li[aria-selected="true"]');
    for (let steps = 0; !meant.test((await active.innerText()).replace(/\s+/g, ' ')); steps += 1) {
      if (steps > 20) throw new Error(`The arrow key does not lead to ${String(meant)}.`);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  },
  setDay: async (page, clock, day) => {
    const field = page.locator(`input[type=date][aria-label="${clock}: set a day"]`);
    await focusByTab(field);
    // The tab key stops at day, month and year too; writing begins at the first of them.
    while (await hasFocus(field)) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const [year = '', month = '', ofMonth = ''] = day.split('-');
    await page.keyboard.type(`${month}${ofMonth}${year}`);
  },
};

/** Presses the tab key towards an element until it has the focus. */
async function focusByTab(target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 300; presses += 1) {
    const way = await target.evaluate((element) => {
      const wanted = element as unknown as {
        ownerDocument: { activeElement: object };
        compareDocumentPosition(other: object): number;
      };
      const { activeElement } = wanted.ownerDocument;
      if (activeElement === element) return null;
      // 4: what has the focus follows the element that is wanted.
      return (wanted.compareDocumentPosition(activeElement) & 4) === 4 ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await target.page().keyboard.press(way);
  }
  throw new Error(`The tab key does not lead to ${String(target)}.`);
}

/** Tabs into the picture, and walks by arrows, or along a relationship, until an entity has the focus. */
async function goTo(page: Page, id: string): Promise<void> {
  const wanted = entity(page, id);
  await wanted.waitFor();
  if (await hasFocus(wanted)) return;
  await focusByTab(page.locator('[data-node][tabindex="0"]'));
  const tried = new Set<string>();
  for (let steps = 0; !(await hasFocus(wanted)); steps += 1) {
    if (steps > 60) throw new Error(`The arrow keys do not lead to ${id}.`);
    const at = await focusedNode(page);
    const key = (await arrowsTowards(page, at, id)).find((arrow) => !tried.has(`${at} ${arrow}`));
    if (key === undefined) throw new Error(`The arrow keys lead from ${at} to nothing but what was visited.`);
    tried.add(`${at} ${key}`);
    await page.keyboard.press(key);
  }
}

/** The arrow keys, those that point to a place first. */
async function arrowsTowards(page: Page, from: string, to: string): Promise<string[]> {
  const all = await places(page);
  const [a, b] = [pointOf(all[from]), pointOf(all[to])];
  const sideways = b.x > a.x ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const upright = b.y > a.y ? ['ArrowDown', 'ArrowUp'] : ['ArrowUp', 'ArrowDown'];
  const wide = Math.abs(b.x - a.x) > Math.abs(b.y - a.y);
  const [first, second] = wide ? [sideways, upright] : [upright, sideways];
  return [first[0]!, second[0]!, second[1]!, first[1]!];
}

function pointOf(transform = ''): { readonly x: number; readonly y: number } {
  const [, x, y] = /\((-?\d+),(-?\d+)\)/.exec(transform) ?? [];
  return { x: Number(x), y: Number(y) };
}

function focusedNode(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.dataset.node ?? ""');
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(
    (element) =>
      (element as unknown as { ownerDocument: { activeElement: object } }).ownerDocument.activeElement ===
      element,
  );
}
