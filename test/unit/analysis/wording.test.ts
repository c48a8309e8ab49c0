import { describe, expect, it } from 'vitest';
import { sayBound, sayMoment, sayPeriod, sayWhen } from '../../../src/analysis/wording/say-day.ts';
import {
  sayClaim,
  sayQuote,
  saySource,
  saySpeaker,
  type ToldClaim,
} from '../../../src/analysis/wording/say-claim.ts';
import { sayFact, type ToldFact } from '../../../src/analysis/wording/say-fact.ts';
import { sayStatement, type Statement } from '../../../src/analysis/wording/say-statement.ts';
import { projectModel } from '../../support/seeded.ts';

const same = (text: string) => ({ en: text, fr: text });
const named = (name: string, en = '', fr = '') => ({ name: same(name), article: { en, fr } });

const hosted: Statement = {
  wording: { en: '{subject} is hosted on {object}', fr: '{object} héberge {subject}' },
  predicate: 'hostedOn',
  subject: { en: 'Harbour register', fr: 'Registre du port' },
  object: same('Nimbus'),
  value: null,
  qualifiers: [],
};
const said: ToldClaim = {
  statement: hosted,
  factual: true,
  text: { en: null, fr: null },
  speechAct: 'ASSERTS',
  polarity: 'AFFIRMS',
  hedged: false,
  attribution: 'VERIFIED',
  status: 'REPORTED',
  evidenceClass: 'PRESS',
  deprecated: false,
  speakers: [
    {
      actor: { name: { en: 'Port authority', fr: 'Autorité du port' }, article: { en: 'the', fr: 'l’' } },
      description: null,
      capacity: null,
      organization: null,
      interest: 'PARTY',
    },
  ],
  relayedBy: [],
  saidOn: null,
  valid: null,
  deadline: null,
  conditions: { en: null, fr: null },
  rule: null,
  source: null,
  locator: null,
  quote: null,
  quoteLanguage: null,
  translation: null,
};

describe('saying when', () => {
  it.each([
    ['2023-12-21', 'on 21 December 2023', 'le 21 décembre 2023'],
    ['2024-02-01', 'on 1 February 2024', 'le 1er février 2024'],
    ['2023-11', 'in November 2023', 'en novembre 2023'],
    ['2019', 'in 2019', 'en 2019'],
  ])('says %s as precisely as it is stated', (date, en, fr) => {
    expect([sayMoment(date, 'en'), sayMoment(date, 'fr')]).toEqual([en, fr]);
  });

  it('says bounds that span a month or a year as such, and others as a range', () => {
    expect(sayWhen({ earliest: '2019-01-01', latest: '2019-12-31' }, 'fr')).toBe('en 2019');
    expect(sayWhen({ earliest: '2024-01-01', latest: '2024-01-30' }, 'en')).toBe(
      'between 1 January 2024 and 30 January 2024',
    );
    expect(sayBound({ earliest: '2024-10-01', latest: '2024-12-31' }, 'fr')).toBe(
      'entre octobre 2024 et décembre 2024',
    );
    expect(sayWhen({ earliest: null, latest: '2024-01-30' }, 'fr')).toBe('au plus tard le 30 janvier 2024');
  });

  it('contracts and elides the French prepositions of a period', () => {
    const month = (text: string) => ({
      earliest: `${text}-01`,
      latest: `${text}-${text.endsWith('10') ? '31' : '30'}`,
    });
    expect(sayPeriod(month('2022-10'), null, 'fr')).toBe('depuis octobre 2022');
    expect(sayPeriod(month('2022-10'), month('2023-11'), 'fr')).toBe('d’octobre 2022 à novembre 2023');
    const day = { earliest: '2023-05-31', latest: '2023-05-31' };
    expect(sayPeriod(day, day, 'fr')).toBe('du 31 mai 2023 au 31 mai 2023');
    expect(sayPeriod(null, month('2023-11'), 'fr')).toBe('jusqu’en novembre 2023');
    expect(sayPeriod(day, null, 'en')).toBe('since 31 May 2023');
  });
});

