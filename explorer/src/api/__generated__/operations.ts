/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether the speaker really said it. */
export type Attribution =
  /** Someone else reports it. */
  | 'RELAYED'
  /** Nobody answers for it. */
  | 'UNVERIFIED'
  /** It is in the speaker's own publication, or in a record of the speech. */
  | 'VERIFIED';

/** How certain it is that a fact held on a day. */
export type Certainty =
  /** Within the period that claims state, whatever the imprecision of its bounds. */
  | 'CERTAIN'
  /** Only if an imprecise bound is read in its favour. */
  | 'POSSIBLE'
  /** After the last statement, with no known end. */
  | 'PRESUMED';

/** Whether a certification is held. What nobody spoke of is unknown, and never a no. */
export type CertificationAnswer =
  /** It is applied for. */
  | 'IN_PROGRESS'
  /** It is not: a claim that denies it is known, or it ended. */
  | 'NO'
  /** It is not known. */
  | 'UNKNOWN'
  /** It is. */
  | 'YES';

/** What an answer about a certification rests on. */
export type CertificationReason =
  /** A fact that all services of its provider hold it. */
  | 'ALL_SERVICES_OF_PROVIDER'
  /** A claim that denies it. */
  | 'DENIED'
  /** A fact that it ran out. */
  | 'EXPIRED'
  /** A fact about this very service. */
  | 'HELD'
  /** A fact that it is applied for. */
  | 'IN_PROGRESS'
  /** Nothing is known. */
  | 'NOTHING_KNOWN'
  /** A claim that not all services hold it, which leaves open which ones do. */
  | 'NOT_ALL_SERVICES'
  /** Only that some services of its provider hold it, without saying which. */
  | 'SOME_SERVICES_OF_PROVIDER'
  /** A fact that it was taken back or given up. */
  | 'WITHDRAWN';

/** Stage of a certification. */
export type CertificationStage =
  /** Run out. */
  | 'EXPIRED'
  /** Granted. */
  | 'GRANTED'
  /** Applied for, not granted. */
  | 'IN_PROGRESS'
  /** Taken back or given up. */
  | 'WITHDRAWN';

/** What relates two claims. */
export type ClaimLinkKind =
  /** They cannot both be right; it reads both ways. */
  | 'CONTRADICTS'
  /** It corrects the other. */
  | 'CORRECTS'
  /** It keeps the promise of the other. */
  | 'FULFILS'
  /** It says the same again, from the same origin. */
  | 'REPEATS'
  /** It answers the other. */
  | 'RESPONDS_TO'
  /** It takes the place of the other. */
  | 'SUPERSEDES'
  /** It speaks for the other. */
  | 'SUPPORTS'
  /** Its speaker or publisher takes the other back. */
  | 'WITHDRAWS';

/** How well what a claim says is established. */
export type ClaimStatus =
  /** Alleged: in the conditional, or by rumour. Never a fact. */
  | 'ALLEGED'
  /** Confirmed by who is in a position to know. */
  | 'CONFIRMED'
  /** Inferred from other claims. */
  | 'INFERRED'
  /** Reported by a source that answers for it. */
  | 'REPORTED';

/** What is known in one respect. */
export type ComparisonState =
  /** There is no fact, but a known claim that denies it. */
  | 'DENIED'
  /** There are facts, and a known claim opposes one of them. */
  | 'DISPUTED'
  /** There are facts, and no known claim opposes them. */
  | 'KNOWN'
  /** Nothing is known: neither yes nor no. */
  | 'UNKNOWN';

/** Why claims stand against each other. */
export type ConflictKind =
  /** One answers the other; whether they exclude each other is for the reader to say. */
  | 'ANSWERED'
  /** A link says that they cannot both be right. */
  | 'CONTRADICTED'
  /** One disputes the fact that the other supports: by denying it, or by another one where only one is possible. */
  | 'DISPUTED';

/** How precisely a day is known. */
export type DatePrecision =
  /** The day is known. */
  | 'DAY'
  /** The month is known. */
  | 'MONTH'
  /** It lies between two days. */
  | 'RANGE'
  /** The year is known. */
  | 'YEAR';

/** Types of entities. */
export type EntityType =
  /** The type Certification. */
  | 'Certification'
  /** The type CuratedDataset. */
  | 'CuratedDataset'
  /** The type DataCategory. */
  | 'DataCategory'
  /** The type DataSystem. */
  | 'DataSystem'
  /** The type Decision. */
  | 'Decision'
  /** The type Event. */
  | 'Event'
  /** The type Facility. */
  | 'Facility'
  /** The type Jurisdiction. */
  | 'Jurisdiction'
  /** The type LegalText. */
  | 'LegalText'
  /** The type Organization. */
  | 'Organization'
  /** The type Person. */
  | 'Person'
  /** The type Project. */
  | 'Project'
  /** The type Requirement. */
  | 'Requirement'
  /** The type Rule. */
  | 'Rule'
  /** The type Service. */
  | 'Service'
  /** The type Source. */
  | 'Source'
  /** The type Topic. */
  | 'Topic';

/** What sort of source a claim stands in. */
export type EvidenceClass =
  /** A court. */
  | 'COURT'
  /** The editors of the dataset. */
  | 'EDITORIAL'
  /** The press. */
  | 'PRESS'
  /** An official text or a publication of the body that decided. */
  | 'PRIMARY_OFFICIAL'
  /** A publication of a party. */
  | 'PRIMARY_PARTY'
  /** A trade body or a law firm. */
  | 'SECONDARY';

/** Why something was not walked. */
export type ExclusionKind =
  /** Facts that lead against the direction asked for. */
  | 'DIRECTION'
  /** Entities of a type to which so much leads that a path through it says little; `through` walks them. */
  | 'HUB_TYPE'
  /** Facts that say that two entities are the same: never walked, since only a reviewed merge joins entities. */
  | 'IDENTITY'
  /** Facts of a layer that was not asked for. */
  | 'LAYER'
  /** Routes whose hops never held at the same time. */
  | 'NEVER_TOGETHER'
  /** Facts with a predicate that the filters leave out. */
  | 'PREDICATE'
  /** Facts below the standard of proof of the view, inferred or disputed ones that it leaves out. */
  | 'STANDARD'
  /** An entity with more facts than `maxDegree`: not walked through. */
  | 'SUPER_NODE'
  /** Entities of a type that the filters leave out. */
  | 'TYPE';

/** To how many of several things a statement applies. */
export type Extent =
  /** To each. */
  | 'ALL'
  /** To none. */
  | 'NONE'
  /** To at least one. */
  | 'SOME';

/** Status of a fact. */
export type FactStatus =
  /** Confirmed by who is in a position to know. */
  | 'CONFIRMED'
  /** Follows from other facts by a rule or a reasoning that is given. */
  | 'INFERRED'
  /** Reported by a source that answers for it. */
  | 'REPORTED';

/** How a hop is read. */
export type HopDirection =
  /** From object to subject. */
  | 'BACKWARD'
  /** Both ends are alike: a symmetric relation, or a claim that names both beside others. */
  | 'EITHER'
  /** From subject to object. */
  | 'FORWARD';

/** What stake a speaker has in what they say. */
export type Interest =
  /** Their organization competes with one that is. */
  | 'COMPETITOR'
  /** None is known. */
  | 'NONE_KNOWN'
  /** Their organization is subject, object or participant. */
  | 'PARTY';

/** Layer of a cloud service. */
export type Layer =
  /** Containers as a service. */
  | 'CAAS'
  /** Infrastructure as a service. */
  | 'IAAS'
  /** Platform as a service. */
  | 'PAAS'
  /** Software as a service. */
  | 'SAAS';

/** What became of something. */
export type LearntKind =
  /** It came in. */
  | 'ADDED'
  /** It says something else now, or a period of the fact is another one. */
  | 'CHANGED'
  /** It was dropped. */
  | 'REMOVED';

/** What may change from one version to the next. */
export type LearntObject =
  /** A claim. */
  | 'CLAIM'
  /** An entity. */
  | 'ENTITY'
  /** A fact. */
  | 'FACT';

/** What can end a search early. */
export type LimitKind =
  /** Too many entities stand around the ends to look at them all; `searchedDepth` says how far it got. */
  | 'ENTITIES'
  /** One end has so many facts that only some were followed. */
  | 'FACTS'
  /** As many as asked for were found. */
  | 'FIRST'
  /** Too many combinations of hops. */
  | 'STEPS';

