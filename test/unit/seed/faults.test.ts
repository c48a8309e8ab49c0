import { describe, expect, it } from 'vitest';
import { renderFault } from '../../../src/seed/fault.ts';
import { base, claim, faultsOf, load, statement } from './dataset-files.ts';

const SECOND = { key: 'other', subject: 'globex', predicate: 'memberCount', object: null, value: '3' };

describe('a sound dataset', () => {
  it('has no faults', async () => {
    expect(await faultsOf(claim() + statement({ key: 's' }))).toEqual([]);
  });

  it('takes dates with quotes and without', async () => {
    const dates = [
      '2019',
      '"2019"',
      '2023-11',
      "'2023-11'",
      '2023-12-21',
      '2024-01-01/2024-01-30',
      '2019/2020-03',
    ];
    const claims = dates.map((date, index) => claim({ key: `k${index}`, valid: `{ from: ${date} }` }));
    expect(await faultsOf(claims.join(''))).toEqual([]);
  });

  it('may name entities, sources and claims of another dataset', async () => {
    const other = {
      'e/dataset.yaml': (base['d/dataset.yaml'] ?? '').replace('id: d', 'id: e'),
      'e/claims/all.yaml': claim({ links: '[{ kind: SUPPORTS, to: d/k }]' }),
    };
    expect(await faultsOf(claim(), other)).toEqual([]);
  });
});

