import type { ShapeResult } from './compare.ts';

const WIDTH = 960;
const LEFT = 300;
const RIGHT = 60;
const TOP = 70;
const BAR = 9;
const ROW = 3 * BAR + 12;
const ARMS = [
  { name: 'raw', label: 'raw driver, same Cypher', color: '#8a8a8a' },
  { name: 'ours', label: 'this project', color: '#1b6ca8' },
  { name: 'theirs', label: '@neo4j/graphql', color: '#d1762b' },
];

/** Draws the medians over HTTP as bars on a logarithmic scale, as SVG. Empty when nothing was measured. */
export function renderChart(shapes: readonly ShapeResult[]): string {
  const measured = shapes.flatMap(({ dataSet, shape, http }) =>
    http === undefined ? [] : [{ name: `${dataSet} ${shape}`, latency: http.latency }],
  );
  if (measured.length === 0) return '';
  const times = measured.flatMap(({ latency }) => ARMS.flatMap(({ name }) => latency[name]?.p50 ?? []));
  const low = Math.floor(Math.log10(Math.min(...times)));
  const high = Math.ceil(Math.log10(Math.max(...times)));
  const x = (time: number): number =>
    LEFT + ((Math.log10(time) - low) / Math.max(1, high - low)) * (WIDTH - LEFT - RIGHT);
  const height = TOP + measured.length * ROW + 20;
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    text(LEFT, 20, 'Median of one operation over HTTP, in milliseconds (logarithmic)', 'start'),
    ...ARMS.flatMap(({ label, color }, index) => [
      `<rect x="${LEFT + index * 200}" y="30" width="12" height="12" fill="${color}"/>`,
      text(LEFT + index * 200 + 18, 40, label, 'start'),
    ]),
    ...ticks.flatMap((tick) => [
      `<line x1="${round(x(tick))}" x2="${round(x(tick))}" y1="${TOP - 6}" y2="${height - 10}" stroke="#dddddd"/>`,
      text(x(tick), TOP - 10, String(Number(tick.toPrecision(1))), 'middle'),
    ]),
    ...measured.flatMap(({ name, latency }, row) => [
      text(LEFT - 8, TOP + row * ROW + 2 * BAR, name, 'end'),
      ...ARMS.flatMap(({ name: arm, color }, index) => {
        const time = latency[arm]?.p50;
        if (time === undefined) return [];
        const y = TOP + row * ROW + index * BAR;
        const width = round(Math.max(1, x(time) - LEFT));
        return [
          `<rect x="${LEFT}" y="${y}" width="${width}" height="${BAR - 1}" fill="${color}"/>`,
          text(LEFT + width + 4, y + BAR - 1, time.toFixed(time < 10 ? 2 : 1), 'start', 9),
        ];
      }),
    ]),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function text(x: number, y: number, content: string, anchor: string, size = 12): string {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}">${escaped}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