/** Which way the hops of a route are read. */
export type PathDirection =
  /** Each hop either way. */
  | 'ANY'
  /** Each hop from object to subject; symmetric relations either way. */
  | 'BACKWARD'
  /** Each hop from subject to object; symmetric relations either way. */
  | 'FORWARD';

/** Which routes to find. */
export type PathMode =
  /** All up to the depth, as many as asked for; the search always goes to that depth. */
  | 'ALL_SIMPLE'
  /** The shortest ones, longer ones too until there are enough. */
  | 'K_SHORTEST'
  /** Those with the fewest hops only. */
  | 'SHORTEST';

/** Whether a claim affirms or denies what it says. */
export type Polarity =
  /** Affirms it. */
  | 'AFFIRMS'
  /** Denies it. */
  | 'DENIES';

/** What a claim or a fact says of its subject: the name of a field, or of a literal. */
export type Predicate =
  /** What it was about. */
  | 'about'
  /** Schemes under which it means to have services certified, with layer. */
  | 'aimsAtCertification'
  /** Texts that it changes or extends. */
  | 'amends'
  /** When it was announced or presented. */
  | 'announcedOn'
  /** What it authorises; `through` names the service. */
  | 'authorises'
  /** Who won it. */
  | 'awardedTo'
  /** How much money it has or costs. */
  | 'budget'
  /** Systems that it builds. */
  | 'builds'
  /** Who carries it out. */
  | 'carriedOutBy'
  /** Schemes under which it is certified, with layer and stage. */
  | 'certifiedUnder'
  /** What it concerns. */
  | 'concerns'
  /** Systems with which it is connected. */
  | 'connectedTo'
  /** Organizations with which it has a contract; `through` names what it is for. */
  | 'contractsWith'
  /** Organizations that control it alone. */
  | 'controlledBy'
  /** Legal texts that created it. */
  | 'createdBy'
  /** When it was created or founded. */
  | 'createdOn'
  /** Who took it. */
  | 'decidedBy'
  /** When it was taken or signed. */
  | 'decidedOn'
  /** Schemes that it defines. */
  | 'defines'
  /** How long it lasted or lasts. */
  | 'duration'
  /** When it ended. */
  | 'endedOn'
  /** Jurisdictions in which it has its seat. */
  | 'establishedIn'
  /** Files, systems and projects that it examined. */
  | 'examined'
  /** Systems from which it takes data. */
  | 'feedsOn'
  /** Events that led to it. */
  | 'follows'
  /** People and organizations that founded it. */
  | 'foundedBy'
  /** Who pays for it, with the share as role. */
  | 'fundedBy'
  /** Which part of its money comes from outside. */
  | 'fundingShare'
  /** Laws from which it guarantees immunity. */
  | 'guaranteesImmunityFrom'
  /** Organizations that this person heads, with the office as role. */
  | 'heads'
  /** Whether a formal call for tenders was held. */
  | 'heldTender'
  /** Categories of data that it holds. */
  | 'holds'
  /** Services on which it is hosted; `decision` names the decision, `through` the contract. */
  | 'hostedOn'
  /** Subjects that it is in charge of. */
  | 'inChargeOf'
  /** From when it applies. */
  | 'inForceFrom'
  /** Until when it applies. */
  | 'inForceUntil'
  /** What it was told about; the role says which part of it. */
  | 'informedOf'
  /** Who was invited to take part; the issuer says by whom. */
  | 'invited'
  /** Who issued it. */
  | 'issuedBy'
  /** Jurisdictions whose law it is. */
  | 'lawOf'
  /** The organization that leads it, where it is a group. */
  | 'ledBy'
  /** Jurisdictions in which it stands. */
  | 'locatedIn'
  /** How many members or partners it has. */
  | 'memberCount'
  /** Members, where it is a group. */
  | 'members'
  /** Bodies, systems and topics that it names. */
  | 'names'
  /** Who offers it. */
  | 'offeredBy'
  /** Its official name. */
  | 'officialName'
  /** Its official number. */
  | 'officialNumber'
  /** Whether it was announced officially. */
  | 'officiallyAnnounced'
  /** Who answers for it. */
  | 'operatedBy'
  /** Organizations that hold a share in it. */
  | 'ownedBy'
  /** Entities that this one is part of. */
  | 'partOf'
  /** Events in which this actor took part. */
  | 'participatesIn'
  /** Organizations with which it acts; `through` names the occasion. */
  | 'partnersWith'
  /** How many people it covers. */
  | 'personsCovered'
  /** Schemes that it could potentially lack where they were demanded, by inference; never established. */
  | 'potentiallyLacks'
  /** Laws that could potentially reach it, by inference; never established. */
  | 'potentiallyReachedBy'
  /** Laws from which it is potentially shielded, on a layer, by inference; never established. */
  | 'potentiallyShieldedFrom'
  /** Documents that came out of it. */
  | 'produced'
  /** Categories of data that it protects. */
  | 'protects'
  /** Who published it. */
  | 'publishedBy'
  /** Sources and journals in which it was published. */
  | 'publishedIn'
  /** When it was made public. */
  | 'publishedOn'
  /** Jurisdictions whose providers it lets authorities order to hand over data. */
  | 'reachesProvidersOf'
  /** Schemes that it recommends. */
  | 'recommendsCertification'
  /** Who asked for it. */
  | 'requestedBy'
  /** From whom it was asked. */
  | 'requestedFrom'
  /** How many requirements and criteria it held; the role says at which point. */
  | 'requirementCount'
  /** Schemes that it demands of who hosts it. */
  | 'requiresCertification'
  /** Calls and tenders from which it came. */
  | 'resultsFrom'
  /** How often it was changed. */
  | 'revisionCount'
  /** Decisions on which it rules. */
  | 'rulesOn'
  /** Who runs it. */
  | 'runBy'
  /** Said to be the same as this. Shown, never followed. */
  | 'sameAs'
  /** What it selects. */
  | 'selects'
  /** Providers that it selects, where no service is named. */
  | 'selectsProvider'
  /** Sites from which it is served. */
  | 'servedFrom'
  /** Schemes under which services of it that the source does not name are certified, with extent and layer. */
  | 'servicesCertified'
  /** Systems and projects for which it was set. */
  | 'setFor'
  /** Requirements that it set. */
  | 'sets'
  /** When it began. */
  | 'startedOn'
  /** Says what is neither a relation nor a literal; shown, searched, cited, never a fact. */
  | 'states'
  /** Who steered it. */
  | 'steeredBy'
  /** Laws that apply to it. */
  | 'subjectTo'
  /** Bodies that oversee it. */
  | 'supervisedBy'
  /** Who supplies it with data. */
  | 'suppliedBy'
  /** Decisions whose effect it suspends. */
  | 'suspends'
  /** How many use cases it held; the role says at which point. */
  | 'useCaseCount';

/** What became of a promise. */
export type PromiseStatus =
  /** A claim says that it was kept, by its deadline or without one. */
  | 'KEPT'
  /** A claim says that it was kept after its deadline. */
  | 'KEPT_LATE'
  /** The latest day of its deadline is over, and no claim known says that it was kept. */
  | 'OVERDUE'
  /** Its deadline is not over, or it has none, and nothing is known of an outcome. */
  | 'PENDING'
  /** Another promise took its place. */
  | 'SUPERSEDED'
  /** Who made it took it back. */
  | 'WITHDRAWN';

/** A standard of proof. */
export type ProofStandard =
  /** Confirmed by who is in a position to know. */
  | 'CONFIRMED'
  /** Reported by a source that answers for it. */
  | 'REPORTED';

/** Rank of a claim. */
export type Rank =
  /** Kept, but no longer held. */
  | 'DEPRECATED'
  /** As any. */
  | 'NORMAL'
  /** To be shown before the others. */
  | 'PREFERRED';

/** What a speaker does by saying something. */
export type SpeechAct =
  /** Asks. */
  | 'ASKS'
  /** States it as so. */
  | 'ASSERTS'
  /** Decides: saying it makes it so. */
  | 'DECIDES'
  /** Derives it from other claims. */
  | 'DERIVES'
  /** Gives an opinion. */
  | 'OPINES'
  /** Predicts. */
  | 'PREDICTS'
  /** Promises. */
  | 'PROMISES';

