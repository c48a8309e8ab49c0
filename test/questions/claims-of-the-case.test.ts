import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface CuratedClaim {
  readonly key: string;
  readonly rows?: readonly string[];
  readonly source: string;
  readonly locator: string;
  readonly attribution: string;
  readonly relayedBy?: readonly string[];
  readonly speakers: readonly { readonly actor?: string }[];
  readonly quote?: string;
  readonly translation?: string;
  readonly rationale?: string;
}

interface CuratedSource {
  readonly id: string;
  readonly evidenceClass: string;
  readonly link?: string;
  readonly archivedLink?: string;
  readonly checked: boolean;
}

const DATASET = new URL('../../seed/health-data-hub/', import.meta.url);
/** The registers and the article stay outside the project: only short quotes of the article may be copied. */
const CASE = new URL('../../../shared/case/', import.meta.url);
const ARTICLE = '01net-2024-01';
const LAST_ROW = 167;

const claims = listed<CuratedClaim>('claims');
const sources = listed<CuratedSource>('sources');
const articleClaims = claims.filter(({ source }) => source === ARTICLE);
const publicClaims = claims.filter(({ rows }) => rows?.some((row) => row.startsWith('public-sources:')));

describe('claims of the case', () => {
  it('name every row of the register of facts', () => {
    const covered = new Set(articleClaims.flatMap(({ rows }) => rows ?? []));
    const missing = rowNumbers().filter((row) => !covered.has(`article-facts:${String(row)}`));
    expect(missing).toEqual([]);
  });

  it('belong to the article or to public sources or to the editors, and to one of them only', () => {
    const editorial = claims.filter(({ source }) => source === 'editorial-notes');
    expect(articleClaims.length + publicClaims.length + editorial.length).toBe(claims.length);
  });

  it('give 01net its own voice and relay the others through it', () => {
    const wrong = articleClaims.filter(({ attribution, relayedBy, speakers }) => {
      const own = speakers.every(({ actor }) => actor === '01net');
      return own
        ? attribution !== 'VERIFIED' || relayedBy !== undefined
        : attribution !== 'RELAYED' || relayedBy?.at(-1) !== '01net';
    });
    expect(keysOf(wrong)).toEqual([]);
  });

  it('quote no public source', () => {
    expect(keysOf(publicClaims.filter(({ quote }) => quote !== undefined))).toEqual([]);
  });

  it('say of every public source which row they come from and that it was not opened', () => {
    const unchecked = new Set(sources.filter(({ checked }) => !checked).map(({ id }) => id));
    const wrong = publicClaims.filter(
      ({ source, rationale }) =>
        !unchecked.has(source) || !/^Row B[^;]*; the page was not opened\./.test(rationale ?? ''),
    );
    expect(keysOf(wrong)).toEqual([]);
  });

  it('explain every editorial claim', () => {
    const unexplained = claims.filter(
      ({ source, rationale }) => source === 'editorial-notes' && (rationale ?? '') === '',
    );
    expect(keysOf(unexplained)).toEqual([]);
  });

  it('translate every quote and keep it within 200 characters', () => {
    const quoted = claims.filter(({ quote }) => quote !== undefined);
    const wrong = quoted.filter(
      ({ quote, translation }) => lengthOf(quote) > 200 || (translation ?? '') === '',
    );
    expect(quoted.length).toBeGreaterThan(0);
    expect(keysOf(wrong)).toEqual([]);
  });
});

describe.skipIf(!existsSync(CASE))('claims of the case beside the article and the registers', () => {
  it('quote the article letter for letter', () => {
    const text = articleText();
    expect(keysOf(articleClaims.filter(({ quote }) => quote !== undefined && !text.includes(quote)))).toEqual(
      [],
    );
  });

  it('quote no more than a tenth of the article', () => {
    const total = articleClaims.reduce((sum, { quote }) => sum + lengthOf(quote), 0);
    expect(total * 10).toBeLessThanOrEqual(lengthOf(articleText()));
  });

  it('point at the paragraph that the register of facts gives', () => {
    const locators = locatorsOfFacts();
    expect([...locators.keys()]).toEqual(rowNumbers());
    const wrong = articleClaims.filter(({ rows, locator }) =>
      rows?.some((row) => locators.get(Number(row.replace('article-facts:', ''))) !== locator),
    );
    expect(keysOf(wrong)).toEqual([]);
  });

  it('rest on verified rows of the register of public sources', () => {
    const labels = labelsOfPublicRows();
    const wrong = publicClaims.filter(({ rows }) =>
      rows?.some((row) => !labels.get(row.replace('public-sources:', ''))?.startsWith('VERIFIED')),
    );
    expect(keysOf(wrong)).toEqual([]);
  });

  it('take the addresses of public sources from the register', () => {
    const register = readCase('public-sources.md');
    const addresses = sources.flatMap(({ link, archivedLink }) => [link, archivedLink]);
    expect(addresses.filter((address) => address !== undefined && !register.includes(address))).toEqual([]);
  });
});

function listed<Item>(folder: string): Item[] {
  const path = new URL(`${folder}/`, DATASET);
  return readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => parse(readFileSync(new URL(name, path), 'utf8')) as Item[]);
}

function rowNumbers(): number[] {
  return Array.from({ length: LAST_ROW }, (_, index) => index + 1);
}

function keysOf(found: readonly CuratedClaim[]): string[] {
  return found.map(({ key }) => key);
}

function lengthOf(text: string | undefined): number {
  return Array.from(text ?? '').length;
}

function readCase(name: string): string {
  return readFileSync(new URL(name, CASE), 'utf8');
}

function articleText(): string {
  return readCase('000_68cc0271cef7b670.txt');
}

/** Paragraphs by row: the last column of the register begins with one, such as `P10 "Pendant les trois…"`. */
function locatorsOfFacts(): Map<number, string> {
  const locators = new Map<number, string>();
  for (const line of readCase('article-facts.csv').split('\n').slice(1)) {
    const row = /^(\d+),/.exec(line)?.[1];
    const locator = [...line.matchAll(/,"(P\d+|H\d+|L\d+|Footer) /g)].at(-1)?.[1];
    if (row !== undefined && locator !== undefined) locators.set(Number(row), locator);
  }
  return locators;
}

/** Labels by row: the first and the last cell of the tables. */
function labelsOfPublicRows(): Map<string, string> {
  const labels = new Map<string, string>();
  for (const line of readCase('public-sources.md').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, row, , , label] = cells;
    if (row !== undefined && label !== undefined && /^B\d+[a-z]?$/.test(row)) labels.set(row, label);
  }
  return labels;
}
