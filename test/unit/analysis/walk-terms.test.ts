import { describe, expect, it } from 'vitest';
import { walkTerms } from '../../../src/analysis/paths/walk-terms.ts';
import { projectModel } from '../../support/seeded.ts';

const model = projectModel();

describe('the terms of a walk', () => {
  it('take every relation of the schema but identities, and go through no hub', () => {
    const { types, hubTypes, blockedTypes, symmetric } = walkTerms(model, {});
    const relations = [...model.predicates.values()].flatMap(
      ({ relationshipType }) => relationshipType ?? [],
    );
    expect(relations.filter((type) => !types.includes(type))).toEqual(['SAME_AS']);
    expect(symmetric).toContain('PARTNERS_WITH');
    expect(hubTypes).toEqual(['Jurisdiction', 'Source', 'Topic']);
    expect(blockedTypes).toEqual(hubTypes);
  });

  it('go through a hub that is asked for by either list', () => {
    expect(walkTerms(model, { through: ['Topic'] }).hubTypes).toEqual(['Jurisdiction', 'Source']);
    const only = walkTerms(model, { types: ['Jurisdiction', 'Organization'] });
    expect(only.hubTypes).toEqual([]);
    expect(only.blockedTypes).not.toContain('Jurisdiction');
    expect(only.blockedTypes).toContain('Source');
  });

  it('leave out what is excluded even when it is asked for', () => {
    const terms = walkTerms(model, { through: ['Topic'], excludeTypes: ['Topic'] });
    expect(terms.blockedTypes).toContain('Topic');
    const predicates = { predicates: ['hostedOn', 'offeredBy', 'sameAs'], excludePredicates: ['offeredBy'] };
    expect(walkTerms(model, predicates).types).toEqual(['HOSTED_ON']);
  });
});