/** What a statement is about that is neither a relation nor a literal. */
export type StatementTopic =
  /** What services can do. */
  | 'CAPABILITY'
  /** Certification schemes and what they mean. */
  | 'CERTIFICATION'
  /** What data are used for and what they cover. */
  | 'DATA_USE'
  /** Public debate and reactions. */
  | 'DEBATE'
  /** The choice of a host or a provider. */
  | 'HOSTING'
  /** Which law reaches what. */
  | 'LEGAL_REACH'
  /** How a project or a text is named. */
  | 'NAMING'
  /** Plans and what may come. */
  | 'OUTLOOK'
  /** How a procedure was run. */
  | 'PROCEDURE'
  /** Procurement and tenders. */
  | 'PROCUREMENT'
  /** What a procedure was for. */
  | 'PURPOSE'
  /** The work of the press. */
  | 'REPORTING'
  /** What was demanded. */
  | 'REQUIREMENTS'
  /** Sovereignty and independence. */
  | 'SOVEREIGNTY'
  /** What was made public or kept quiet. */
  | 'TRANSPARENCY';

/** What sort of entry of a timeline it is. */
export type TimelineKind =
  /** Somebody said something: when they spoke, or else when it was published. */
  | 'CLAIM'
  /** What a decision did, or a date of it. */
  | 'DECISION'
  /** What happened at an event, or a date of it. */
  | 'EVENT'
  /** Another fact that happened, or from then on held; also dates that are facts of their own. */
  | 'FACT_BEGINS'
  /** The last day on which a fact held. */
  | 'FACT_ENDS'
  /** A date of a legal text: from when it applies, or what it changed. */
  | 'LAW';

/**
 * From which point in time, and by which standard of proof, an answer is given. A field that takes a view and is given
 * none inherits that of the field above it; a view that is given replaces the inherited one whole.
 */
export type View = {
  /** How things stood on this day. Without it every period is listed, each with its validity. */
  readonly asOf?: string | null | undefined;
  /** Whether to show facts that a known claim opposes. */
  readonly includeDisputed?: boolean;
  /** Whether to show inferences. */
  readonly includeInferred?: boolean;
  /** Only what was publicly known by the end of this day. Without it, what is known now. */
  readonly knownBy?: string | null | undefined;
  /** The least standard of proof for facts; for an inference that of its weakest premise counts. */
  readonly minStatus?: ProofStandard;
};

/** What a node of the tree is. */
export type WhyNodeKind =
  /** A claim that supports the fact above. */
  | 'CLAIM'
  /** A claim that speaks against what stands above. */
  | 'COUNTER_CLAIM'
  /** A claim on which the inference above rests. */
  | 'PREMISE'
  /** The words of the source above. */
  | 'QUOTE'
  /** A claim that is tied to the one above in another way. */
  | 'RELATED_CLAIM'
  /** The rule that derives the inference above. */
  | 'RULE'
  /** Where the claim above is stated. */
  | 'SOURCE'
  /** Who made the claim above. */
  | 'SPEAKER'
  /** What is explained. */
  | 'STATEMENT';

export type AskFactFragment = { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly object: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null };

export type FactByIdQueryVariables = Exact<{
  subject: string;
  id: string;
  view?: View | null | undefined;
}>;


export type FactByIdQuery = { readonly entity: { readonly facts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly through: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly decision: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly issuer: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly claims: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
              { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Rule' }
            ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly object: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' | 'Person' }
                    ) | null, readonly organization: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' }
                    ) | null }>, readonly source: (
                    { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
                    & { readonly __typename: 'Source' }
                  ) | null } }> }, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null }>, readonly opposingClaims: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
              { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Rule' }
            ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly object: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' | 'Person' }
                    ) | null, readonly organization: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' }
                    ) | null }>, readonly source: (
                    { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
                    & { readonly __typename: 'Source' }
                  ) | null } }> }, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null }>, readonly subject: { readonly id: string } | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> } } | null };

export type CardsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type CardsQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly node: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) }> } };

export type CertificationMatrixQueryVariables = Exact<{
  services?: ReadonlyArray<string> | string | null | undefined;
  schemes?: ReadonlyArray<string> | string | null | undefined;
  view?: View | null | undefined;
}>;


export type CertificationMatrixQuery = { readonly certificationMatrix: { readonly unknownIds: ReadonlyArray<string>, readonly truncated: boolean, readonly rows: ReadonlyArray<{ readonly of: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ), readonly cells: ReadonlyArray<{ readonly layer: Layer | null, readonly answer: CertificationAnswer, readonly reason: CertificationReason, readonly disputed: boolean, readonly scheme: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' }
        ), readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly denials: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }> }> }>, readonly schemes: ReadonlyArray<(
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' }
    )> } };

export type VersionFragment = { readonly ordinal: number, readonly version: string, readonly date: string, readonly recordedOn: string };

export type VersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionsQuery = { readonly changes: { readonly versions: ReadonlyArray<{ readonly ordinal: number, readonly version: string, readonly date: string, readonly recordedOn: string }> } };

export type ChangesQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
  view?: View | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly totalCount: number, readonly truncated: boolean, readonly versions: ReadonlyArray<{ readonly ordinal: number, readonly version: string, readonly date: string, readonly recordedOn: string }>, readonly learnt: ReadonlyArray<{ readonly what: LearntObject, readonly kind: LearntKind, readonly id: string, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' | 'Person' }
          ) | null, readonly organization: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' }
          ) | null }>, readonly source: (
          { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
          & { readonly __typename: 'Source' }
        ) | null } | null, readonly entity: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }> }> } };

export type ClaimCheckQueryVariables = Exact<{
  subject: string;
  predicate: Predicate;
  object?: string | null | undefined;
  value?: string | null | undefined;
  view?: View | null | undefined;
}>;


export type ClaimCheckQuery = { readonly claimCheck: { readonly silent: boolean, readonly silentClasses: ReadonlyArray<EvidenceClass>, readonly truncated: boolean, readonly subject: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly object: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly supporting: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' | 'Person' }
        ) | null, readonly organization: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' }
        ) | null }>, readonly source: (
        { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
        & { readonly __typename: 'Source' }
      ) | null }>, readonly contradicting: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' | 'Person' }
        ) | null, readonly organization: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' }
        ) | null }>, readonly source: (
        { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
        & { readonly __typename: 'Source' }
      ) | null }>, readonly undecided: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' | 'Person' }
        ) | null, readonly organization: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' }
        ) | null }>, readonly source: (
        { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
        & { readonly __typename: 'Source' }
      ) | null }>, readonly counts: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly supporting: number, readonly contradicting: number, readonly undecided: number }>, readonly silentParties: ReadonlyArray<(
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Organization' | 'Person' }
    )> } };

export type ClaimPageQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
}>;


export type ClaimPageQuery = { readonly claim: { readonly url: string, readonly deprecatedReason: string | null, readonly deprecatedOn: string | null, readonly timeless: boolean, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly conditions: string | null, readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly dataset: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'CuratedDataset' }
    ) | null, readonly relayedBy: ReadonlyArray<(
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Organization' | 'Person' }
    )>, readonly validFrom: { readonly earliest: string | null, readonly latest: string | null } | null, readonly validTo: { readonly earliest: string | null, readonly latest: string | null } | null, readonly observedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly through: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly decision: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly issuer: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly deadline: { readonly earliest: string | null, readonly latest: string | null } | null, readonly links: ReadonlyArray<{ readonly kind: ClaimLinkKind, readonly rationale: string | null, readonly to: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' | 'Person' }
          ) | null, readonly organization: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' }
          ) | null }>, readonly source: (
          { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
          & { readonly __typename: 'Source' }
        ) | null } | null }>, readonly linkedFrom: ReadonlyArray<{ readonly kind: ClaimLinkKind, readonly rationale: string | null, readonly from: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' | 'Person' }
          ) | null, readonly organization: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' }
          ) | null }>, readonly source: (
          { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
          & { readonly __typename: 'Source' }
        ) | null } | null }>, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
      { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Rule' }
    ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } }> }, readonly subject: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly object: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Organization' | 'Person' }
      ) | null, readonly organization: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Organization' }
      ) | null }>, readonly source: (
      { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
      & { readonly __typename: 'Source' }
    ) | null } | null };

export type CompareQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  view?: View | null | undefined;
}>;


