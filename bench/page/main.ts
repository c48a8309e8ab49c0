import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseTarget } from '../../src/database/driver.ts';
import { startEmbeddedNeo4j } from '../../src/database/embedded/start-embedded-neo4j.ts';
import { readEnvironment } from '../../src/environment.ts';
import { startService, type Service } from '../../src/service.ts';
import { launchWithPort } from '../../test/browser/launch-chromium.ts';
import { runLighthouse } from '../../test/browser/run-lighthouse.ts';
import { cacheDirectory, dataDirectory, pomFile } from '../../test/support/folders.ts';
import { openDataSet } from '../data-set.ts';
import { median, quantile } from '../measure/statistics.ts';
import { readOptions } from '../options.ts';
import { describeMachine } from '../result.ts';
import { measureFirstPicture } from './first-picture.ts';
import { measureInteractions } from './interactions.ts';

// Measures the page as it was built last, and wants the machine for itself.

const TIMES = 5;
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

process.setSourceMapsEnabled(false);
await onTheCase();
await onGeneratedFacts();
say(JSON.stringify(describeMachine()));
process.exit(0);

/** Lighthouse and the first picture, on the first case. */
async function onTheCase(): Promise<void> {
  const directory = await mkdtemp(join(dataDirectory, 'bench-page-'));
  const neo4j = await startEmbeddedNeo4j({
    directory,
    cacheDirectory,
    pomFile,
    heapMegabytes: 512,
    classArchive: 'use',
  });
  const service = await startOver(neo4j);
  const { browser, port } = await launchWithPort();
  try {
    const first = await measureFirstPicture(browser, service.url, TIMES);
    say(
      `first picture, nothing cached (${first.entities} entities, ${first.relationships} relationships): ` +
        `median ${median(first.milliseconds)} ms of ${first.milliseconds.join(', ')}`,
    );
    const scores: number[] = [];
    for (let time = 0; time < TIMES; time += 1) {
      const { scores: found } = await runLighthouse(`${service.url}/`, port, ['performance']);
      scores.push(found['performance'] ?? 0);
    }
    say(
      `Lighthouse, desktop, performance of the start page: median ${median(scores)} of ${scores.join(', ')}`,
    );
  } finally {
    await browser.close();
    await service.close();
    await neo4j.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** How soon the page answers a hand while a picture grows to 500 entities, and then. */
async function onGeneratedFacts(): Promise<void> {
  await using dataSet = await openDataSet(10_000, readOptions(['--short']), say);
  const service = await startOver(dataSet.target);
  const { browser } = await launchWithPort();
  try {
    for (const phase of await measureInteractions(browser, service.url))
      say(
        `${phase.name} (${phase.entities} entities, ${phase.relationships} relationships): ` +
          `${phase.milliseconds.length} interactions, median ${median(phase.milliseconds)} ms, ` +
          `${phase.milliseconds.filter((time) => time > 100).length} above 100 ms, ` +
          `98 % within ${Math.round(quantile(phase.milliseconds, 0.98))} ms, ` +
          `longest ${Math.max(...phase.milliseconds)} ms (${phase.slowest})`,
      );
  } finally {
    await browser.close();
    await service.close();
  }
}

function startOver({ uri, user, password, database }: DatabaseTarget): Promise<Service> {
  return startService(
    readEnvironment({
      PORT: '0',
      LOG_LEVEL: 'silent',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    }),
  );
}
