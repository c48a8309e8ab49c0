import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderChart } from './chart.ts';
import { compare, type ShapeResult } from './compare.ts';
import { openDataSet, type DataSet } from './data-set.ts';
import { measureGrowth } from './growth.ts';
import { measureSchemas, measureStart } from './measure/service.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { renderReport } from './report.ts';
import { describeMachine, describeVersions, type Result } from './result.ts';
import { filmShapes } from './shapes/films.ts';
import type { Shape } from './shapes/shape.ts';
import { sovereigntyShapes } from './shapes/sovereignty.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

// A service that is built has no source maps; with them every statement of the driver pays for its stack trace.
process.setSourceMapsEnabled(false);
const options = optionsOrUsage();
const result = await run(options);
say(`\n${renderReport(result)}`);
if (options.results !== null) {
  await mkdir(options.results, { recursive: true });
  await writeFile(join(options.results, 'result.json'), `${JSON.stringify(result, null, 1)}\n`);
  await writeFile(join(options.results, 'chart.svg'), renderChart(result.shapes));
  say(`\nWritten to ${options.results}: result.json and chart.svg`);
}
const failed = result.shapes.filter((shape) => shape.failed);
const compared = result.shapes.filter(({ skipped, theirs }) => skipped === null && theirs !== null);
say(`\n${compared.length} shapes gave equal answers, ${failed.length} failed.`);
process.exit(failed.length === 0 && (compared.length > 0 || result.shapes.length === 0) ? 0 : 1);

function optionsOrUsage(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

async function run(chosen: Options): Promise<Result> {
  const times = chosen.short ? 1 : 5;
  const schemas = await measureSchemas(times);
  const shapes: ShapeResult[] = [];
  const residentBytes: Record<string, Record<string, number>> = {};
  const dataSets: ({ name: string } & DataSet['loaded'])[] = [];
  const compareOn = async (dataSet: DataSet, all: readonly Shape[]): Promise<void> => {
    say(`Comparing on ${dataSet.name}.`);
    const wanted = all.filter(({ name }) => chosen.only === null || name.includes(chosen.only));
    const comparison = await compare(dataSet, wanted, chosen, say);
    shapes.push(...comparison.shapes);
    residentBytes[dataSet.name] = comparison.residentBytes;
  };
  if (chosen.films) {
    await using films = await openDataSet(null, chosen, say);
    dataSets.push({ name: films.name, ...films.loaded });
    await compareOn(films, filmShapes);
  }
  const opened: DataSet[] = [];
  try {
    for (const facts of chosen.sizes) {
      const dataSet = await openDataSet(facts, chosen, say);
      opened.push(dataSet);
      dataSets.push({ name: dataSet.name, ...dataSet.loaded });
      if (chosen.compared.includes(facts)) await compareOn(dataSet, sovereigntyShapes);
    }
    // All sizes run side by side, so that what disturbs one disturbs all.
    const isGrowing = opened.length > 1;
    if (isGrowing) say('Measuring growth.');
    const growth = isGrowing
      ? await measureGrowth(opened, sovereigntyShapes, chosen)
      : { growth: [], depth: [] };
    const [smallest] = opened;
    return {
      machine: describeMachine(),
      versions: describeVersions(smallest === undefined ? '' : await versionOf(smallest)),
      options: chosen,
      dataSets,
      shapes,
      residentBytes,
      ...growth,
      schemas,
      startMilliseconds: smallest === undefined ? null : await measureStart(smallest.target, times),
    };
  } finally {
    for (const dataSet of opened) await dataSet[Symbol.asyncDispose]();
  }
}

async function versionOf({ database }: DataSet): Promise<string> {
  const { rows } = await database.read(
    'CALL dbms.components() YIELD versions RETURN versions[0]',
    {},
    {
      timeoutMs: 10_000,
    },
  );
  return String(rows[0]?.[0]);
}
