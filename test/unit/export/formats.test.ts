import { DOMParser } from '@xmldom/xmldom';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ExportedClaim, ExportedEntity, ExportHeader } from '../../../src/export/export-record.ts';
import { EXPORT_FORMATS } from '../../../src/export/formats.ts';

const header: ExportHeader = {
  dataset: { id: 'set', version: '1', date: '2024-01-01' },
  query: '{ claims { edges { node { id } } } }',
  variables: {},
  view: { minStatus: 'REPORTED' },
  publicUrl: 'http://graph.test',
};

const claim = (text: string, id = 'set/1'): ExportedClaim => ({
  kind: 'claim',
  id,
  subject: 'acme',
  predicate: 'states',
  object: null,
  value: null,
  unit: null,
  values: { text },
  references: {},
  source: null,
  speakers: [{ actor: null, description: text, capacity: null, organization: null, interest: 'NONE_KNOWN' }],
  premises: [],
});
const entity = (number: number): ExportedEntity => ({
  kind: 'entity',
  id: `e${number}`,
  type: 'Organization',
  values: { name: `Entity ${number}` },
});

async function written(
  format: string,
  ...records: readonly (ExportedClaim | ExportedEntity)[]
): Promise<string> {
  let file = '';
  // eslint-disable-next-line @typescript-eslint/require-await -- a stream of what is there already
  const stream = (async function* () {
    yield* records;
  })();
  for await (const piece of EXPORT_FORMATS.get(format)!.write(header, stream)) file += piece;
  return file;
}

describe.each([...EXPORT_FORMATS.keys()])('a file in the format %s', (name) => {
  it('holds each record before the next one is read, so that no more than one is in memory', async () => {
    let read = 0;
    // eslint-disable-next-line @typescript-eslint/require-await -- a stream of what is there already
    const endless = (async function* () {
      for (;;) yield entity((read += 1));
    })();
    let file = '';
    for await (const piece of EXPORT_FORMATS.get(name)!.write(header, endless)) {
      file += piece;
      if (read === 0) continue;
      expect(file).toContain(`Entity ${read}`);
      expect(piece.length).toBeLessThan(2_000);
      if (read === 1_000) break;
    }
    expect(read).toBe(1_000);
  });
});

describe('a file for a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', "=cmd|' /C calc'!A0"])(
    'never holds the text %j as a formula',
    async (text) => {
      const [, , row] = parseCsv(await written('csv', claim(text)));
      const cells = row ?? [];
      expect(cells.some((cell) => cell === `'${text}`)).toBe(true);
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    },
  );

  it('keeps a number as it is, and a text with quotes, commas and lines', async () => {
    const value = { ...claim('said "yes", then\nno'), value: -5 };
    const [row] = parseCsv(await written('csv', value), { columns: true, from: 2 });
    expect(row).toMatchObject({ value: '-5', text: 'said "yes", then\nno' });
  });
});

describe('a file of XML', () => {
  it('escapes what XML takes for its own, and leaves out what it cannot hold', async () => {
    const text = 'a < b & "c" \u0000\u000b]]> \ud800 é 😀';
    const document = new DOMParser().parseFromString(await written('graphml', claim(text)), 'text/xml');
    const shown = [...document.getElementsByTagName('data')].map((node) => node.textContent);
    expect(shown).toContain('a < b & "c" ]]>  é 😀');
  });
});
