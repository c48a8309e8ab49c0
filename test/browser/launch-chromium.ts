import sparticuz from '@sparticuz/chromium';
import { access, constants } from 'node:fs/promises';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Starts the Chromium that CHROME_PATH names or that is installed, else the one that an npm package carries. In a
 * single process, as that package would have it, the browser ends with its first page.
 */
export async function launchChromium(): Promise<Browser> {
  const installed = await findInstalled();
  return installed === null
    ? chromium.launch({
        executablePath: await sparticuz.executablePath(),
        args: [...sparticuz.args.filter((flag) => flag !== '--single-process'), '--disable-quic'],
      })
    : chromium.launch({ executablePath: installed, args: ['--disable-quic', '--no-sandbox'] });
}

async function findInstalled(): Promise<string | null> {
  for (const path of [process.env['CHROME_PATH'] ?? '', ...PLACES]) {
    if (path === '') continue;
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}