describe('saying a statement', () => {
  it('sets names apart and puts qualifiers in brackets', () => {
    const qualifiers = [
      { name: 'layer', value: 'IAAS' },
      { name: 'role', value: 'backup' },
      { name: 'through', value: same('Broker') },
    ];
    expect(sayStatement({ ...hosted, qualifiers })).toEqual({
      en: '“Harbour register” is hosted on “Nimbus” (layer: IaaS; role “backup”; through “Broker”)',
      fr: '« Nimbus » héberge « Registre du port » (couche : IaaS ; rôle « backup » ; par l’intermédiaire de « Broker »)',
    });
  });

  it.each([
    [{ kind: 'number', value: 3, unit: 'week' }, '3 weeks', '3\u00a0semaines'],
    [{ kind: 'number', value: 1, unit: 'person' }, '1 person', '1 personne'],
    [{ kind: 'boolean', value: false, unit: null }, 'no', 'non'],
    [{ kind: 'text', value: '12-B', unit: null }, '“12-B”', '« 12-B »'],
    [{ kind: 'date', value: '2023-12', unit: null }, 'in December 2023', 'en décembre 2023'],
  ] as const)('says the value %j', (value, en, fr) => {
    const wording = { en: '{value}', fr: '{value}' };
    expect(sayStatement({ ...hosted, wording, object: null, value })).toEqual({ en, fr });
  });

  it('falls back on the name of a predicate that has no wording', () => {
    expect(sayStatement({ ...hosted, wording: null }).fr).toBe(
      '« Registre du port » – hostedOn : « Nimbus »',
    );
  });

  it('finds a wording for every predicate of the project', () => {
    const bare = [...projectModel().predicates.values()].filter(
      ({ factual, wording }) => factual && wording === null,
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it('names both ends, or the value, in every wording of the project', () => {
    for (const { name, wording, literal } of projectModel().predicates.values())
      for (const text of wording === null ? [] : [wording.en, wording.fr]) {
        expect(`${name}: ${text}`).toContain('{subject}');
        expect(`${name}: ${text}`).toMatch(literal === null ? /\{object\}/ : /\{(value|date)\}/);
      }
  });
});

describe('saying a claim', () => {
  it('says who asserts what, and how well it is established', () => {
    expect(sayClaim(said)).toEqual({
      en: 'Asserted by the Port authority: “Harbour register” is hosted on “Nimbus”. Status: reported.',
      fr: 'Affirmé par l’Autorité du port : « Nimbus » héberge « Registre du port ». Statut : rapporté.',
    });
  });

  it('says a denial as one, and in the words of the curator besides', () => {
    const text = { en: 'It runs elsewhere.', fr: 'Il tourne ailleurs.' };
    expect(sayClaim({ ...said, polarity: 'DENIES', text }).en).toBe(
      'Denied by the Port authority: “Harbour register” is hosted on “Nimbus”. In short: It runs elsewhere. Status: reported.',
    );
    expect(sayClaim({ ...said, polarity: 'DENIES' }).fr).toMatch(/^Nié par /);
  });

  it('says who passed it on, in order, and when it was said', () => {
    const relayed: ToldClaim = {
      ...said,
      attribution: 'RELAYED',
      relayedBy: [named('Anna Lind'), named('Harbour Post')],
      saidOn: { earliest: '2020-11-19', latest: '2020-11-19' },
    };
    expect(sayClaim(relayed).en).toContain(
      ', relayed by Anna Lind, then by Harbour Post, on 19 November 2020: ',
    );
    expect(sayClaim(relayed).fr).toContain(
      ', relayé par Anna Lind, puis par Harbour Post, le 19 novembre 2020 : ',
    );
  });

  it('says a promise with its deadline and conditions', () => {
    const promise: ToldClaim = {
      ...said,
      speechAct: 'PROMISES',
      polarity: 'DENIES',
      text: { en: 'To leave Nimbus.', fr: 'Quitter Nimbus.' },
      deadline: { earliest: '2021-11-19', latest: '2022-05-19' },
      conditions: { en: 'If possible.', fr: 'Si possible.' },
    };
    expect(sayClaim(promise).fr).toBe(
      'Promis par l’Autorité du port : Quitter Nimbus. Échéance : entre le 19 novembre 2021 et le 19 mai 2022. ' +
        'Conditions : Si possible. Statut : rapporté.',
    );
  });

  it.each([
    [{ status: 'ALLEGED', hedged: true }, 'Alleged by', 'Allégué par'],
    [{ speechAct: 'OPINES' }, 'Given as an opinion by', 'Donné comme opinion par'],
    [{ speechAct: 'DECIDES' }, 'Decided by', 'Décidé par'],
    [
      { evidenceClass: 'EDITORIAL' },
      'Editorial claim, not read from a source, by',
      'Affirmation éditoriale, non tirée d’une source, par',
    ],
  ] as const)('opens with the stance of %j', (changes, en, fr) => {
    const { en: english, fr: french } = sayClaim({ ...said, ...changes });
    expect([english.startsWith(en), french.startsWith(fr)]).toEqual([true, true]);
  });

  it('words an inference as a potential, by its rule', () => {
    const inferred: ToldClaim = {
      ...said,
      speechAct: 'DERIVES',
      status: 'INFERRED',
      rule: { name: { en: 'Reach', fr: 'Portée' }, version: 2 },
    };
    expect(sayClaim(inferred).en).toMatch(/^Potential, inferred by the rule “Reach” \(version 2\): /);
    expect(sayClaim(inferred).fr).toMatch(/^Potentiel, déduit par la règle « Portée » \(version 2\) : /);
  });

  it('describes a speaker who is not named, and names no one', () => {
    const unnamed = {
      actor: null,
      description: same('a member of the crew'),
      capacity: null,
      organization: named('Port'),
      interest: 'NONE_KNOWN',
    };
    expect(sayClaim({ ...said, speakers: [unnamed] }).en).toMatch(/^Asserted by a member of the crew: /);
    expect(saySpeaker({ ...unnamed, description: null }).fr).toBe(
      'Quelqu’un qui n’est pas nommé, aucun intérêt connu.',
    );
  });

  it('cites source and quote, with the translation in English alone', () => {
    const cited: ToldClaim = {
      ...said,
      source: { name: same('Harbour Post'), evidenceClass: 'PRESS', published: null, checked: true },
      locator: 'p. 3',
      quote: 'tout est chez Nimbus',
      quoteLanguage: 'fr',
      translation: 'all is with Nimbus',
    };
    expect(saySource(cited)).toEqual({
      en: 'Source: Harbour Post, p. 3 (press; undated).',
      fr: 'Source : Harbour Post, p. 3 (presse ; sans date).',
    });
    expect(sayQuote(cited)).toEqual({
      en: 'Quote, in French: “tout est chez Nimbus”. Translation: “all is with Nimbus”.',
      fr: 'Citation : « tout est chez Nimbus ».',
    });
  });
});

describe('saying a fact', () => {
  const fact: ToldFact = {
    statement: hosted,
    status: 'REPORTED',
    derived: false,
    disputed: true,
    certainty: 'PRESUMED',
    valid: { from: '2024-01-01', to: '9999-12-31' },
    claimCount: 2,
    independentSources: 1,
  };

  it('says status, dispute, period and on how much it rests', () => {
    expect(sayFact(fact)).toEqual({
      en: '“Harbour register” is hosted on “Nimbus”. Status: reported, disputed. Period: from 1 January 2024 (presumed to last). It rests on 2 claims by one independent speaker.',
      fr: '« Nimbus » héberge « Registre du port ». Statut : rapporté, contesté. Période : à partir du 1er janvier 2024 (présumée durer). Ce fait repose sur 2 affirmations d’un seul locuteur indépendant.',
    });
  });

  it('words what rests on inference alone as a potential', () => {
    const derived = sayFact({ ...fact, derived: true, status: 'INFERRED', disputed: false });
    expect(derived.en).toMatch(/^Potential, by inference: .* It rests on inference alone\.$/);
    expect(derived.fr).toMatch(/^Potentiel, par déduction : /);
  });
});
