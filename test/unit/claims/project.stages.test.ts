import { describe, expect, it } from 'vitest';
import { project } from '../../../src/claims/project.ts';
import { at, claim, predicate, since, vocabulary } from './build.ts';

const CERTIFIED = vocabulary(
  predicate('certifiedUnder', { identifying: ['layer', 'stage'], functionalQualifiers: ['stage'] }),
);

const stage = (id: string, name: string, from: string, layer: string | null = 'IAAS') =>
  claim({
    id,
    subject: 'service',
    predicate: 'certifiedUnder',
    object: 'scheme',
    qualifiers: { stage: name, layer },
    valid: since(from),
    said: { earliest: `${from}-02-01`, latest: `${from}-02-01` },
  });

const stagesOn = (day: string, ...claims: readonly ReturnType<typeof claim>[]) =>
  at(project(claims, CERTIFIED), day, '2026-01-01').map((each) => each.qualifiers['stage']);

describe('project, where a qualifier lets only one of its values hold', () => {
  const granted = stage('granted', 'GRANTED', '2020');
  const withdrawn = stage('withdrawn', 'WITHDRAWN', '2023');

  it('lets a stage last until a later one is certain to have begun', () => {
    expect(stagesOn('2022-06-01', granted, withdrawn)).toEqual(['GRANTED']);
    expect(stagesOn('2024-06-01', granted, withdrawn)).toEqual(['WITHDRAWN']);
  });

  it('lets the stage last when the later one is gone', () => {
    expect(stagesOn('2024-06-01', granted)).toEqual(['GRANTED']);
  });

  it('keeps the stages of another layer apart', () => {
    expect(stagesOn('2024-06-01', granted, stage('other', 'WITHDRAWN', '2023', 'PAAS')).sort()).toEqual([
      'GRANTED',
      'WITHDRAWN',
    ]);
  });
});