export type CompareQuery = { readonly compare: { readonly unknownIds: ReadonlyArray<string>, readonly truncated: boolean, readonly entities: ReadonlyArray<(
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    )>, readonly rows: ReadonlyArray<{ readonly predicate: Predicate, readonly direction: HopDirection, readonly differs: boolean, readonly cells: ReadonlyArray<{ readonly state: ComparisonState, readonly entity: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ), readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly denials: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }> }> }> } };

export type CompareQuestionsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
}>;


export type CompareQuestionsQuery = { readonly compare: { readonly rows: ReadonlyArray<{ readonly predicate: Predicate }> } };

export type ConflictsQueryVariables = Exact<{
  ids?: ReadonlyArray<string> | string | null | undefined;
  withIds: boolean;
  predicate?: Predicate | null | undefined;
  topic?: StatementTopic | null | undefined;
  first: number;
  after?: string | null | undefined;
  view?: View | null | undefined;
}>;


export type ConflictsQuery = { readonly conflicts: { readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kinds: ReadonlyArray<ConflictKind>, readonly predicates: ReadonlyArray<Predicate>, readonly topics: ReadonlyArray<StatementTopic>, readonly reasons: ReadonlyArray<string>, readonly subjects: ReadonlyArray<(
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        )>, readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly sides: ReadonlyArray<{ readonly number: number, readonly against: ReadonlyArray<number>, readonly polarity: Polarity, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly text: { readonly en: string, readonly fr: string }, readonly voices: ReadonlyArray<{ readonly interest: Interest, readonly evidenceClass: EvidenceClass, readonly speechAct: SpeechAct, readonly status: ClaimStatus, readonly saidEarliest: string | null, readonly saidLatest: string | null, readonly claim: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly locator: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
              ) | null, readonly object: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
              ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                  { readonly id: string, readonly name: string, readonly nameFr: string | null }
                  & { readonly __typename: 'Organization' | 'Person' }
                ) | null, readonly organization: (
                  { readonly id: string, readonly name: string, readonly nameFr: string | null }
                  & { readonly __typename: 'Organization' }
                ) | null }>, readonly source: (
                { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
                & { readonly __typename: 'Source' }
              ) | null }, readonly speaker: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly description: { readonly en: string, readonly fr: string } | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Source' }
            ) | null }> }> } }> }, readonly known?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type EntityPageQueryVariables = Exact<{
  id: string;
  facts?: number;
  claims?: number;
  statements?: number;
  view?: View | null | undefined;
}>;


export type EntityPageQuery = { readonly entity:
    | (
      { readonly nameEn: string | null, readonly aliases: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly url: string, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: { readonly id: string } | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null } }> } }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    )
    | (
      { readonly nameEn: string | null, readonly aliases: ReadonlyArray<string>, readonly externalIds: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly url: string, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly statements: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null } }> }, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: { readonly id: string } | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> }, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null } }> } }
      & { readonly __typename: 'Organization' | 'Person' }
    )
   | null };

export type EvidenceQueryVariables = Exact<{
  subject: string;
  predicates: ReadonlyArray<Predicate> | Predicate;
  view?: View | null | undefined;
}>;


export type EvidenceQuery = { readonly entity: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly through: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly decision: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly issuer: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly claims: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
              { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Rule' }
            ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly object: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' | 'Person' }
                    ) | null, readonly organization: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' }
                    ) | null }>, readonly source: (
                    { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
                    & { readonly __typename: 'Source' }
                  ) | null } }> }, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null }>, readonly opposingClaims: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
              { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Rule' }
            ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly object: (
                    { readonly id: string, readonly name: string, readonly nameFr: string | null }
                    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
                  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' | 'Person' }
                    ) | null, readonly organization: (
                      { readonly id: string, readonly name: string, readonly nameFr: string | null }
                      & { readonly __typename: 'Organization' }
                    ) | null }>, readonly source: (
                    { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
                    & { readonly __typename: 'Source' }
                  ) | null } }> }, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null }>, readonly subject: { readonly id: string } | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> } }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null };

export type ExposureQueryVariables = Exact<{
  of: string;
  view?: View | null | undefined;
}>;


export type ExposureQuery = { readonly exposure: { readonly truncated: boolean, readonly of: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly hosts: ReadonlyArray<{ readonly distance: number, readonly service: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Service' }
      ), readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }> }>, readonly laws: ReadonlyArray<{ readonly law: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'LegalText' }
      ), readonly reach: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly shields: ReadonlyArray<{ readonly layer: Layer | null, readonly answer: CertificationAnswer, readonly reason: CertificationReason, readonly service: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Service' }
        ), readonly scheme: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' }
        ), readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly denials: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }> }> }>, readonly gaps: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }> } };

export type EntityCardFragment = (
  { readonly id: string, readonly name: string, readonly nameFr: string | null }
  & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
);

export type BoundsFragment = { readonly earliest: string | null, readonly latest: string | null };

export type ValueFragment = { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null };

export type FactLineFragment = { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: { readonly id: string } | null, readonly object: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null };

export type ClaimLineFragment = { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly object: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Organization' | 'Person' }
    ) | null, readonly organization: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Organization' }
    ) | null }>, readonly source: (
    { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
    & { readonly __typename: 'Source' }
  ) | null };

export type ClaimEvidenceFragment = { readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
    { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Rule' }
  ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' | 'Person' }
          ) | null, readonly organization: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' }
          ) | null }>, readonly source: (
          { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
          & { readonly __typename: 'Source' }
        ) | null } }> }, readonly subject: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly object: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Organization' | 'Person' }
    ) | null, readonly organization: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Organization' }
    ) | null }>, readonly source: (
    { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
    & { readonly __typename: 'Source' }
  ) | null };

export type FactEvidenceFragment = { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly through: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly decision: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly issuer: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly claims: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
      { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Rule' }
    ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } }> }, readonly subject: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly object: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Organization' | 'Person' }
      ) | null, readonly organization: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Organization' }
      ) | null }>, readonly source: (
      { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
      & { readonly __typename: 'Source' }
    ) | null }>, readonly opposingClaims: ReadonlyArray<{ readonly evidenceClass: EvidenceClass, readonly locator: string | null, readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly checked: boolean, readonly rationale: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly rule: (
      { readonly text: string, readonly textFr: string, readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Rule' }
    ) | null, readonly premises: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } }> }, readonly subject: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly object: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Organization' | 'Person' }
      ) | null, readonly organization: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Organization' }
      ) | null }>, readonly source: (
      { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
      & { readonly __typename: 'Source' }
    ) | null }>, readonly subject: { readonly id: string } | null, readonly object: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null };

export type GraphRecordFragment = (
  { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: { readonly id: string } | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> }, readonly claims?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly status: ClaimStatus, readonly rank: Rank, readonly subject: { readonly id: string } | null, readonly object: { readonly id: string } | null } }> } }
  & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
);

export type GraphClaimFragment = { readonly id: string, readonly predicate: Predicate, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly status: ClaimStatus, readonly rank: Rank, readonly subject: { readonly id: string } | null, readonly object: { readonly id: string } | null };

export type GraphQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
  withClaims: boolean;
}>;


export type GraphQuery = { readonly entity: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: { readonly id: string } | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> }, readonly claims?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly status: ClaimStatus, readonly rank: Rank, readonly subject: { readonly id: string } | null, readonly object: { readonly id: string } | null } }> } }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null };

export type GraphHubQueryVariables = Exact<{
  id: string;
  others: ReadonlyArray<string> | string;
  view?: View | null | undefined;
  withClaims: boolean;
}>;


export type GraphHubQuery = { readonly entity: (
    { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: { readonly id: string } | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } }> }, readonly claims?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly status: ClaimStatus, readonly rank: Rank, readonly subject: { readonly id: string } | null, readonly object: { readonly id: string } | null } }> } }
    & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
  ) | null };

export type NeighbourhoodQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  depth?: number | null | undefined;
  maxNodes?: number | null | undefined;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  excludePredicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  excludeTypes?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  layers?: ReadonlyArray<Layer> | Layer | null | undefined;
  view?: View | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly neighbourhood: { readonly unknownIds: ReadonlyArray<string>, readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly distance: number, readonly shownFacts: number, readonly remaining: number, readonly atLeast: boolean, readonly entity: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ), readonly remainingBy: ReadonlyArray<{ readonly predicate: Predicate, readonly count: number }> }>, readonly edges: ReadonlyArray<{ readonly factId: string, readonly predicate: Predicate, readonly from: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ), readonly to: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ), readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }> }> } };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  first?: number | null | undefined;
  maxDepth?: number | null | undefined;
  mode?: PathMode | null | undefined;
  predicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  excludePredicates?: ReadonlyArray<Predicate> | Predicate | null | undefined;
  direction?: PathDirection | null | undefined;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  excludeTypes?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  through?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  layers?: ReadonlyArray<Layer> | Layer | null | undefined;
  together?: boolean | null | undefined;
  maxDegree?: number | null | undefined;
  withClaims: boolean;
  view?: View | null | undefined;
}>;


