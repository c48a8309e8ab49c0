import type { Browser, Page } from 'playwright-core';

/** A page of which everything is noted that a strict policy must not let happen, and every page opened beside it. */
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
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    if (new URL(address).origin === origin) return route.continue();
    foreign.push(address);
    return route.abort();
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  await context.addInitScript({ content: REPORT_VIOLATIONS });
  return { page: await context.newPage(), foreign, complaints };
}
