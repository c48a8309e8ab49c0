import { describe, expect, it } from 'vitest';
import { runRuleExamples } from '../../../src/claims/run-rule-examples.ts';
import type { Rule, Step } from '../../../src/claims/rule.ts';
import { validateRule } from '../../../src/claims/validate-rule.ts';
import { PREDICATES, REACH } from './reach-rule.ts';

const VOCABULARY = {
  predicates: PREDICATES,
  types: new Set(['DataSystem', 'Service', 'Organization', 'Jurisdiction', 'LegalText', 'Certification']),
};

function places(rule: Rule): string[] {
  return validateRule(rule, VOCABULARY).map(({ at }) => at);
}

describe('validateRule', () => {
  it('finds no fault in the rule of potential reach', () => {
    expect(validateRule(REACH, VOCABULARY)).toEqual([]);
  });

  it('reports every fault at once, with its place', () => {
    const path: Step[] = [
      { from: 'system', predicates: ['hostedOn', 'lives'], direction: 'FORWARD', to: 'service' },
      {
        from: 'nowhere',
        predicates: [],
        direction: 'FORWARD',
        to: 'law',
        repeat: { minimum: 3, maximum: 2 },
      },
      {
        from: 'law',
        predicates: ['potentiallyReaches'],
        direction: 'FORWARD',
        to: 'end',
        repeat: { minimum: 0, maximum: 99 },
      },
    ];
    const faulty: Rule = {
      ...REACH,
      path,
      types: { other: ['Planet'] },
      conclusion: {
        predicate: 'unheardOf',
        subject: 'law',
        object: 'stranger',
        qualifiers: { layer: 'layer' },
      },
      ceiling: 0,
      examples: { positive: [], negative: [] },
    };
    expect(places(faulty)).toEqual([
      'ceiling',
      'path[0].predicates',
      'path[1].from',
      'path[1].predicates',
      'path[1].repeat',
      'path[2].repeat',
      'types.other',
      'types.other',
      'conclusion.predicate',
      'conclusion.object',
      'conclusion.qualifiers.layer',
      'examples.positive',
      'examples.negative',
    ]);
  });

  it('refuses a rule that concludes what it reads', () => {
    const conclusion = { ...REACH.conclusion, predicate: 'hostedOn' };
    expect(places({ ...REACH, conclusion })).toEqual(['conclusion.predicate']);
  });

  it('makes an absence condition say that nothing is known, in both languages', () => {
    const absent: Step[] = [
      { from: 'service', predicates: ['holdsCertification'], direction: 'FORWARD', to: 'shield' },
    ];
    expect(places({ ...REACH, absent })).toEqual(['text.en', 'text.fr']);
    const text = {
      en: 'A law potentially reaches the system while no certification of the service is known.',
      fr: "Une loi atteint potentiellement le système tant qu'aucune certification du service n'est connue.",
    };
    expect(places({ ...REACH, absent, text })).toEqual([]);
  });
});

describe('runRuleExamples', () => {
  it('passes the examples of the rule of potential reach', () => {
    expect(runRuleExamples(REACH, PREDICATES)).toEqual([]);
  });

  it('says which example fails, what it should give and what it gave', () => {
    const { positive, negative } = REACH.examples;
    const swapped = { ...REACH, examples: { positive: [], negative: positive } };
    expect(runRuleExamples(swapped, PREDICATES)).toEqual([
      {
        rule: 'potential-reach',
        kind: 'negative',
        index: 0,
        about: 'a host controlled from abroad',
        expected: [],
        actual: ['fisa platform'],
      },
    ]);
    const concludes = [{ subject: 'fisa', object: 'platform' }];
    const hoping = {
      ...REACH,
      examples: { positive: negative.map((each) => ({ ...each, concludes })), negative: [] },
    };
    expect(runRuleExamples(hoping, PREDICATES)).toMatchObject([{ kind: 'positive', actual: [] }]);
  });
});