export type PathsQuery = { readonly paths: { readonly truncated: boolean, readonly searchedDepth: number, readonly from: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly to: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ) | null, readonly routes: ReadonlyArray<{ readonly length: number, readonly together: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null }>, readonly hops: ReadonlyArray<{ readonly direction: HopDirection, readonly from: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ), readonly to: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ), readonly fact: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } | null, readonly periods: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null }>, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } | null }> }>, readonly exclusions: ReadonlyArray<{ readonly kind: ExclusionKind, readonly what: string | null, readonly count: number, readonly atLeast: boolean, readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }> }>, readonly limits: ReadonlyArray<{ readonly kind: LimitKind, readonly value: number }>, readonly throughClaims?: { readonly exists: boolean, readonly truncated: boolean, readonly routes: ReadonlyArray<{ readonly length: number, readonly together: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null }>, readonly hops: ReadonlyArray<{ readonly direction: HopDirection, readonly from: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ), readonly to: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ), readonly fact: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } | null, readonly periods: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null }>, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly object: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
            ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' | 'Person' }
              ) | null, readonly organization: (
                { readonly id: string, readonly name: string, readonly nameFr: string | null }
                & { readonly __typename: 'Organization' }
              ) | null }>, readonly source: (
              { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
              & { readonly __typename: 'Source' }
            ) | null } | null }> }>, readonly limits: ReadonlyArray<{ readonly kind: LimitKind, readonly value: number }> } } };

export type PathRouteFragment = { readonly length: number, readonly together: ReadonlyArray<{ readonly validFrom: string | null, readonly validTo: string | null }>, readonly hops: ReadonlyArray<{ readonly direction: HopDirection, readonly from: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ), readonly to: (
      { readonly id: string, readonly name: string, readonly nameFr: string | null }
      & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
    ), readonly fact: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } | null, readonly periods: ReadonlyArray<{ readonly id: string, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null }>, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' | 'Person' }
        ) | null, readonly organization: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' }
        ) | null }>, readonly source: (
        { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
        & { readonly __typename: 'Source' }
      ) | null } | null }> };

export type PictureQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  view?: View | null | undefined;
  withClaims: boolean;
}>;


export type PictureQuery = { readonly entities: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly facts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly status: FactStatus, readonly disputed: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly object: { readonly id: string, readonly name: string } | null } }> }, readonly claims?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly predicate: Predicate, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly status: ClaimStatus, readonly object: { readonly id: string, readonly name: string } | null } }> } } }> } };

export type PromisesQueryVariables = Exact<{
  by?: string | null | undefined;
  about?: string | null | undefined;
  ids: ReadonlyArray<string> | string;
  status?: ReadonlyArray<PromiseStatus> | PromiseStatus | null | undefined;
  first: number;
  after?: string | null | undefined;
  view?: View | null | undefined;
}>;


export type PromisesQuery = { readonly promises: { readonly asOf: string, readonly totalCount: number, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly status: PromiseStatus, readonly deadlineEarliest: string | null, readonly deadlineLatest: string | null, readonly limit: string | null, readonly keptOn: string | null, readonly text: { readonly en: string, readonly fr: string }, readonly promise: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly translation: string | null, readonly locator: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly assertedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly relayedBy: ReadonlyArray<(
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' | 'Person' }
          )>, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } | null, readonly promisers: ReadonlyArray<(
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' | 'Person' }
        )>, readonly conditions: { readonly en: string, readonly fr: string } | null, readonly outcome: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }>, readonly answers: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }>, readonly toldAgain: ReadonlyArray<{ readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }> } }> }, readonly known: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | EntityType | null | undefined;
  first: number;
  view?: View | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly edges: ReadonlyArray<{ readonly node: (
        { readonly aliases: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) }> } };

export type SingleSourceFactsQueryVariables = Exact<{
  interest?: ReadonlyArray<Interest> | Interest | null | undefined;
  first: number;
  after?: string | null | undefined;
  view?: View | null | undefined;
}>;


export type SingleSourceFactsQuery = { readonly singleSourceFacts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly isDenial: boolean, readonly fact: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } | null, readonly claims: ReadonlyArray<{ readonly quote: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null }> } }> } };

export type SourcePageQueryVariables = Exact<{
  id: string;
  states?: number;
  view?: View | null | undefined;
}>;


export type SourcePageQuery = { readonly source: (
    { readonly evidenceClass: EvidenceClass, readonly link: string | null, readonly archivedLink: string | null, readonly title: string | null, readonly author: string | null, readonly language: string | null, readonly accessedOn: string | null, readonly sha256: string | null, readonly checked: boolean, readonly url: string, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null, readonly publishedBy: { readonly edges: ReadonlyArray<{ readonly node: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' }
        ) }> }, readonly states: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly quote: string | null, readonly quoteLanguage: string | null, readonly locator: string | null, readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } }> } }
    & { readonly __typename: 'Source' }
  ) | null };

export type TimeMarksQueryVariables = Exact<{
  view?: View | null | undefined;
}>;


export type TimeMarksQuery = { readonly decisions: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly edges: ReadonlyArray<{ readonly node: { readonly predicate: Predicate, readonly value: { readonly date: string | null } | null } }> } }
        & { readonly __typename: 'Decision' }
      ) }> }, readonly events: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly edges: ReadonlyArray<{ readonly node: { readonly predicate: Predicate, readonly value: { readonly date: string | null } | null } }> } }
        & { readonly __typename: 'Event' }
      ) }> }, readonly sources: { readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
        & { readonly __typename: 'Source' }
      ) }> } };

export type MarkedFragment = (
  { readonly id: string, readonly name: string, readonly nameFr: string | null, readonly facts: { readonly edges: ReadonlyArray<{ readonly node: { readonly predicate: Predicate, readonly value: { readonly date: string | null } | null } }> } }
  & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
);

export type TimelineQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  kinds?: ReadonlyArray<TimelineKind> | TimelineKind | null | undefined;
  first: number;
  after?: string | null | undefined;
  view?: View | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly totalCount: number, readonly unknownIds: ReadonlyArray<string>, readonly truncated: boolean, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: TimelineKind, readonly earliest: string | null, readonly latest: string, readonly precision: DatePrecision, readonly fact: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } | null, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly object: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
          ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' | 'Person' }
            ) | null, readonly organization: (
              { readonly id: string, readonly name: string, readonly nameFr: string | null }
              & { readonly __typename: 'Organization' }
            ) | null }>, readonly source: (
            { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
            & { readonly __typename: 'Source' }
          ) | null } | null, readonly about: ReadonlyArray<(
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        )> } }> } };

export type WhyQueryVariables = Exact<{
  id: string;
  view?: View | null | undefined;
}>;


