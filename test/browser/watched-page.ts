import type { Browser, Page } from 'playwright-core';

/** A page of which everything is noted that a strict policy must not let happen. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to another origin than the service's. */
  readonly foreign: string[];
  /** Errors and warnings of the console, errors that nobody caught, violations of the content security policy. */
  readonly complaints: string[];
}

/** Runs in the page before anything else. */
const REPORT_VIOLATIONS = `
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error('violates ' + violatedDirective + ': ' + blockedURI);
  });
`;

/** Opens a page that may ask the service only; what it asks elsewhere is noted and cut. */
export async function openWatchedPage(browser: Browser, origin: string): Promise<WatchedPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (new URL(address).origin === origin) return route.continue();
    foreign.push(address);
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript({ content: REPORT_VIOLATIONS });
  return { page, foreign, complaints };
}
