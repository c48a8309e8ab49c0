import type { Measured, ShapeResult } from './compare.ts';
import { geometricMean, type Ratio } from './measure/statistics.ts';
import type { Result } from './result.ts';

/** Renders the result as tables for a terminal. */
export function renderReport(result: Result): string {
  const parts = [
    renderMachine(result),
    renderPlace('In-process', result, ({ inProcess }) => inProcess),
    renderPlace('Over HTTP', result, ({ http }) => http),
    renderStatements(result),
    renderSkipped(result),
    renderGrowth(result),
    renderService(result),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderMachine({ machine, versions, options, dataSets }: Result): string {
  return [
    `${machine.cpu}, ${machine.cores} cores, ${gibi(machine.memoryBytes)} GiB, load ${machine.load.toFixed(1)}`,
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `seed ${options.seed}; ${options.effort.runs} measured runs of each contender, ` +
      `${options.effort.warmRuns} or ${options.effort.warmMilliseconds / 1_000} s of warm-up before`,
    ...dataSets.map(
      ({ name, nodes, relationships, checksum, seconds }) =>
        `${name}: ${nodes} nodes, ${relationships} relationships, checksum ${checksum}, loaded in ${seconds.toFixed(0)} s`,
    ),
  ].join('\n');
}

function renderPlace(
  title: string,
  { shapes }: Result,
  placeOf: (shape: ShapeResult) => Measured | undefined,
): string {
  const measured = shapes.flatMap((shape) => {
    const place = placeOf(shape);
    return place === undefined ? [] : [{ shape, place }];
  });
  if (measured.length === 0) return '';
  const rows = measured.map(({ shape, place }) => {
    const { raw, ours, theirs } = place.latency;
    return [
      shape.dataSet,
      shape.shape,
      milliseconds(raw?.p50),
      `${milliseconds(ours?.p50)} ${milliseconds(ours?.p95)} ${milliseconds(ours?.p99)}`,
      theirs === undefined
        ? '-'
        : `${milliseconds(theirs.p50)} ${milliseconds(theirs.p95)} ${milliseconds(theirs.p99)}`,
      ratio(place.oursToRaw),
      ratio(place.rawToRaw),
      place.theirsToOurs === null ? '-' : ratio(place.theirsToOurs),
      place.throughputGain === null ? '-' : `${place.throughputGain.value.toFixed(1)}×`,
      Object.entries(place.errors)
        .map(([name, count]) => `${name} ${count}`)
        .join(', '),
      String(raw?.runs ?? 0),
    ];
  });
  const head = [
    'data',
    'shape',
    'raw p50',
    'ours p50 p95 p99',
    'theirs p50 p95 p99',
    'ours ÷ raw',
    'raw ÷ raw',
    'theirs ÷ ours',
    'c=8',
    'errors',
    'runs',
  ];
  const places = measured.map(({ place }) => place);
  return [`${title}, in milliseconds`, table(head, rows), ...summary(places)].join('\n');
}

function summary(places: readonly Measured[]): string[] {
  const floors = places.map(({ oursToRaw }) => oursToRaw.value);
  const peers = places.flatMap(({ theirsToOurs }) => theirsToOurs?.value ?? []);
  const gains = places.flatMap(({ throughputGain }) => throughputGain?.value ?? []);
  const mean = (name: string, values: readonly number[]): string[] =>
    values.length === 0
      ? []
      : [
          `${name}: geometric mean ${geometricMean(values).toFixed(2)}, ` +
            `from ${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`,
        ];
  return [
    ...mean('ours ÷ raw', floors),
    ...mean('theirs ÷ ours', peers),
    ...mean('throughput with eight under way, ours ÷ theirs', gains),
  ];
}

function renderStatements({ shapes, residentBytes }: Result): string {
  const rows = shapes.flatMap(({ dataSet, shape, ours, theirs, answerBytes }) =>
    ours === undefined
      ? []
      : [
          [
            dataSet,
            shape,
            `${ours.statements} / ${theirs?.statements ?? '-'}`,
            `${ours.roundTrips} / ${theirs?.roundTrips ?? '-'}`,
            `${ours.texts} / ${theirs?.texts ?? '-'}`,
            `${ours.dbHits} / ${theirs?.dbHits ?? '-'}`,
            `${kibi(ours.memory)} / ${theirs === null || theirs === undefined ? '-' : kibi(theirs.memory)}`,
            kibi(answerBytes ?? 0),
          ],
        ],
  );
  if (rows.length === 0) return '';
  const head = ['data', 'shape', 'statements', 'round trips', 'texts', 'db hits', 'query KiB', 'answer KiB'];
  const memory = Object.entries(residentBytes).map(
    ([dataSet, processes]) =>
      `Resident memory after ${dataSet}: ` +
      Object.entries(processes)
        .map(([name, bytes]) => `${name} ${Math.round(bytes / 2 ** 20)} MiB`)
        .join(', '),
  );
  return ['What one operation costs the database, ours / theirs', table(head, rows), ...memory].join('\n');
}

function renderSkipped({ shapes }: Result): string {
  const unanswered = shapes.flatMap(({ dataSet, shape, outOfMemory }) =>
    outOfMemory === null || outOfMemory === undefined
      ? []
      : [[dataSet, shape, `@neo4j/graphql does not answer: it ${outOfMemory}`]],
  );
  const rows = shapes.flatMap(({ dataSet, shape, skipped, failed }) =>
    skipped === null ? [] : [[dataSet, shape, failed ? `FAILED ${skipped}` : skipped]],
  );
  const all = [...rows, ...unanswered];
  return all.length === 0 ? '' : ['Not measured', table(['data', 'shape', 'why'], all)].join('\n');
}

function renderGrowth({ growth, depth }: Result): string {
  if (growth.length === 0) return '';
  const sizes = Object.keys(growth[0]?.dbHits ?? {});
  const rows = growth.map((each) => [
    each.shape,
    ...sizes.map((size) => `${each.dbHits[size] ?? '-'}`),
    each.hitsRatio.toFixed(2),
    ...sizes.map((size) => milliseconds(each.milliseconds[size])),
    ratio(each.ours),
    ratio(each.raw),
  ]);
  const head = [
    'shape',
    ...sizes.map((size) => `hits ${size}`),
    'ratio',
    ...sizes.map((size) => `ms ${size}`),
    'ours',
    'raw',
  ];
  const late = depth.map(
    (each) => `${each.late} ÷ ${each.first}: hits ${each.hitsRatio.toFixed(2)}, median ${ratio(each.ours)}`,
  );
  return ['Growth from the smallest data to the largest', table(head, rows), ...late].join('\n');
}

function renderService({ schemas, startMilliseconds }: Result): string {
  const lines = Object.entries(schemas).map(
    ([name, { bytes, firstMilliseconds, milliseconds: middle }]) =>
      `Full schema, ${name}: ${kibi(bytes)} KiB of SDL, built in ${Math.round(middle)} ms ` +
      `(${Math.round(firstMilliseconds)} ms at first)`,
  );
  const start =
    startMilliseconds === null
      ? 'The service is not built, so its start was not measured: npm run build'
      : `From the start of the service to its first answer: ${Math.round(startMilliseconds)} ms`;
  return [...lines, start].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].map((text) => `  ${text}`).join('\n');
}

function ratio({ value, low, high }: Ratio): string {
  return `${value.toFixed(2)} [${low.toFixed(2)} ${high.toFixed(2)}]`;
}

function milliseconds(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function kibi(bytes: number): string {
  return (bytes / 1_024).toFixed(bytes < 102_400 ? 1 : 0);
}

function gibi(bytes: number): string {
  return (bytes / 2 ** 30).toFixed(0);
}
