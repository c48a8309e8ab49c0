import type { Files } from './dataset-files.ts';

/** A rule as YAML, with changes of its text. */
export function ruleFile(...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The rule does not contain ${from}`);
    return text.replace(from, to);
  }, RULE);
}

/** Places of the words that tests change stand in these lines, so they are counted from one. */
const RULE = `- id: reach
  version: 1
  name: Reach
  text: '"{law}" could potentially reach "{system}" through {seat}.'
  textFr: « {law} » pourrait potentiellement atteindre « {system} » par {seat}.
  conclusion: { subject: system, predicate: potentiallyReachedBy, object: law }
  types: { system: [DataSystem], law: [LegalText] }
  steps:
    - { from: system, predicates: [hostedOn], to: service }
    - { from: service, predicates: [offeredBy], to: provider }
    - { from: provider, predicates: [establishedIn], to: seat }
    - { from: seat, predicates: [reachesProvidersOf], direction: BACKWARD, to: law }
  ceiling: 5
  examples:
    positive:
      - about: a host established there
        types: { a: DataSystem, b: Service, c: Organization, d: Jurisdiction, e: LegalText }
        facts:
          - { subject: a, predicate: hostedOn, object: b }
          - { subject: b, predicate: offeredBy, object: c }
          - { subject: c, predicate: establishedIn, object: d }
          - { subject: e, predicate: reachesProvidersOf, object: d }
        concludes: [{ subject: a, object: e }]
    negative:
      - about: a host established nowhere
        types: { a: DataSystem, b: Service, c: Organization, d: Jurisdiction, e: LegalText }
        facts:
          - { subject: a, predicate: hostedOn, object: b }
          - { subject: b, predicate: offeredBy, object: c }
          - { subject: e, predicate: reachesProvidersOf, object: d }
`;

/** What the base dataset lacks for a rule: editors, a jurisdiction and its law. */
export const reachFiles: Files = {
  'd/dataset.yaml': `id: d
name: Dataset
version: 1.0.0
date: 2026-11-01
licence: CC0-1.0
description: For tests.
editors: editors
`,
  'd/entities/more.yaml': `- { id: editors, type: Organization, name: Editors, kind: EDITORS }
- { id: far, type: Jurisdiction, name: Far, nameFr: Loin }
- { id: far-law, type: LegalText, name: Far Law, kind: STATUTE }
`,
};