describe('one faulty claim', () => {
  // Claims are written one field a line: key, subject, predicate, object, attribution, status, speakers, source, …
  const cases: [string, string, string[]][] = [
    [
      'an unknown field, with a suggestion',
      claim({ locater: 'P2' }),
      ['11:3  A claim has no field "locater". Did you mean "locator"?'],
    ],
    ['a missing field', claim({ locator: null }), ['1:3  A claim needs the field "locator".']],
    [
      'every missing field at once',
      claim({ attribution: null, status: null, speakers: null, source: null }),
      ['attribution', 'status', 'speakers', 'source'].map(
        (field) => `1:3  A claim needs the field "${field}".`,
      ),
    ],
    ['a field of the wrong type', claim({ hedged: 'maybe' }), ['11:11  "hedged" must be true or false.']],
    [
      'a field without a value',
      claim({ quote: '' }),
      ['11:10  "quote" has no value. Leave the line out when it is not known.'],
    ],
    [
      'an unknown value of an enum, with all that are allowed',
      claim({ attribution: 'VERIFYED' }),
      [
        '5:16  "VERIFYED" is not a value of "attribution". Did you mean "VERIFIED"? Allowed: "VERIFIED", "RELAYED" or "UNVERIFIED".',
      ],
    ],
    [
      'an unknown predicate, with the nearest',
      claim({ predicate: 'hostdOn' }),
      ['3:14  There is no predicate "hostdOn". Did you mean "hostedOn"?'],
    ],
    [
      'a field that reads a predicate backwards',
      claim({ predicate: 'feeds' }),
      [
        expect.stringContaining(
          '3:14  There is no predicate "feeds". It reads "feedsOn" backwards',
        ) as string,
      ],
    ],
    [
      'a subject of a type that the predicate does not allow',
      claim({ subject: 'globex' }),
      [
        '2:12  "globex" is of type Organization and cannot be the subject of "hostedOn". Allowed: "DataSystem", "Project" or "Service".',
      ],
    ],
    [
      'an object of a type that the predicate does not allow',
      claim({ object: 'acme' }),
      ['4:11  "acme" is of type Organization and cannot be the object of "hostedOn". Allowed: "Service".'],
    ],
    [
      'a value for a relation',
      claim({ object: null, value: '3' }),
      [
        '1:3  "hostedOn" is a relation and needs an "object".',
        '10:10  "hostedOn" is a relation and takes an "object", not a "value".',
      ],
    ],
    [
      'an object for a literal',
      claim({ subject: 'acme', predicate: 'memberCount', object: 'globex' }),
      ['1:3  "memberCount" needs a "value".', '4:11  "memberCount" takes a "value", not an "object".'],
    ],
    [
      'a value of the wrong kind',
      claim({ subject: 'acme', predicate: 'memberCount', object: null, value: 'many' }),
      ['10:10  "value" must be a number.'],
    ],
    [
      'an unknown unit',
      claim({ subject: 'acme', predicate: 'duration', object: null, value: '3', unit: 'weeks' }),
      ['11:9  "weeks" is not a unit of "duration". Allowed: "day", "week", "month" or "year".'],
    ],
    [
      'a missing unit',
      claim({ subject: 'acme', predicate: 'duration', object: null, value: '3' }),
      ['10:10  "duration" needs a unit. Allowed: "day", "week", "month" or "year".'],
    ],
    [
      'an id that leads nowhere, with the nearest',
      claim({ object: 'acme-clod' }),
      ['4:11  There is no entity "acme-clod". Did you mean "acme-cloud"?'],
    ],
    [
      'a source that leads nowhere',
      claim({ source: 'paper-2021' }),
      ['8:11  There is no source "paper-2021". Did you mean "paper-2020"?'],
    ],
    [
      'a key that is none',
      claim({ key: 'A b' }),
      [expect.stringContaining('1:8  "A b" is not a key.') as string],
    ],
    [
      'an interval that ends before it begins',
      claim({ valid: '{ from: 2020, to: 2019 }' }),
      ['10:28  The interval ends before it begins.'],
    ],
    [
      'a day that does not exist',
      claim({ valid: '{ from: 2023-02-30 }' }),
      [expect.stringContaining('10:18  "2023-02-30" is impossible: that month has 28 days.') as string],
    ],
    [
      'a window that ends before it begins',
      claim({ assertedOn: '2024-01-30/2024-01-01' }),
      [expect.stringContaining('11:15  The window "2024-01-30/2024-01-01" ends before it begins.') as string],
    ],
    [
      'a quote over 200 characters',
      claim({ quote: 'x'.repeat(201) }),
      ['11:10  The quote has 201 characters; at most 200 are allowed.'],
    ],
    [
      'a deprecated claim without date and reason',
      claim({ rank: 'DEPRECATED' }),
      ['1:3  A deprecated claim needs "deprecatedOn".', '1:3  A deprecated claim needs "deprecatedReason".'],
    ],
    [
      'a deadline without a promise',
      claim({ deadline: '2021' }),
      ['11:13  Only a promise has a "deadline". Set speechAct: PROMISES.'],
    ],
    [
      'no valid time where one is needed',
      claim({ valid: null }),
      ['1:3  The claim needs "valid": when was it so?'],
    ],
    [
      'a statement without topic and texts',
      statement({ topic: null, text: null, textFr: null }),
      ['topic', 'text', 'textFr'].map((field) => `1:3  A statement needs "${field}".`),
    ],
    [
      'a derived claim without rationale',
      claim({ speechAct: 'DERIVES', status: 'INFERRED' }),
      ['1:3  A derived claim needs a "rationale".'],
    ],
    [
      'an editorial claim without rationale',
      claim({ source: 'notes' }),
      ['1:3  An editorial claim needs a "rationale".'],
    ],
    [
      'a speaker who is named and described',
      claim({ speakers: '[{ actor: jane, description: a clerk, interest: PARTY }]' }),
      [expect.stringContaining('7:42  A speaker is either named or described, not both.') as string],
    ],
    [
      'a speaker that cannot speak',
      claim({ speakers: '[{ actor: register, interest: PARTY }]' }),
      [
        '7:23  "register" is of type DataSystem and cannot be a speaker. Allowed: "Organization" or "Person".',
      ],
    ],
    [
      'a speaker without interest',
      claim({ speakers: '[{ actor: jane }]' }),
      ['7:14  A speaker needs the field "interest".'],
    ],
    ['no speaker', claim({ speakers: '[]' }), ['7:13  A claim needs at least one speaker.']],
    [
      'a status that does not go with the speech act',
      claim({ speechAct: 'OPINES', status: 'CONFIRMED' }),
      [
        '6:11  The status CONFIRMED does not go with this claim (OPINES, attribution VERIFIED, source PRESS). Possible: REPORTED.',
      ],
    ],
    [
      'a link to itself',
      claim({ links: '[{ kind: SUPPORTS, to: k }]' }),
      ['11:33  The claim is linked to itself.'],
    ],
    [
      'a link that leads nowhere',
      claim({ links: '[{ kind: SUPPORTS, to: kk }]' }),
      ['11:33  There is no claim "kk". Did you mean "k"?'],
    ],
    [
      'subject and object that are the same',
      claim({ subject: 'acme-cloud' }),
      ['4:11  Subject and object are the same entity.'],
    ],
    [
      'a retraction without a reason',
      claim({ retracted: '{ on: 2026-01-01 }' }),
      ['11:14  A retraction with "on" and "reason" needs the field "reason".'],
    ],
  ];
  it.each(cases)('reports %s', async (_what, text, expected) => {
    const faults = await faultsOf(text);
    expect(faults.map((fault) => fault.replace('d/claims/all.yaml:', ''))).toEqual(expected);
  });
});

