import { BEGINNING, END, type Claim, type Rectangle, type Span } from '../../src/claims/claim.ts';
import { factIdOf, factPartsOf, rectangleIdOf } from '../../src/claims/fact-id.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { claimNode, evidenceRows, speakerRows } from '../../src/seed/claim-rows.ts';
import type { Changes, NodeChange, RelationshipChange } from '../../src/seed/compare-rows.ts';
import type { CuratedClaim, CuratedFolder, CuratedSource, Properties } from '../../src/seed/curated.ts';
import { entityNodes } from '../../src/seed/entity-rows.ts';
import { factNode, rectangleRows } from '../../src/seed/fact-rows.ts';
import type { KeyLabel, NodeRow } from '../../src/seed/snapshot.ts';

/** An entity to be generated. */
export interface GeneratedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly properties?: Properties;
}

/** A fact to be generated, with the one claim on which it rests. */
export interface GeneratedFact {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly valid: Span;
  readonly status?: 'CONFIRMED' | 'REPORTED';
  readonly source: string;
  readonly speaker: string;
}

const DATASET = 'generated';
const ROWS_OF_A_BATCH = 20_000;
/** Every source is published before all that the facts speak of was over; nothing reads it but `knownBy`. */
const KNOWN: Span = { from: '2005-01-01', to: END };
const PLACE = { file: 'generated', line: 0, column: 0, path: '' };

/**
 * Turns generated entities and facts into rows as the seed writes them, by the seed's own functions, so that the
 * content is what the service expects. Hands them out in batches, and keeps no more than a name per entity
 * and an id per fact.
 */
export class RowBuilder {
  readonly #model: GraphModel;
  readonly #names = new Map<string, NodeRow>();
  #nodes: NodeChange[] = [];
  #relationships: RelationshipChange[] = [];
  readonly #factIds = new Set<string>();
  #claims = 0;

  constructor(model: GraphModel) {
    this.#model = model;
  }

  /** Facts so far; each rests on one claim. */
  get facts(): number {
    return this.#claims;
  }

  entity({ id, type, name, properties = {} }: GeneratedEntity): void {
    const curated = { id, type, properties: { name, ...properties }, place: PLACE, places: new Map() };
    const folder: Pick<CuratedFolder, 'entities' | 'sources' | 'rules' | 'claims'> = {
      entities: [curated],
      sources: [],
      rules: [],
      claims: [],
    };
    for (const row of entityNodes([folder as CuratedFolder], [], this.#model)) {
      this.#addNode('Entity', { ...row, properties: { ...row.properties, knownFrom: BEGINNING } });
      const { nameKey = '' } = row.properties;
      this.#names.set(id, { id, labels: [], properties: { nameKey } });
    }
  }

  fact(fact: GeneratedFact): void {
    this.#claims += 1;
    const predicate = this.#model.predicates.get(fact.predicate);
    if (predicate === undefined) throw new Error(`The schema has no predicate "${fact.predicate}".`);
    const curated = curatedClaim(fact, this.#claims);
    const source = { id: fact.source, evidenceClass: 'PRESS', language: 'en', checked: true };
    const claim = { ...curated, links: [] } as unknown as Claim;
    const resolved = { curated, dataset: DATASET, source: source as CuratedSource, claim };
    this.#addNode(
      'Claim',
      claimNode(resolved, { valid: fact.valid, known: KNOWN, ordinal: this.#claims }, this.#model),
    );
    for (const row of evidenceRows(resolved, this.#model))
      this.#relationships.push({ kind: 'add', after: row });
    for (const row of speakerRows(curated, { knownFrom: KNOWN.from, model: this.#model }).relationships)
      this.#relationships.push({ kind: 'add', after: row });

    const qualifiers = fact.qualifiers ?? {};
    const factId = factIdOf(factPartsOf({ ...fact, value: null, qualifiers }, predicate));
    const rectangle: Rectangle = {
      id: rectangleIdOf(factId, { validFrom: fact.valid.from, knownFrom: KNOWN.from }, [curated.id]),
      factId,
      subject: fact.subject,
      predicate: fact.predicate,
      object: fact.object,
      value: null,
      qualifiers,
      status: fact.status ?? 'REPORTED',
      proof: fact.status ?? 'REPORTED',
      derived: false,
      disputed: false,
      certainty: fact.valid.to === END ? 'PRESUMED' : 'CERTAIN',
      valid: fact.valid,
      known: KNOWN,
      claimIds: [curated.id],
      opposingIds: [],
    };
    const context = { model: this.#model, claims: new Map([[curated.id, curated]]), entities: this.#names };
    // A second period of a fact hangs on the node that it has.
    if (!this.#factIds.has(factId)) this.#addNode('Fact', factNode(rectangle));
    this.#factIds.add(factId);
    for (const row of rectangleRows(rectangle, context))
      this.#relationships.push({ kind: 'add', after: row });
  }

  /** Whether there are enough rows for a batch. */
  get isFull(): boolean {
    return this.#nodes.length + this.#relationships.length >= ROWS_OF_A_BATCH;
  }

  /** The rows since the last batch. */
  take(): Changes {
    const batch = { nodes: this.#nodes, relationships: this.#relationships };
    this.#nodes = [];
    this.#relationships = [];
    return batch;
  }

  #addNode(label: KeyLabel, after: NodeRow): void {
    this.#nodes.push({ kind: 'add', label, after });
  }
}

function curatedClaim(fact: GeneratedFact, number: number): CuratedClaim {
  const key = `claim-${String(number).padStart(8, '0')}`;
  return {
    id: `${DATASET}/${key}`,
    key,
    rows: [],
    subject: fact.subject,
    predicate: fact.predicate,
    object: fact.object,
    value: null,
    topic: null,
    text: null,
    textFr: null,
    participants: [],
    speechAct: 'ASSERTS',
    polarity: 'AFFIRMS',
    hedged: false,
    attribution: 'VERIFIED',
    status: fact.status ?? 'REPORTED',
    rank: 'NORMAL',
    deprecatedOn: null,
    deprecatedReason: null,
    speakers: [
      {
        actor: fact.speaker,
        description: null,
        descriptionFr: null,
        capacity: null,
        capacityFr: null,
        organization: null,
        interest: number % 3 === 0 ? 'PARTY' : 'NONE_KNOWN',
      },
    ],
    relayedBy: [],
    source: fact.source,
    locator: `p. ${number % 90}`,
    quote: null,
    quoteLanguage: null,
    translation: null,
    assertedOn: null,
    valid: null,
    qualifiers: fact.qualifiers ?? {},
    deadline: null,
    deadlineLimit: null,
    conditions: null,
    conditionsFr: null,
    rationale: null,
    links: [],
    retracted: false,
    place: PLACE,
    places: new Map(),
  };
}
