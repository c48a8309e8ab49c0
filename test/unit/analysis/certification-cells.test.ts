import { describe, expect, it } from 'vitest';
import {
  certificationCells,
  type CertificationDenial,
  type CertificationFact,
} from '../../../src/analysis/certification-cells.ts';

const fact = (given: Partial<CertificationFact>): CertificationFact => ({
  id: 'fact',
  scheme: 'scheme',
  layer: 'IAAS',
  stage: 'GRANTED',
  extent: null,
  disputed: false,
  about: 'SERVICE',
  ...given,
});
const denial = (given: Partial<CertificationDenial> = {}): CertificationDenial => ({
  id: 'denial',
  scheme: 'scheme',
  layer: null,
  extent: null,
  ...given,
});
const answers = (facts: CertificationFact[], denials: CertificationDenial[] = []): unknown[] =>
  certificationCells(['scheme'], facts, denials).map((cell) => [cell.layer, cell.answer, cell.reason]);

describe('the cells of a certification matrix', () => {
  it('say unknown where nothing is known', () => {
    expect(answers([])).toEqual([[null, 'UNKNOWN', 'NOTHING_KNOWN']]);
  });

  it('keep what states no layer apart from each layer', () => {
    expect(answers([fact({ layer: null }), fact({ layer: 'PAAS', stage: 'IN_PROGRESS' })])).toEqual([
      [null, 'YES', 'HELD'],
      ['PAAS', 'IN_PROGRESS', 'IN_PROGRESS'],
    ]);
  });

  it('say no where it ended or was denied', () => {
    expect(answers([fact({ stage: 'EXPIRED' })])).toEqual([['IAAS', 'NO', 'EXPIRED']]);
    expect(answers([fact({ stage: 'WITHDRAWN' })])).toEqual([['IAAS', 'NO', 'WITHDRAWN']]);
    expect(answers([], [denial({ layer: 'SAAS' })])).toEqual([['SAAS', 'NO', 'DENIED']]);
  });

  it('show a denial beside what is held, as disputed', () => {
    const [cell] = certificationCells(['scheme'], [fact({})], [denial({ layer: 'IAAS' })]);
    expect(cell).toMatchObject({ answer: 'YES', disputed: true, denials: ['denial'] });
  });

  it('infer nothing for a service from what is said of some services of its provider', () => {
    expect(answers([fact({ about: 'PROVIDER', extent: 'SOME', stage: null })])).toEqual([
      ['IAAS', 'UNKNOWN', 'SOME_SERVICES_OF_PROVIDER'],
    ]);
    expect(answers([fact({ about: 'PROVIDER', extent: 'ALL', stage: null })])).toEqual([
      ['IAAS', 'YES', 'ALL_SERVICES_OF_PROVIDER'],
    ]);
    expect(answers([fact({ about: 'PROVIDER', extent: 'NONE', stage: null })])).toEqual([
      ['IAAS', 'NO', 'DENIED'],
    ]);
  });

  it('leave open which services lack it where only "all of them" is denied', () => {
    expect(answers([], [denial({ extent: 'ALL' })])).toEqual([[null, 'UNKNOWN', 'NOT_ALL_SERVICES']]);
  });
});