describe('claims together', () => {
  const second = (changes: Readonly<Record<string, string | null>>): string =>
    claim({ ...SECOND, ...changes });

  it('may not share a key', async () => {
    expect(await faultsOf(claim() + claim())).toEqual([
      'd/claims/all.yaml:11:8  The key "k" is already taken at d/claims/all.yaml:1:8.',
    ]);
  });

  it('withdraw only what they or their publisher said', async () => {
    const links = '[{ kind: WITHDRAWS, to: k }]';
    const by = (actor: string): string => `[{ actor: ${actor}, interest: PARTY }]`;
    const refused = second({ links, source: 'acme-2020', speakers: by('globex') });
    expect(await faultsOf(claim() + refused)).toEqual([
      'd/claims/all.yaml:21:34  Only a speaker or the publisher of "k" can withdraw it. Use CORRECTS or CONTRADICTS for someone else.',
    ]);
    expect(await faultsOf(claim() + second({ links, source: 'acme-2020', speakers: by('jane') }))).toEqual(
      [],
    );
    expect(await faultsOf(claim() + second({ links, source: 'acme-2020', speakers: by('paper') }))).toEqual(
      [],
    );
    expect(await faultsOf(claim() + second({ links, speakers: by('globex') }))).toEqual([]);
  });

  it.each(['SUPERSEDES', 'CORRECTS', 'REPEATS'])('do not go in a circle of %s', async (kind) => {
    const links = (to: string): string => `[{ kind: ${kind}, to: ${to} }]`;
    const faults = await faultsOf(claim({ links: links('other') }) + second({ links: links('k') }));
    expect(faults).toEqual([
      expect.stringMatching(
        new RegExp(`^d/claims/all\\.yaml:22:\\d+ {2}${kind} goes in a circle: d/k → d/other → d/k\\.$`),
      ),
    ]);
  });

  it('may contradict each other both ways', async () => {
    const links = (to: string): string => `[{ kind: CONTRADICTS, to: ${to} }]`;
    expect(await faultsOf(claim({ links: links('other') }) + second({ links: links('k') }))).toEqual([]);
  });

  it('quote at most a tenth of a source whose text is at hand, and letter for letter', async () => {
    const text = new Map([['paper-2020', `It is hosted there. ${'y'.repeat(80)}`]]);
    expect(await faultsOf(claim({ quote: 'It is' }), {}, text)).toEqual([]);
    expect(await faultsOf(claim({ quote: 'It was' }), {}, text)).toEqual([
      'd/claims/all.yaml:11:10  The quote does not stand in "paper-2020" letter for letter.',
    ]);
    expect(await faultsOf(claim({ quote: 'It is hosted there.' }), {}, text)).toEqual([
      'd/claims/all.yaml:11:10  The quotes of "paper-2020" have 19 characters together, more than a tenth of its 100. Shorten some of them.',
    ]);
  });
});

