/** A calendar day as ISO 8601 text, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/** First day of time: an interval that starts here has no known start. `null` in the API. */
export const BEGINNING: Day = '0000-01-01';
/** Day after the last day of time: an interval that ends here has no known end. `null` in the API. */
export const END: Day = '9999-12-31';
/** Known time of what no source dates: known only to a reader who sets no `knownBy`. */
export const UNDATED: Day = '9999-12-30';

/** An imprecise day: it lies between `earliest` and `latest`, both inclusive. "2019" is the whole year. */
export interface Bound {
  readonly earliest: Day;
  readonly latest: Day;
}

/** A half-open span of days, `from` inclusive and `to` exclusive. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export type SpeechAct = 'ASSERTS' | 'OPINES' | 'ASKS' | 'PREDICTS' | 'PROMISES' | 'DECIDES' | 'DERIVES';
export type Polarity = 'AFFIRMS' | 'DENIES';
export type ClaimStatus = 'CONFIRMED' | 'REPORTED' | 'ALLEGED' | 'INFERRED';
export type FactStatus = Exclude<ClaimStatus, 'ALLEGED'>;
export type Certainty = 'CERTAIN' | 'PRESUMED' | 'POSSIBLE';
export type Rank = 'PREFERRED' | 'NORMAL' | 'DEPRECATED';

/**
 * When a claim says its state held.
 * `timeless`: always. `interval`: between two bounds, either of which may not be stated.
 * `observed`: seen to hold at one moment within the bound.
 */
export type ValidTime =
  | { readonly kind: 'timeless' }
  | { readonly kind: 'interval'; readonly from: Bound | null; readonly to: Bound | null }
  | { readonly kind: 'observed'; readonly on: Bound };

/** The object of a literal claim. Amounts carry a unit; texts and days do not. */
export interface LiteralValue {
  readonly kind: 'number' | 'text' | 'date' | 'boolean';
  readonly value: string | number | boolean;
  readonly unit: string | null;
}

/** What `project` needs to know of a claim; everything else of it is evidence for people. */
export interface Claim {
  /** `<dataset>/<key>`. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  /** Id of the object entity, or `null` for a literal. */
  readonly object: string | null;
  readonly value: LiteralValue | null;
  /** Qualifiers by name (layer, role, stage, …); an absent or null one means "not stated". */
  readonly qualifiers: Readonly<Record<string, string | null>>;
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  readonly status: ClaimStatus;
  readonly rank: Rank;
  /** The day the claim was deprecated; required when `rank` is DEPRECATED. */
  readonly deprecatedOn: Day | null;
  readonly valid: ValidTime;
  /** When it was said: `assertedOn`, else the publication of the source; `null` when neither is dated. */
  readonly said: Bound | null;
  /** Latest possible day on which it became public, or UNDATED. */
  readonly knownFrom: Day;
  /** Ids of the speakers (entities) and of the publisher of the source: who may withdraw it. */
  readonly speakers: readonly string[];
  readonly publisher: string | null;
  readonly links: readonly ClaimLink[];
}

export type LinkKind =
  | 'CONTRADICTS'
  | 'SUPPORTS'
  | 'REPEATS'
  | 'CORRECTS'
  | 'WITHDRAWS'
  | 'RESPONDS_TO'
  | 'FULFILS'
  | 'SUPERSEDES';

/** A relation from the claim that holds it to the claim `target`. */
export interface ClaimLink {
  readonly kind: LinkKind;
  readonly target: string;
}

/** What the schema says of a predicate, as far as the projection needs it. */
export interface PredicateRule {
  readonly name: string;
  /** At most one object at a time for a subject and its identifying qualifiers. */
  readonly functional: boolean;
  /** Subject and object can change places. */
  readonly symmetric: boolean;
  /** Marks acts and events: the fact holds within its stated bounds only and is never presumed to last. */
  readonly momentary: boolean;
  /** Names of the qualifiers that belong to a fact's identity, sorted. */
  readonly identifying: readonly string[];
  /** Those of them of which facts that differ only in it exclude each other: a later stage ends the earlier. */
  readonly functionalQualifiers: readonly string[];
  /** False for `states`: shown, searched, cited, never a fact. */
  readonly factual: boolean;
}

/** One fact in one rectangle of valid time × known time: what a relationship in the database carries. */
export interface Rectangle {
  /** `<factId>.<digest>`, stable for the same claims. */
  readonly id: string;
  readonly factId: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly value: LiteralValue | null;
  /** The identifying qualifiers of the fact; the others too where all supporting claims agree. */
  readonly qualifiers: Readonly<Record<string, string | null>>;
  /** The strongest status among the supporting claims. */
  readonly status: FactStatus;
  /** Standard of proof met: that of `status`, or for an inference that of its weakest premise. */
  readonly proof: 'CONFIRMED' | 'REPORTED';
  readonly derived: boolean;
  readonly disputed: boolean;
  readonly certainty: Certainty;
  readonly valid: Span;
  readonly known: Span;
  /** Supporting claims known here, sorted. */
  readonly claimIds: readonly string[];
  /** Opposing claims known here, sorted; not empty exactly when `disputed`. */
  readonly opposingIds: readonly string[];
}