export type WhyQuery = { readonly why: { readonly truncated: boolean, readonly omitted: number, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' | 'Person' }
        ) | null, readonly organization: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Organization' }
        ) | null }>, readonly source: (
        { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
        & { readonly __typename: 'Source' }
      ) | null } | null, readonly facts: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly object: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null }>, readonly tree: ReadonlyArray<{ readonly id: string, readonly parent: string | null, readonly depth: number, readonly kind: WhyNodeKind, readonly link: ClaimLinkKind | null, readonly reason: string | null, readonly text: { readonly en: string, readonly fr: string }, readonly claim: { readonly id: string, readonly predicate: Predicate, readonly topic: StatementTopic | null, readonly text: string | null, readonly textFr: string | null, readonly speechAct: SpeechAct, readonly polarity: Polarity, readonly hedged: boolean, readonly attribution: Attribution, readonly status: ClaimStatus, readonly rank: Rank, readonly knownFrom: string | null, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null, readonly speakers: ReadonlyArray<{ readonly description: string | null, readonly descriptionFr: string | null, readonly capacity: string | null, readonly capacityFr: string | null, readonly interest: Interest, readonly actor: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' | 'Person' }
          ) | null, readonly organization: (
            { readonly id: string, readonly name: string, readonly nameFr: string | null }
            & { readonly __typename: 'Organization' }
          ) | null }>, readonly source: (
          { readonly link: string | null, readonly id: string, readonly name: string, readonly nameFr: string | null, readonly publishedOn: { readonly earliest: string | null, readonly latest: string | null } | null }
          & { readonly __typename: 'Source' }
        ) | null } | null, readonly fact: { readonly id: string, readonly factId: string, readonly predicate: Predicate, readonly status: FactStatus, readonly derived: boolean, readonly disputed: boolean, readonly certainty: Certainty, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly layer: Layer | null, readonly role: string | null, readonly stage: CertificationStage | null, readonly extent: Extent | null, readonly claimCount: number, readonly independentSources: number, readonly subject: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly object: (
          { readonly id: string, readonly name: string, readonly nameFr: string | null }
          & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
        ) | null, readonly value: { readonly number: number | null, readonly unit: string | null, readonly text: string | null, readonly date: string | null, readonly boolean: boolean | null } | null } | null, readonly entity: (
        { readonly id: string, readonly name: string, readonly nameFr: string | null }
        & { readonly __typename: 'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic' }
      ) | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const VersionFragmentDoc = new TypedDocumentString(`
    fragment Version on DatasetVersion {
  ordinal
  version
  date
  recordedOn
}
    `, {"fragmentName":"Version"}) as unknown as TypedDocumentString<VersionFragment, unknown>;
export const EntityCardFragmentDoc = new TypedDocumentString(`
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
    `, {"fragmentName":"EntityCard"}) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const ValueFragmentDoc = new TypedDocumentString(`
    fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
    `, {"fragmentName":"Value"}) as unknown as TypedDocumentString<ValueFragment, unknown>;
export const FactLineFragmentDoc = new TypedDocumentString(`
    fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}`, {"fragmentName":"FactLine"}) as unknown as TypedDocumentString<FactLineFragment, unknown>;
export const BoundsFragmentDoc = new TypedDocumentString(`
    fragment Bounds on DateBounds {
  earliest
  latest
}
    `, {"fragmentName":"Bounds"}) as unknown as TypedDocumentString<BoundsFragment, unknown>;