describe('entities, sources and files', () => {
  const entities = (text: string) =>
    faultsOf('', { 'd/claims/all.yaml': '[]', 'd/entities/more.yaml': text });

  it('reports an unknown type', async () => {
    expect(await entities('- { id: x, type: Organisation, name: X }')).toEqual([
      expect.stringContaining(
        'd/entities/more.yaml:1:18  "Organisation" is not a value of "type". Did you mean "Organization"?',
      ),
    ]);
  });

  it('reports an id that is taken, with both places', async () => {
    expect(await entities('- { id: acme, type: Topic, name: X }')).toEqual([
      'd/entities/more.yaml:1:9  The id "acme" is already taken at d/entities/all.yaml:1:9.',
    ]);
  });

  it('reports an id that is none', async () => {
    expect(await entities('- { id: Acme_2, type: Topic, name: X }')).toEqual([
      'd/entities/more.yaml:1:9  "Acme_2" is not an id. Use lower case letters, digits and single hyphens, such as "microsoft-azure".',
    ]);
  });

  it('reports a field that the type requires', async () => {
    expect(await entities('- { id: x, type: Organization, name: X }')).toEqual([
      'd/entities/more.yaml:1:3  An entity needs the field "kind".',
    ]);
  });

  it('says what an entity is called now when a claim uses a former id', async () => {
    const more = {
      'd/entities/more.yaml': '- { id: new, type: Service, name: N, kind: HOSTING, formerIds: [old] }',
    };
    expect(await faultsOf(claim({ object: 'old' }), more)).toEqual([
      'd/claims/all.yaml:4:11  There is no entity "old". It is now "new".',
    ]);
  });

  it('warns of what no claim names', async () => {
    const { faults, sound } = await load({ ...base, 'd/claims/all.yaml': claim() });
    expect(sound).toBe(true);
    expect(faults.map(renderFault)).toEqual([
      'd/entities/all.yaml:2:9  warning: No claim names "globex".',
      'd/sources/all.yaml:2:9  warning: No claim names "acme-2020".',
      'd/sources/all.yaml:3:9  warning: No claim names "notes".',
    ]);
  });

  it('reports broken YAML with its place and reads the other files all the same', async () => {
    const faults = await faultsOf(claim({ locator: null }), {
      'd/claims/broken.yaml': '- key: a\n  x: [1\n',
    });
    expect(faults).toEqual([
      'd/claims/all.yaml:1:3  A claim needs the field "locator".',
      expect.stringMatching(/^d\/claims\/broken\.yaml:\d+:\d+ {2}Not valid YAML: /),
    ]);
  });

  it('does not call missing what may stand in a file that it could not read', async () => {
    const broken = await faultsOf(claim({ object: 'acme-clod' }), {
      'd/entities/more.yaml': '- { id: new, id: new, type: Service }',
    });
    expect(broken).toEqual(['d/entities/more.yaml:1:14  Not valid YAML: Map keys must be unique.']);
  });

  it('reports a file that is in no folder', async () => {
    expect(await faultsOf(claim(), { 'd/claim/a.yaml': '[]' })).toEqual([
      'd/claim/a.yaml:1:1  The file is not read. Put it into entities/, sources/, claims/ or rules/.',
    ]);
  });

  it('reports a missing manifest', async () => {
    expect(await load({ 'e/claims/a.yaml': claim() })).toMatchObject({
      sound: false,
      faults: [{ file: 'e/dataset.yaml', line: 1, column: 1, message: 'The dataset has no dataset.yaml.' }],
    });
  });
});
