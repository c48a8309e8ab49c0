import type { Page } from 'playwright-core';
import type { Hand } from '../hands.ts';

/** A question of the first case, with the walk that reads its answer from the page. */
export interface WalkedQuestion {
  readonly number: number;
  /** How it is worded on the start page. */
  readonly asked: RegExp;
  /** The title of the page that answers it. */
  readonly title: RegExp | string;
  /** Expects the answer in the text of the page that the question opened. */
  readonly read: (page: Page, hand: Hand) => Promise<void>;
}