export const ClaimLineFragmentDoc = new TypedDocumentString(`
    fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}`, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const ClaimEvidenceFragmentDoc = new TypedDocumentString(`
    fragment ClaimEvidence on Claim {
  ...ClaimLine
  evidenceClass
  locator
  quote
  quoteLanguage
  translation
  checked
  assertedOn {
    ...Bounds
  }
  rationale
  rule {
    ...EntityCard
    text
    textFr
  }
  premises(first: 20) {
    totalCount
    edges {
      node {
        ...ClaimLine
        quote
        quoteLanguage
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`, {"fragmentName":"ClaimEvidence"}) as unknown as TypedDocumentString<ClaimEvidenceFragment, unknown>;
export const FactEvidenceFragmentDoc = new TypedDocumentString(`
    fragment FactEvidence on Fact {
  ...FactLine
  through {
    ...EntityCard
  }
  decision {
    ...EntityCard
  }
  issuer {
    ...EntityCard
  }
  claims(first: 50) {
    ...ClaimEvidence
  }
  opposingClaims(first: 50) {
    ...ClaimEvidence
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}
fragment ClaimEvidence on Claim {
  ...ClaimLine
  evidenceClass
  locator
  quote
  quoteLanguage
  translation
  checked
  assertedOn {
    ...Bounds
  }
  rationale
  rule {
    ...EntityCard
    text
    textFr
  }
  premises(first: 20) {
    totalCount
    edges {
      node {
        ...ClaimLine
        quote
        quoteLanguage
      }
    }
  }
}`, {"fragmentName":"FactEvidence"}) as unknown as TypedDocumentString<FactEvidenceFragment, unknown>;
export const GraphClaimFragmentDoc = new TypedDocumentString(`
    fragment GraphClaim on Claim {
  id
  predicate
  subject {
    id
  }
  object {
    id
  }
  speechAct
  polarity
  hedged
  status
  rank
}
    `, {"fragmentName":"GraphClaim"}) as unknown as TypedDocumentString<GraphClaimFragment, unknown>;
export const GraphRecordFragmentDoc = new TypedDocumentString(`
    fragment GraphRecord on Entity {
  ...EntityCard
  facts(first: 500, view: $view) {
    totalCount
    edges {
      node {
        ...FactLine
      }
    }
  }
  claims(where: {subject: {id: {eq: $id}}}, first: 200, view: $view) @include(if: $withClaims) {
    totalCount
    edges {
      node {
        ...GraphClaim
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment GraphClaim on Claim {
  id
  predicate
  subject {
    id
  }
  object {
    id
  }
  speechAct
  polarity
  hedged
  status
  rank
}`, {"fragmentName":"GraphRecord"}) as unknown as TypedDocumentString<GraphRecordFragment, unknown>;
export const AskFactFragmentDoc = new TypedDocumentString(`
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}`, {"fragmentName":"AskFact"}) as unknown as TypedDocumentString<AskFactFragment, unknown>;
export const PathRouteFragmentDoc = new TypedDocumentString(`
    fragment PathRoute on Route {
  length
  together {
    validFrom
    validTo
  }
  hops {
    direction
    from {
      ...EntityCard
    }
    to {
      ...EntityCard
    }
    fact {
      ...AskFact
    }
    periods {
      id
      certainty
      validFrom
      validTo
    }
    claim {
      ...ClaimLine
    }
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`, {"fragmentName":"PathRoute"}) as unknown as TypedDocumentString<PathRouteFragment, unknown>;
export const MarkedFragmentDoc = new TypedDocumentString(`
    fragment Marked on Entity {
  ...EntityCard
  facts(
    predicates: [decidedOn, announcedOn, publishedOn, startedOn, endedOn, inForceFrom, createdOn]
    first: 20
    view: $view
  ) {
    edges {
      node {
        predicate
        value {
          date
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}`, {"fragmentName":"Marked"}) as unknown as TypedDocumentString<MarkedFragment, unknown>;
export const FactByIdDocument = new TypedDocumentString(`
    query FactById($subject: ID!, $id: ID!, $view: View) {
  entity(id: $subject, view: $view) {
    facts(where: {id: {eq: $id}}, first: 1, view: $view) {
      edges {
        node {
          ...FactEvidence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}
fragment ClaimEvidence on Claim {
  ...ClaimLine
  evidenceClass
  locator
  quote
  quoteLanguage
  translation
  checked
  assertedOn {
    ...Bounds
  }
  rationale
  rule {
    ...EntityCard
    text
    textFr
  }
  premises(first: 20) {
    totalCount
    edges {
      node {
        ...ClaimLine
        quote
        quoteLanguage
      }
    }
  }
}
fragment FactEvidence on Fact {
  ...FactLine
  through {
    ...EntityCard
  }
  decision {
    ...EntityCard
  }
  issuer {
    ...EntityCard
  }
  claims(first: 50) {
    ...ClaimEvidence
  }
  opposingClaims(first: 50) {
    ...ClaimEvidence
  }
}`) as unknown as TypedDocumentString<FactByIdQuery, FactByIdQueryVariables>;
export const CardsDocument = new TypedDocumentString(`
    query Cards($ids: [ID!]!) {
  entities(where: {id: {in: $ids}}, first: 100) {
    edges {
      node {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}`) as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const CertificationMatrixDocument = new TypedDocumentString(`
    query CertificationMatrix($services: [ID!], $schemes: [ID!], $view: View) {
  certificationMatrix(services: $services, schemes: $schemes, view: $view) {
    rows {
      of {
        ...EntityCard
      }
      cells {
        scheme {
          ...EntityCard
        }
        layer
        answer
        reason
        disputed
        facts {
          ...AskFact
        }
        denials {
          ...ClaimLine
        }
      }
    }
    schemes {
      ...EntityCard
    }
    unknownIds
    truncated
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<CertificationMatrixQuery, CertificationMatrixQueryVariables>;
export const VersionsDocument = new TypedDocumentString(`
    query Versions {
  changes {
    versions {
      ...Version
    }
  }
}
    fragment Version on DatasetVersion {
  ordinal
  version
  date
  recordedOn
}`) as unknown as TypedDocumentString<VersionsQuery, VersionsQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($from: String, $to: String, $view: View) {
  changes(from: $from, to: $to, view: $view) {
    versions {
      ...Version
    }
    learnt {
      what
      kind
      id
      claim {
        ...ClaimLine
      }
      entity {
        ...EntityCard
      }
      facts {
        ...AskFact
      }
    }
    totalCount
    truncated
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment Version on DatasetVersion {
  ordinal
  version
  date
  recordedOn
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const ClaimCheckDocument = new TypedDocumentString(`
    query ClaimCheck($subject: ID!, $predicate: Predicate!, $object: ID, $value: String, $view: View) {
  claimCheck(
    subject: $subject
    predicate: $predicate
    object: $object
    value: $value
    view: $view
  ) {
    subject {
      ...EntityCard
    }
    object {
      ...EntityCard
    }
    facts {
      ...AskFact
    }
    supporting {
      ...ClaimLine
      evidenceClass
    }
    contradicting {
      ...ClaimLine
      evidenceClass
    }
    undecided {
      ...ClaimLine
      evidenceClass
    }
    counts {
      evidenceClass
      supporting
      contradicting
      undecided
    }
    silent
    silentParties {
      ...EntityCard
    }
    silentClasses
    truncated
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<ClaimCheckQuery, ClaimCheckQueryVariables>;
export const ClaimPageDocument = new TypedDocumentString(`
    query ClaimPage($id: ID!, $view: View) {
  claim(id: $id, view: $view) {
    ...ClaimEvidence
    url
    dataset {
      ...EntityCard
    }
    relayedBy {
      ...EntityCard
    }
    deprecatedReason
    deprecatedOn
    timeless
    validFrom {
      ...Bounds
    }
    validTo {
      ...Bounds
    }
    observedOn {
      ...Bounds
    }
    layer
    role
    stage
    extent
    through {
      ...EntityCard
    }
    decision {
      ...EntityCard
    }
    issuer {
      ...EntityCard
    }
    deadline {
      ...Bounds
    }
    conditions
    links {
      kind
      rationale
      to {
        ...ClaimLine
      }
    }
    linkedFrom {
      kind
      rationale
      from {
        ...ClaimLine
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}
fragment ClaimEvidence on Claim {
  ...ClaimLine
  evidenceClass
  locator
  quote
  quoteLanguage
  translation
  checked
  assertedOn {
    ...Bounds
  }
  rationale
  rule {
    ...EntityCard
    text
    textFr
  }
  premises(first: 20) {
    totalCount
    edges {
      node {
        ...ClaimLine
        quote
        quoteLanguage
      }
    }
  }
}`) as unknown as TypedDocumentString<ClaimPageQuery, ClaimPageQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($ids: [ID!]!, $predicates: [Predicate!], $view: View) {
  compare(ids: $ids, predicates: $predicates, view: $view) {
    entities {
      ...EntityCard
    }
    unknownIds
    rows {
      predicate
      direction
      differs
      cells {
        entity {
          ...EntityCard
        }
        state
        facts {
          ...AskFact
        }
        denials {
          ...ClaimLine
        }
      }
    }
    truncated
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CompareQuestionsDocument = new TypedDocumentString(`
    query CompareQuestions($ids: [ID!]!, $view: View) {
  compare(ids: $ids, view: $view) {
    rows {
      predicate
    }
  }
}
    `) as unknown as TypedDocumentString<CompareQuestionsQuery, CompareQuestionsQueryVariables>;
export const ConflictsDocument = new TypedDocumentString(`
    query Conflicts($ids: [ID!], $withIds: Boolean!, $predicate: Predicate, $topic: StatementTopic, $first: Int!, $after: String, $view: View) {
  conflicts(
    ids: $ids
    predicate: $predicate
    topic: $topic
    first: $first
    after: $after
    view: $view
  ) {
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kinds
        subjects {
          ...EntityCard
        }
        predicates
        topics
        facts {
          ...AskFact
        }
        reasons
        sides {
          number
          against
          polarity
          object {
            ...EntityCard
          }
          text {
            en
            fr
          }
          voices {
            claim {
              ...ClaimLine
              quote
              quoteLanguage
              translation
              locator
            }
            speaker {
              ...EntityCard
            }
            description {
              en
              fr
            }
            organization {
              ...EntityCard
            }
            interest
            evidenceClass
            speechAct
            status
            saidEarliest
            saidLatest
            source {
              ...EntityCard
              link
            }
          }
        }
      }
    }
  }
  known: entities(where: {id: {in: $ids}}, first: 20, view: $view) @include(if: $withIds) {
    edges {
      node {
        id
      }
    }
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<ConflictsQuery, ConflictsQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!, $facts: Int! = 200, $claims: Int! = 100, $statements: Int! = 100, $view: View) {
  entity(id: $id, view: $view) {
    ...EntityCard
    nameEn
    aliases
    externalIds
    formerIds
    url
    facts(orderBy: [{predicate: ASC}], first: $facts, view: $view) {
      totalCount
      edges {
        node {
          ...FactLine
        }
      }
    }
    claims(first: $claims, view: $view) {
      totalCount
      edges {
        node {
          ...ClaimLine
        }
      }
    }
    ... on Actor {
      statements(first: $statements, view: $view) {
        totalCount
        edges {
          node {
            ...ClaimLine
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($subject: ID!, $predicates: [Predicate!]!, $view: View) {
  entity(id: $subject, view: $view) {
    ...EntityCard
    facts(predicates: $predicates, first: 100, view: $view) {
      totalCount
      edges {
        node {
          ...FactEvidence
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}
fragment ClaimEvidence on Claim {
  ...ClaimLine
  evidenceClass
  locator
  quote
  quoteLanguage
  translation
  checked
  assertedOn {
    ...Bounds
  }
  rationale
  rule {
    ...EntityCard
    text
    textFr
  }
  premises(first: 20) {
    totalCount
    edges {
      node {
        ...ClaimLine
        quote
        quoteLanguage
      }
    }
  }
}
fragment FactEvidence on Fact {
  ...FactLine
  through {
    ...EntityCard
  }
  decision {
    ...EntityCard
  }
  issuer {
    ...EntityCard
  }
  claims(first: 50) {
    ...ClaimEvidence
  }
  opposingClaims(first: 50) {
    ...ClaimEvidence
  }
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const ExposureDocument = new TypedDocumentString(`
    query Exposure($of: ID!, $view: View) {
  exposure(of: $of, view: $view) {
    of {
      ...EntityCard
    }
    hosts {
      distance
      service {
        ...EntityCard
      }
      facts {
        ...AskFact
      }
    }
    laws {
      law {
        ...EntityCard
      }
      reach {
        ...AskFact
      }
      shields {
        service {
          ...EntityCard
        }
        scheme {
          ...EntityCard
        }
        layer
        answer
        reason
        facts {
          ...AskFact
        }
        denials {
          ...ClaimLine
        }
      }
    }
    gaps {
      ...AskFact
    }
    truncated
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<ExposureQuery, ExposureQueryVariables>;
export const GraphDocument = new TypedDocumentString(`
    query Graph($id: ID!, $view: View, $withClaims: Boolean!) {
  entity(id: $id, view: $view) {
    ...GraphRecord
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment GraphRecord on Entity {
  ...EntityCard
  facts(first: 500, view: $view) {
    totalCount
    edges {
      node {
        ...FactLine
      }
    }
  }
  claims(where: {subject: {id: {eq: $id}}}, first: 200, view: $view) @include(if: $withClaims) {
    totalCount
    edges {
      node {
        ...GraphClaim
      }
    }
  }
}
fragment GraphClaim on Claim {
  id
  predicate
  subject {
    id
  }
  object {
    id
  }
  speechAct
  polarity
  hedged
  status
  rank
}`) as unknown as TypedDocumentString<GraphQuery, GraphQueryVariables>;
export const GraphHubDocument = new TypedDocumentString(`
    query GraphHub($id: ID!, $others: [ID!]!, $view: View, $withClaims: Boolean!) {
  entity(id: $id, view: $view) {
    ...EntityCard
    facts(where: {object: {id: {in: $others}}}, first: 1000, view: $view) {
      totalCount
      edges {
        node {
          ...FactLine
        }
      }
    }
    claims(
      where: {subject: {id: {eq: $id}}, object: {id: {in: $others}}}
      first: 1000
      view: $view
    ) @include(if: $withClaims) {
      totalCount
      edges {
        node {
          ...GraphClaim
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment GraphClaim on Claim {
  id
  predicate
  subject {
    id
  }
  object {
    id
  }
  speechAct
  polarity
  hedged
  status
  rank
}`) as unknown as TypedDocumentString<GraphHubQuery, GraphHubQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($ids: [ID!]!, $depth: Int, $maxNodes: Int, $predicates: [Predicate!], $excludePredicates: [Predicate!], $types: [EntityType!], $excludeTypes: [EntityType!], $layers: [Layer!], $view: View) {
  neighbourhood(
    ids: $ids
    depth: $depth
    maxNodes: $maxNodes
    predicates: $predicates
    excludePredicates: $excludePredicates
    types: $types
    excludeTypes: $excludeTypes
    layers: $layers
    view: $view
  ) {
    nodes {
      entity {
        ...EntityCard
      }
      distance
      shownFacts
      remaining
      remainingBy {
        predicate
        count
      }
      atLeast
    }
    edges {
      factId
      predicate
      from {
        ...EntityCard
      }
      to {
        ...EntityCard
      }
      facts {
        ...AskFact
      }
    }
    unknownIds
    truncated
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $first: Int, $maxDepth: Int, $mode: PathMode, $predicates: [Predicate!], $excludePredicates: [Predicate!], $direction: PathDirection, $types: [EntityType!], $excludeTypes: [EntityType!], $through: [EntityType!], $layers: [Layer!], $together: Boolean, $maxDegree: Int, $withClaims: Boolean!, $view: View) {
  paths(
    from: $from
    to: $to
    first: $first
    maxDepth: $maxDepth
    mode: $mode
    predicates: $predicates
    excludePredicates: $excludePredicates
    direction: $direction
    types: $types
    excludeTypes: $excludeTypes
    through: $through
    layers: $layers
    together: $together
    maxDegree: $maxDegree
    view: $view
  ) {
    from {
      ...EntityCard
    }
    to {
      ...EntityCard
    }
    routes {
      ...PathRoute
    }
    exclusions {
      kind
      what
      count
      atLeast
      facts {
        ...AskFact
      }
    }
    limits {
      kind
      value
    }
    truncated
    searchedDepth
    throughClaims @include(if: $withClaims) {
      exists
      routes {
        ...PathRoute
      }
      limits {
        kind
        value
      }
      truncated
    }
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}
fragment PathRoute on Route {
  length
  together {
    validFrom
    validTo
  }
  hops {
    direction
    from {
      ...EntityCard
    }
    to {
      ...EntityCard
    }
    fact {
      ...AskFact
    }
    periods {
      id
      certainty
      validFrom
      validTo
    }
    claim {
      ...ClaimLine
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($ids: [ID!]!, $view: View, $withClaims: Boolean!) {
  entities(where: {id: {in: $ids}}, first: 1000, view: $view) {
    edges {
      node {
        id
        name
        facts(where: {object: {id: {in: $ids}}}, first: 500, view: $view) {
          edges {
            node {
              id
              predicate
              object {
                id
                name
              }
              status
              disputed
              validFrom
              validTo
            }
          }
        }
        claims(
          where: {subject: {id: {in: $ids}}, object: {id: {in: $ids}}}
          first: 200
          view: $view
        ) @include(if: $withClaims) {
          edges {
            node {
              id
              predicate
              object {
                id
                name
              }
              speechAct
              polarity
              status
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const PromisesDocument = new TypedDocumentString(`
    query Promises($by: ID, $about: ID, $ids: [ID!]!, $status: [PromiseStatus!], $first: Int!, $after: String, $view: View) {
  promises(
    by: $by
    about: $about
    status: $status
    first: $first
    after: $after
    view: $view
  ) {
    asOf
    totalCount
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        status
        text {
          en
          fr
        }
        promise {
          ...ClaimLine
          quote
          quoteLanguage
          translation
          locator
          assertedOn {
            ...Bounds
          }
          relayedBy {
            ...EntityCard
          }
        }
        promisers {
          ...EntityCard
        }
        deadlineEarliest
        deadlineLatest
        limit
        conditions {
          en
          fr
        }
        keptOn
        outcome {
          ...ClaimLine
        }
        answers {
          ...ClaimLine
        }
        toldAgain {
          ...ClaimLine
        }
      }
    }
  }
  known: entities(where: {id: {in: $ids}}, first: 2, view: $view) {
    edges {
      node {
        id
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<PromisesQuery, PromisesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $types: [EntityType!], $first: Int!, $view: View) {
  search(text: $text, types: $types, first: $first, view: $view) {
    edges {
      node {
        ...EntityCard
        aliases
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SingleSourceFactsDocument = new TypedDocumentString(`
    query SingleSourceFacts($interest: [Interest!], $first: Int!, $after: String, $view: View) {
  singleSourceFacts(
    interest: $interest
    first: $first
    after: $after
    view: $view
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        isDenial
        fact {
          ...AskFact
        }
        claims {
          ...ClaimLine
          quote
        }
      }
    }
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<SingleSourceFactsQuery, SingleSourceFactsQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!, $states: Int! = 300, $view: View) {
  source(id: $id, view: $view) {
    ...EntityCard
    evidenceClass
    link
    archivedLink
    title
    author
    language
    publishedOn {
      ...Bounds
    }
    accessedOn
    sha256
    checked
    url
    publishedBy(first: 5, view: $view) {
      edges {
        node {
          ...EntityCard
        }
      }
    }
    states(first: $states, view: $view) {
      totalCount
      edges {
        node {
          ...ClaimLine
          quote
          quoteLanguage
          locator
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const TimeMarksDocument = new TypedDocumentString(`
    query TimeMarks($view: View) {
  decisions(first: 300, view: $view) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...Marked
      }
    }
  }
  events(first: 300, view: $view) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...Marked
      }
    }
  }
  sources(first: 500, view: $view) {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        ...EntityCard
        publishedOn {
          ...Bounds
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Marked on Entity {
  ...EntityCard
  facts(
    predicates: [decidedOn, announcedOn, publishedOn, startedOn, endedOn, inForceFrom, createdOn]
    first: 20
    view: $view
  ) {
    edges {
      node {
        predicate
        value {
          date
        }
      }
    }
  }
}`) as unknown as TypedDocumentString<TimeMarksQuery, TimeMarksQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($ids: [ID!]!, $from: Date, $to: Date, $kinds: [TimelineKind!], $first: Int!, $after: String, $view: View) {
  timeline(
    ids: $ids
    from: $from
    to: $to
    kinds: $kinds
    first: $first
    after: $after
    view: $view
  ) {
    totalCount
    unknownIds
    truncated
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        kind
        earliest
        latest
        precision
        fact {
          ...AskFact
        }
        claim {
          ...ClaimLine
        }
        about {
          ...EntityCard
        }
      }
    }
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const WhyDocument = new TypedDocumentString(`
    query Why($id: ID!, $view: View) {
  why(id: $id, view: $view) {
    claim {
      ...ClaimLine
    }
    facts {
      ...AskFact
    }
    tree {
      id
      parent
      depth
      kind
      text {
        en
        fr
      }
      claim {
        ...ClaimLine
      }
      fact {
        ...AskFact
      }
      entity {
        ...EntityCard
      }
      link
      reason
    }
    truncated
    omitted
  }
}
    fragment AskFact on Fact {
  ...FactLine
  subject {
    ...EntityCard
  }
}
fragment EntityCard on Entity {
  __typename
  id
  name
  nameFr
}
fragment Bounds on DateBounds {
  earliest
  latest
}
fragment Value on LiteralValue {
  number
  unit
  text
  date
  boolean
}
fragment FactLine on Fact {
  id
  factId
  predicate
  subject {
    id
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  status
  derived
  disputed
  certainty
  validFrom
  validTo
  knownFrom
  layer
  role
  stage
  extent
  claimCount
  independentSources
}
fragment ClaimLine on Claim {
  id
  predicate
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  value {
    ...Value
  }
  topic
  text
  textFr
  speechAct
  polarity
  hedged
  attribution
  status
  rank
  knownFrom
  speakers {
    actor {
      ...EntityCard
    }
    description
    descriptionFr
    capacity
    capacityFr
    organization {
      ...EntityCard
    }
    interest
  }
  source {
    ...EntityCard
    link
    publishedOn {
      ...Bounds
    }
  }
}`) as unknown as TypedDocumentString<WhyQuery, WhyQueryVariables>;