import sparticuz from '@sparticuz/chromium';
import { access, constants } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Drawn by the processor, as Chromium does by itself where there is no graphics card. The flags that the npm package
 * proposes emulate a card, ten times as slow, and switch off the checks between origins.
 */
const WITHOUT_GPU = ['--disable-gpu', '--no-zygote', '--font-render-hinting=none'];

/**
 * Starts the Chromium that CHROME_PATH names or that is installed, else the one that an npm package carries. In a
 * single process, as that package would have it, the browser ends with its first page.
 */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const installed = await findInstalled();
  return installed === null
    ? chromium.launch({
        executablePath: await sparticuz.executablePath(),
        args: [...WITHOUT_GPU, '--disable-quic', '--no-sandbox', ...flags],
      })
    : chromium.launch({ executablePath: installed, args: ['--disable-quic', '--no-sandbox', ...flags] });
}

/** Starts it so that another tool of this machine can steer it too, at a port that it gives. */
export async function launchWithPort(): Promise<{ readonly browser: Browser; readonly port: number }> {
  const port = await freePort();
  return { browser: await launchChromium([`--remote-debugging-port=${port}`]), port };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
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
