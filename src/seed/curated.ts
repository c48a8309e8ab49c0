import type {
  Bound,
  Day,
  LinkKind,
  LiteralValue,
  Polarity,
  Rank,
  SpeechAct,
  ClaimStatus,
} from '../claims/claim.ts';
import type { ValidTime } from '../claims/claim.ts';
import type { Rule } from '../claims/rule.ts';
import type { Place } from './fault.ts';

/** A value that the database stores as it is. */
export type PropertyValue = string | number | boolean | readonly string[];

/** Properties by name. What is absent is not stored. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** Something that a curator wrote, with the places of its values by field. */
export interface CuratedRecord {
  readonly place: Place;
  readonly places: ReadonlyMap<string, Place>;
}

export interface Manifest extends CuratedRecord {
  readonly id: string;
  readonly version: string;
  readonly date: Day;
  /** Fields of `CuratedDataset` as the manifest states them. */
  readonly properties: Properties;
  /** Who speaks in editorial claims. */
  readonly editors: string | null;
}

export interface CuratedEntity extends CuratedRecord {
  readonly id: string;
  readonly type: string;
  readonly properties: Properties;
}

export interface CuratedSource extends CuratedRecord {
  readonly id: string;
  readonly properties: Properties;
  readonly evidenceClass: string;
  readonly language: string | null;
  readonly checked: boolean;
  readonly publisher: string | null;
  readonly publishedOn: Bound | null;
  /** The source was itself public speech, so that the day of speaking made it known. */
  readonly publicSpeech: boolean;
}

export interface CuratedSpeaker {
  readonly actor: string | null;
  readonly description: string | null;
  readonly descriptionFr: string | null;
  readonly capacity: string | null;
  readonly capacityFr: string | null;
  readonly organization: string | null;
  readonly interest: string;
}

export interface CuratedLink {
  readonly kind: LinkKind;
  /** Full id of the claim, `<dataset>/<key>`. */
  readonly to: string;
  readonly rationale: string | null;
}

export interface CuratedClaim extends CuratedRecord {
  /** `<dataset>/<key>`. */
  readonly id: string;
  readonly key: string;
  /** Rows of registers that it covers, `<register>:<row>`. */
  readonly rows: readonly string[];
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
  readonly value: LiteralValue | null;
  readonly topic: string | null;
  readonly text: string | null;
  readonly textFr: string | null;
  readonly participants: readonly string[];
  readonly speechAct: SpeechAct;
  readonly polarity: Polarity;
  readonly hedged: boolean;
  readonly attribution: string;
  readonly status: ClaimStatus;
  readonly rank: Rank;
  readonly deprecatedOn: Day | null;
  readonly deprecatedReason: string | null;
  readonly speakers: readonly CuratedSpeaker[];
  readonly relayedBy: readonly string[];
  readonly source: string;
  readonly locator: string;
  readonly quote: string | null;
  readonly quoteLanguage: string | null;
  readonly translation: string | null;
  readonly assertedOn: Bound | null;
  readonly valid: ValidTime | null;
  /** Qualifiers by name: names of enum values, texts and ids of entities. */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly deadline: Bound | null;
  readonly deadlineLimit: Day | null;
  readonly conditions: string | null;
  readonly conditionsFr: string | null;
  readonly rationale: string | null;
  readonly links: readonly CuratedLink[];
  /** Our own error: the claim is kept in the files only. */
  readonly retracted: boolean;
}

/** A rule of inference, with what its node carries. */
export interface CuratedRule extends CuratedRecord {
  readonly id: string;
  readonly properties: Properties;
  readonly rule: Rule;
}

/** Which rows of a register must be covered, and how. */
export interface CoverageRegister extends CuratedRecord {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Rows that demand a kind of claim, by kind. */
  readonly demands: ReadonlyMap<ClaimKind, ReadonlyMap<number, Place>>;
}

/** What a claim is, as coverage counts it. */
export type ClaimKind = 'edge' | 'literal' | 'statement';

/** One folder of curated files. */
export interface CuratedFolder {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly entities: readonly CuratedEntity[];
  readonly sources: readonly CuratedSource[];
  readonly claims: readonly CuratedClaim[];
  readonly rules: readonly CuratedRule[];
  readonly coverage: readonly CoverageRegister[];
}
