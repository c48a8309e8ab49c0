import { END, type Span } from '../../src/claims/claim.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Changes } from '../../src/seed/compare-rows.ts';
import { createRandom, inventDay, inventName, type Random } from './random.ts';
import { RowBuilder, type GeneratedFact } from './row-builder.ts';

/** The organization on which a fifth of all facts hang. */
export const SUPER_NODE = 'regulator';
const STAGES = ['GRANTED', 'IN_PROGRESS', 'EXPIRED', 'WITHDRAWN'];
const LAYERS = ['IAAS', 'PAAS', 'SAAS', 'CAAS'];
const ORGANIZATION_KINDS = ['COMPANY', 'PUBLIC_BODY', 'ASSOCIATION', 'HOSPITAL', 'MEDIA'];

/** How many entities of each type there are for a number of facts. */
interface Counts {
  readonly decisions: number;
  readonly organizations: number;
  readonly people: number;
  readonly services: number;
  readonly systems: number;
  readonly sources: number;
  readonly texts: number;
}

function countsFor(facts: number): Counts {
  const share = (part: number): number => Math.max(20, Math.floor(facts * part));
  return {
    decisions: share(0.2),
    organizations: share(0.02),
    people: share(0.02),
    services: share(0.05),
    systems: share(0.1),
    sources: share(0.01),
    texts: share(0.002),
  };
}

/**
 * Data set S: this project's own schema with a number of facts, degrees by a power law and one super-node. Questions
 * of one neighbourhood start at the `anchor-…` entities, whose surroundings are the same at every size.
 */
export function* generateSovereignty(
  model: GraphModel,
  { seed, facts }: { readonly seed: number; readonly facts: number },
): Generator<Changes> {
  const random = createRandom(seed);
  const rows = new RowBuilder(model);
  const counts = countsFor(facts);
  for (const _ of entities(rows, counts, random)) if (rows.isFull) yield rows.take();
  for (const fact of anchoredFacts()) rows.fact(fact);
  yield rows.take();
  for (const fact of spreadFacts(counts, random)) {
    if (rows.facts >= facts) break;
    rows.fact(fact);
    if (rows.isFull) yield rows.take();
  }
  yield rows.take();
}

function* entities(rows: RowBuilder, counts: Counts, random: Random): Generator<void> {
  for (const each of anchors()) rows.entity(each);
  rows.entity({
    id: SUPER_NODE,
    type: 'Organization',
    name: 'National Regulator',
    properties: { kind: 'AUTHORITY' },
  });
  for (let index = 0; index < 30; index += 1) {
    rows.entity({ id: `jurisdiction-${index}`, type: 'Jurisdiction', name: inventName(random, index) });
    rows.entity({ id: `certification-${index}`, type: 'Certification', name: inventName(random, index) });
  }
  const many = function* (
    prefix: string,
    type: string,
    count: number,
    properties: () => Record<string, string | boolean | readonly string[]>,
  ): Generator<void> {
    for (let index = 0; index < count; index += 1) {
      rows.entity({
        id: `${prefix}-${index}`,
        type,
        name: inventName(random, index),
        properties: properties(),
      });
      yield;
    }
  };
  const kindOf = (kinds: readonly string[]) => () => ({ kind: random.pick(kinds) });
  yield* many('organization', 'Organization', counts.organizations, kindOf(ORGANIZATION_KINDS));
  yield* many('person', 'Person', counts.people, () => ({}));
  yield* many('service', 'Service', counts.services, kindOf(['PUBLIC_CLOUD', 'HOSTING', 'SOFTWARE']));
  yield* many('system', 'DataSystem', counts.systems, () => ({
    aliases: [`${random.next() < 0.4 ? 'warehouse' : 'depot'} ${random.below(1_000)}`],
  }));
  yield* many('decision', 'Decision', counts.decisions, kindOf(['DELIBERATION', 'AUTHORISATION', 'RULING']));
  yield* many('text', 'LegalText', counts.texts, kindOf(['STATUTE', 'CIRCULAR']));
  yield* many('source', 'Source', counts.sources, () => ({ evidenceClass: 'PRESS', checked: true }));
}

const ANCHOR_SERVICES = 10;
const ANCHOR_SYSTEMS = 5;

function* anchors(): Generator<{
  id: string;
  type: string;
  name: string;
  properties?: Record<string, string | boolean | readonly string[]>;
}> {
  const company = { kind: 'COMPANY' };
  yield { id: 'anchor-company', type: 'Organization', name: 'Anchor company', properties: company };
  yield { id: 'anchor-press', type: 'Organization', name: 'Anchor press', properties: { kind: 'MEDIA' } };
  yield { id: 'anchor-jurisdiction', type: 'Jurisdiction', name: 'Anchor jurisdiction' };
  yield { id: 'anchor-law', type: 'LegalText', name: 'Anchor law', properties: { kind: 'STATUTE' } };
  yield {
    id: 'anchor-source',
    type: 'Source',
    name: 'Anchor source',
    properties: { evidenceClass: 'PRESS', checked: true },
  };
  for (let index = 0; index < 4; index += 1) {
    yield {
      id: `anchor-certification-${index}`,
      type: 'Certification',
      name: `Anchor certification ${index}`,
    };
    const name = `Anchor operator ${index}`;
    yield { id: `anchor-operator-${index}`, type: 'Organization', name, properties: company };
  }
  yield {
    id: 'anchor-decision',
    type: 'Decision',
    name: 'Anchor decision',
    properties: { kind: 'DELIBERATION' },
  };
  for (let index = 0; index < ANCHOR_SERVICES; index += 1) {
    const kind = { kind: 'PUBLIC_CLOUD' };
    yield {
      id: `anchor-service-${index}`,
      type: 'Service',
      name: `Anchor service ${index}`,
      properties: kind,
    };
    for (let system = 0; system < ANCHOR_SYSTEMS; system += 1)
      yield {
        id: `anchor-system-${index}-${system}`,
        type: 'DataSystem',
        name: `Anchor system ${index} ${system}`,
        properties: { aliases: ['depot'] },
      };
  }
}

function* anchoredFacts(): Generator<GeneratedFact> {
  const told = { source: 'anchor-source', speaker: 'anchor-press' };
  const since = (year: number): Span => ({ from: `${year}-03-01`, to: END });
  for (let index = 0; index < ANCHOR_SERVICES; index += 1) {
    const service = `anchor-service-${index}`;
    yield {
      ...told,
      subject: service,
      predicate: 'offeredBy',
      object: 'anchor-company',
      valid: since(2010 + index),
    };
    for (let each = 0; each < 3; each += 1)
      yield {
        ...told,
        subject: service,
        predicate: 'certifiedUnder',
        object: `anchor-certification-${(index + each) % 4}`,
        qualifiers: { stage: STAGES[each] ?? '', layer: LAYERS[index % 4] ?? '' },
        valid: since(2012 + each),
        status: 'CONFIRMED',
      };
    for (let system = 0; system < ANCHOR_SYSTEMS; system += 1) {
      const subject = `anchor-system-${index}-${system}`;
      // Two periods on the same service: parallel edges that differ in their days.
      const periods: Span[] = [{ from: '2014-01-01', to: '2016-01-01' }, since(2018)];
      for (const valid of periods) yield { ...told, subject, predicate: 'hostedOn', object: service, valid };
      const operator = `anchor-operator-${(index + system) % 4}`;
      yield { ...told, subject, predicate: 'operatedBy', object: operator, valid: since(2014) };
      yield {
        ...told,
        subject,
        predicate: 'potentiallyReachedBy',
        object: 'anchor-law',
        valid: since(2018),
      };
    }
  }
  yield {
    ...told,
    subject: 'anchor-certification-0',
    predicate: 'guaranteesImmunityFrom',
    object: 'anchor-law',
    valid: since(2012),
  };
  for (let index = 0; index < 4; index += 1)
    yield {
      ...told,
      subject: `anchor-operator-${index}`,
      predicate: 'establishedIn',
      object: 'anchor-jurisdiction',
      valid: since(2006),
    };
  const concerned = [
    'anchor-company',
    'anchor-service-0',
    'anchor-system-0-0',
    'anchor-certification-0',
    'anchor-jurisdiction',
    'anchor-source',
  ];
  for (const object of concerned)
    yield { ...told, subject: 'anchor-decision', predicate: 'concerns', object, valid: since(2019) };
}

/** Facts that spread over all entities, those of the super-node first. There are more than any caller takes. */
function* spreadFacts(counts: Counts, random: Random): Generator<GeneratedFact> {
  const told = (): Pick<GeneratedFact, 'source' | 'speaker' | 'valid' | 'status'> => ({
    source: `source-${random.skewed(counts.sources)}`,
    speaker: `organization-${random.skewed(counts.organizations)}`,
    valid: inventPeriod(random),
    status: random.next() < 0.3 ? 'CONFIRMED' : 'REPORTED',
  });
  const organization = (): string => `organization-${random.skewed(counts.organizations)}`;
  const service = (): string => `service-${random.skewed(counts.services)}`;
  for (let index = 0; index < counts.decisions; index += 1) {
    const subject = `decision-${index}`;
    yield { ...told(), subject, predicate: 'decidedBy', object: SUPER_NODE };
    yield { ...told(), subject, predicate: 'concerns', object: `system-${random.skewed(counts.systems)}` };
  }
  for (let index = 0; index < counts.organizations; index += 1) {
    const subject = `organization-${index}`;
    yield { ...told(), subject, predicate: 'establishedIn', object: `jurisdiction-${random.skewed(30)}` };
    yield { ...told(), subject, predicate: 'controlledBy', object: organization() };
    yield { ...told(), subject, predicate: 'subjectTo', object: `text-${random.skewed(counts.texts)}` };
  }
  for (let index = 0; index < counts.people; index += 1)
    yield { ...told(), subject: `person-${index}`, predicate: 'heads', object: organization() };
  for (let index = 0; index < counts.services; index += 1) {
    const subject = `service-${index}`;
    yield { ...told(), subject, predicate: 'offeredBy', object: organization() };
    for (let each = 0; each < 2; each += 1) {
      const qualifiers = { stage: random.pick(STAGES), layer: random.pick(LAYERS) };
      const object = `certification-${random.skewed(30)}`;
      yield { ...told(), subject, predicate: 'certifiedUnder', object, qualifiers };
    }
  }
  for (let index = 0; index < counts.systems; index += 1) {
    const subject = `system-${index}`;
    yield { ...told(), subject, predicate: 'operatedBy', object: organization() };
    yield { ...told(), subject, predicate: 'hostedOn', object: service() };
  }
  for (;;) {
    const [subject, object] = [organization(), organization()];
    if (subject !== object) yield { ...told(), subject, predicate: 'partnersWith', object };
  }
}

function inventPeriod(random: Random): Span {
  const from = inventDay(random);
  return {
    from,
    to: random.next() < 0.6 ? END : `${Number(from.slice(0, 4)) + 1 + random.below(5)}${from.slice(4)}`,
  };
}
