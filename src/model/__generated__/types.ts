import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { RequestContext } from '../../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in ISO 8601, `2023-12-21`. */
  Date: { input: string; output: string; }
};

/** Someone who can speak, decide and act: an organization or a person. */
export type Actor = {
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Article before the English name in a sentence, such as "the"; null when it takes none. */
  readonly articleEn: Maybe<Scalars['String']['output']>;
  /** Article before the French name in a sentence, such as "la"; null when it takes none. */
  readonly articleFr: Maybe<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Decisions that this actor took. */
  readonly decided: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Events in which this actor took part. */
  readonly participatesIn: EventFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Claims that this actor made. */
  readonly statements: ClaimConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorDecidedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Someone who can speak, decide and act: an organization or a person. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};

/** A page of Actor. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Actor. */
export type ActorConnectionFacetArgs = {
  by: ActorFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Actor of a page. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Actor;
};

/** What Actor can be counted by. */
export type ActorFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By decided. */
  | 'decided'
  /** By partOf. */
  | 'partOf'
  /** By participatesIn. */
  | 'participatesIn'
  /** By parts. */
  | 'parts'
  /** By sameAs. */
  | 'sameAs'
  /** By type. */
  | 'type';

/** A page of facts that lead to Actor. */
export type ActorFactConnection = {
  readonly __typename?: 'ActorFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<ActorFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Actor. */
export type ActorFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<ActorFacet>;
};

/** A fact and the Actor to which it leads. */
export type ActorFactEdge = {
  readonly __typename?: 'ActorFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Actor;
};

/** An order of facts that lead to Actor; give one key. */
export type ActorFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<ActorOrder>;
};

/** Conditions on a fact and the Actor to which it leads; all given must hold. */
export type ActorFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActorFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ActorFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ActorFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<ActorWhere>;
};

/** Conditions on facts that lead to Actor under the view; all given must hold. */
export type ActorFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<ActorFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ActorFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ActorFactWhere>;
};

/** Conditions on a list of Actor under the view; all given must hold. */
export type ActorListFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<ActorWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ActorWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ActorWhere>;
};

/** An order of Actor; give one key. */
export type ActorOrder = {
  /** By articleEn. */
  readonly articleEn?: InputMaybe<Sort>;
  /** By articleFr. */
  readonly articleFr?: InputMaybe<Sort>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By decided. */
  readonly decided?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By participatesIn. */
  readonly participatesIn?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By statements. */
  readonly statements?: InputMaybe<CountOrder>;
};

/** Conditions on Actor; all given must hold. */
export type ActorWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ActorWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Its articleEn. */
  readonly articleEn?: InputMaybe<StringFilter>;
  /** Its articleFr. */
  readonly articleFr?: InputMaybe<StringFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in decided. */
  readonly decided?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in participatesIn. */
  readonly participatesIn?: InputMaybe<EventFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** What statements holds. */
  readonly statements?: InputMaybe<ClaimListFilter>;
  /** Its concrete type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** Whether the speaker really said it. */
export type Attribution =
  /** Someone else reports it. */
  | 'RELAYED'
  /** Nobody answers for it. */
  | 'UNVERIFIED'
  /** It is in the speaker's own publication, or in a record of the speech. */
  | 'VERIFIED';

/** Conditions on a value of type Attribution; all given must hold. */
export type AttributionFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Attribution>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Attribution>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Attribution>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Attribution>>;
};

/** Conditions on a value of type Boolean; all given must hold. */
export type BooleanFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How certain it is that a fact held on a day. */
export type Certainty =
  /** Within the period that claims state, whatever the imprecision of its bounds. */
  | 'CERTAIN'
  /** Only if an imprecise bound is read in its favour. */
  | 'POSSIBLE'
  /** After the last statement, with no known end. */
  | 'PRESUMED';

/** Conditions on a value of type Certainty; all given must hold. */
export type CertaintyFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Certainty>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Certainty>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Certainty>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Certainty>>;
};

/** A certification or qualification scheme. */
export type Certification = Entity & Node & {
  readonly __typename?: 'Certification';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Texts that define it. */
  readonly definedBy: LegalTextFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Laws from which it guarantees immunity. */
  readonly guaranteesImmunityFrom: LegalTextFactConnection;
  /** Services that hold it. */
  readonly heldBy: ServiceFactConnection;
  /** Providers of which unnamed services hold it. */
  readonly heldByServicesOf: OrganizationFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Who issues or grants it. */
  readonly issuedBy: OrganizationFactConnection;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Systems and projects that could potentially lack it where it was demanded, by inference; never established. */
  readonly potentiallyLackedBy: EntityFactConnection;
  /** Texts that recommend it. */
  readonly recommendedBy: LegalTextFactConnection;
  /** Events, requirements and texts that demand it. */
  readonly requiredBy: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A certification or qualification scheme. */
export type CertificationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A certification or qualification scheme. */
export type CertificationConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationGuaranteesImmunityFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationHeldByServicesOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationPotentiallyLackedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationRecommendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationRequiredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A certification or qualification scheme. */
export type CertificationSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

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

/** Whether one service holds one scheme on one layer. */
export type CertificationCell = {
  readonly __typename?: 'CertificationCell';
  /** The answer. */
  readonly answer: CertificationAnswer;
  /** Claims that deny it. */
  readonly denials: ReadonlyArray<Claim>;
  /** Whether there are known claims on both sides. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Facts on which it rests. */
  readonly facts: ReadonlyArray<Fact>;
  /** The layer; null where none is stated. */
  readonly layer: Maybe<Layer>;
  /** What the answer rests on. */
  readonly reason: CertificationReason;
  /** The scheme. */
  readonly scheme: Certification;
};

/** A page of Certification. */
export type CertificationConnection = {
  readonly __typename?: 'CertificationConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CertificationEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Certification. */
export type CertificationConnectionFacetArgs = {
  by: CertificationFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Certification of a page. */
export type CertificationEdge = {
  readonly __typename?: 'CertificationEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Certification;
};

/** What Certification can be counted by. */
export type CertificationFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By definedBy. */
  | 'definedBy'
  /** By guaranteesImmunityFrom. */
  | 'guaranteesImmunityFrom'
  /** By heldBy. */
  | 'heldBy'
  /** By heldByServicesOf. */
  | 'heldByServicesOf'
  /** By issuedBy. */
  | 'issuedBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By potentiallyLackedBy. */
  | 'potentiallyLackedBy'
  /** By recommendedBy. */
  | 'recommendedBy'
  /** By requiredBy. */
  | 'requiredBy'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to Certification. */
export type CertificationFactConnection = {
  readonly __typename?: 'CertificationFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<CertificationFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Certification. */
export type CertificationFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<CertificationFacet>;
};

/** A fact and the Certification to which it leads. */
export type CertificationFactEdge = {
  readonly __typename?: 'CertificationFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Certification;
};

/** An order of facts that lead to Certification; give one key. */
export type CertificationFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<CertificationOrder>;
};

/** Conditions on a fact and the Certification to which it leads; all given must hold. */
export type CertificationFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CertificationFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CertificationFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CertificationFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<CertificationWhere>;
};

/** Conditions on facts that lead to Certification under the view; all given must hold. */
export type CertificationFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<CertificationFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<CertificationFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<CertificationFactWhere>;
};

/** Which services hold which certifications, on which layer, and by whose word. */
export type CertificationMatrix = {
  readonly __typename?: 'CertificationMatrix';
  /** One row for each service, or provider, in the order in which they were asked for, else by name. */
  readonly rows: ReadonlyArray<CertificationRow>;
  /** Schemes that the columns stand for. */
  readonly schemes: ReadonlyArray<Certification>;
  /** Whether there are more services, or schemes, than are shown. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Ids that are not known under the view. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** An order of Certification; give one key. */
export type CertificationOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By definedBy. */
  readonly definedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By guaranteesImmunityFrom. */
  readonly guaranteesImmunityFrom?: InputMaybe<CountOrder>;
  /** By heldBy. */
  readonly heldBy?: InputMaybe<CountOrder>;
  /** By heldByServicesOf. */
  readonly heldByServicesOf?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By issuedBy. */
  readonly issuedBy?: InputMaybe<CountOrder>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By potentiallyLackedBy. */
  readonly potentiallyLackedBy?: InputMaybe<CountOrder>;
  /** By recommendedBy. */
  readonly recommendedBy?: InputMaybe<CountOrder>;
  /** By requiredBy. */
  readonly requiredBy?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
};

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

/** What is known of the certifications of one service, or of the unnamed services of one provider. */
export type CertificationRow = {
  readonly __typename?: 'CertificationRow';
  /** One cell for each scheme, and for each layer of which something is known. */
  readonly cells: ReadonlyArray<CertificationCell>;
  /** The service or the provider. */
  readonly of: Entity;
};

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

/** Conditions on a value of type CertificationStage; all given must hold. */
export type CertificationStageFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<CertificationStage>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<CertificationStage>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<CertificationStage>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<CertificationStage>>;
};

/** Conditions on Certification; all given must hold. */
export type CertificationWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CertificationWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CertificationWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CertificationWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in definedBy. */
  readonly definedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in guaranteesImmunityFrom. */
  readonly guaranteesImmunityFrom?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in heldBy. */
  readonly heldBy?: InputMaybe<ServiceFactsFilter>;
  /** Facts in heldByServicesOf. */
  readonly heldByServicesOf?: InputMaybe<OrganizationFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in issuedBy. */
  readonly issuedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in potentiallyLackedBy. */
  readonly potentiallyLackedBy?: InputMaybe<EntityFactsFilter>;
  /** Facts in recommendedBy. */
  readonly recommendedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in requiredBy. */
  readonly requiredBy?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
};

/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** When the speaker spoke or decided. */
  readonly assertedOn: Maybe<DateBounds>;
  /** Whether they really said it. */
  readonly attribution: Attribution;
  /** Whether the source has been opened and read for this claim. */
  readonly checked: Scalars['Boolean']['output'];
  /** Conditions of a promise. */
  readonly conditions: Maybe<Scalars['String']['output']>;
  /** The same conditions in French. */
  readonly conditionsFr: Maybe<Scalars['String']['output']>;
  /** Dataset in which it is curated. */
  readonly dataset: Maybe<CuratedDataset>;
  /** By when a promise is to be kept. */
  readonly deadline: Maybe<DateBounds>;
  /** Last day by which a promise is to be kept in any case, where it names one beside its deadline. */
  readonly deadlineLimit: Maybe<Scalars['Date']['output']>;
  /** The decision on which it rests. */
  readonly decision: Maybe<Entity>;
  /** Since when it is deprecated. */
  readonly deprecatedOn: Maybe<Scalars['Date']['output']>;
  /** Why it is deprecated. */
  readonly deprecatedReason: Maybe<Scalars['String']['output']>;
  /** What sort of source it stands in. */
  readonly evidenceClass: EvidenceClass;
  /** To how many of the services of a provider it applies. */
  readonly extent: Maybe<Extent>;
  /** Whether the speaker hedged it: the conditional, "seems", "perhaps". */
  readonly hedged: Scalars['Boolean']['output'];
  /** Id, `<dataset>/<key>`. */
  readonly id: Scalars['ID']['output'];
  /** Who issued what it speaks of. */
  readonly issuer: Maybe<Entity>;
  /** Day from which it was publicly known; null when no source is dated. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Layer of a service to which it applies. */
  readonly layer: Maybe<Layer>;
  /** Relations from other claims to this one. */
  readonly linkedFrom: ReadonlyArray<ClaimLink>;
  /** Relations from this claim to others. */
  readonly links: ReadonlyArray<ClaimLink>;
  /** Place in the source. */
  readonly locator: Maybe<Scalars['String']['output']>;
  /** The other end of a relation; null for a literal or a statement. */
  readonly object: Maybe<Entity>;
  /** A moment at which the state was observed. */
  readonly observedOn: Maybe<DateBounds>;
  /** Whether the speaker affirms or denies it. */
  readonly polarity: Polarity;
  /** What it says of the subject. */
  readonly predicate: Predicate;
  /** Claims on which an inference rests; none for a claim that someone made. */
  readonly premises: ClaimConnection;
  /** Short quote, letter for letter. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Language of the quote, as an ISO 639-1 code. */
  readonly quoteLanguage: Maybe<Scalars['String']['output']>;
  /** Rank among claims of the same dataset. */
  readonly rank: Rank;
  /** Why the curator reads the source so. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** Who passed it on between the speakers and the source, in order. */
  readonly relayedBy: ReadonlyArray<Actor>;
  /** Office, part or share in which it applies. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The rule that derives it, as a potential; null unless it is derived by a rule. */
  readonly rule: Maybe<Rule>;
  /** Where it is stated; null for what a rule derives. */
  readonly source: Maybe<Source>;
  /** Who said it; each speaker of a collective claim. */
  readonly speakers: ReadonlyArray<Speaker>;
  /** What the speaker did by saying it. */
  readonly speechAct: SpeechAct;
  /** Stage of a certification. */
  readonly stage: Maybe<CertificationStage>;
  /** How well what it says is established. */
  readonly status: ClaimStatus;
  /** What it is about. */
  readonly subject: Maybe<Entity>;
  /** What it says, as a short sentence in English; always there for a statement. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** What it says, as a short sentence in French. */
  readonly textFr: Maybe<Scalars['String']['output']>;
  /** What it passes through: a contract, a service, an occasion. */
  readonly through: Maybe<Entity>;
  /** Whether it is said to hold at all times. */
  readonly timeless: Scalars['Boolean']['output'];
  /** What a statement is about, where it is neither a relation nor a literal. */
  readonly topic: Maybe<StatementTopic>;
  /** Translation of the quote into English, where it is in another language. */
  readonly translation: Maybe<Scalars['String']['output']>;
  /** Permanent address of this claim. */
  readonly url: Scalars['String']['output'];
  /** When the state began. */
  readonly validFrom: Maybe<DateBounds>;
  /** When the state ended. */
  readonly validTo: Maybe<DateBounds>;
  /** The value of a literal; null for a relation or a statement. */
  readonly value: Maybe<LiteralValue>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimDatasetArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimDecisionArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimIssuerArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimLinkedFromArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimObjectArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimPremisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimRelayedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimRuleArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimSourceArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimSpeakersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimSubjectArgs = {
  view?: InputMaybe<View>;
};


/**
 * What someone said: the evidence. A claim that supports a fact, one that denies it, an allegation, an opinion and a
 * promise are all kept; only what is asserted, decided or derived can become a fact.
 */
export type ClaimThroughArgs = {
  view?: InputMaybe<View>;
};

/** What the dataset knows for and against a statement. */
export type ClaimCheck = {
  readonly __typename?: 'ClaimCheck';
  /**
   * Claims that deny it, contradict a claim for it, or name another object or value at the same time where only one is
   * possible.
   */
  readonly contradicting: ReadonlyArray<Claim>;
  /** How many claims there are by sort of source. */
  readonly counts: ReadonlyArray<EvidenceCount>;
  /** Facts that say it, one a period. */
  readonly facts: ReadonlyArray<Fact>;
  /** The other end; null when none was given or it is not known under the view. */
  readonly object: Maybe<Entity>;
  /** Whether nothing is known for or against it: then it is unknown, not false. */
  readonly silent: Scalars['Boolean']['output'];
  /** Sorts of source in which nothing is known of it. */
  readonly silentClasses: ReadonlyArray<EvidenceClass>;
  /** Actors whom it concerns, by the claims that speak of it, and who say nothing of it themselves. */
  readonly silentParties: ReadonlyArray<Actor>;
  /** What the statement is about; null when it is not known under the view. */
  readonly subject: Maybe<Entity>;
  /** Claims that affirm it as established. */
  readonly supporting: ReadonlyArray<Claim>;
  /** Whether there are more claims or facts than are looked at; the first 1000 of each kind are. */
  readonly truncated: Scalars['Boolean']['output'];
  /**
   * Claims that speak of it without deciding it: allegations, opinions, questions, predictions, promises, and denials that
   * speak of a layer, a role or an extent of which no claim for it does.
   */
  readonly undecided: ReadonlyArray<Claim>;
};

/** A page of Claim. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<ClaimExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<ClaimExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Claim. */
export type ClaimConnectionFacetArgs = {
  by: ClaimFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Claim of a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Claim;
};

/** Least or greatest values of Claim; null where none has a value. */
export type ClaimExtremes = {
  readonly __typename?: 'ClaimExtremes';
  /** Of deadlineLimit. */
  readonly deadlineLimit: Maybe<Scalars['Date']['output']>;
  /** Of deprecatedOn. */
  readonly deprecatedOn: Maybe<Scalars['Date']['output']>;
  /** Of knownFrom. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
};

/** What Claim can be counted by. */
export type ClaimFacet =
  /** By attribution. */
  | 'attribution'
  /** By checked. */
  | 'checked'
  /** By dataset. */
  | 'dataset'
  /** By decision. */
  | 'decision'
  /** By evidenceClass. */
  | 'evidenceClass'
  /** By extent. */
  | 'extent'
  /** By hedged. */
  | 'hedged'
  /** By issuer. */
  | 'issuer'
  /** By layer. */
  | 'layer'
  /** By object. */
  | 'object'
  /** By polarity. */
  | 'polarity'
  /** By predicate. */
  | 'predicate'
  /** By rank. */
  | 'rank'
  /** By rule. */
  | 'rule'
  /** By source. */
  | 'source'
  /** By speechAct. */
  | 'speechAct'
  /** By stage. */
  | 'stage'
  /** By status. */
  | 'status'
  /** By subject. */
  | 'subject'
  /** By through. */
  | 'through'
  /** By timeless. */
  | 'timeless'
  /** By topic. */
  | 'topic';

/** A relation from one claim to another. */
export type ClaimLink = {
  readonly __typename?: 'ClaimLink';
  /** Claim from which it goes. */
  readonly from: Maybe<Claim>;
  /** What the relation is. */
  readonly kind: ClaimLinkKind;
  /** Why the curator relates them. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** Claim to which it goes. */
  readonly to: Maybe<Claim>;
};


/** A relation from one claim to another. */
export type ClaimLinkFromArgs = {
  view?: InputMaybe<View>;
};


/** A relation from one claim to another. */
export type ClaimLinkToArgs = {
  view?: InputMaybe<View>;
};

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

/** Conditions on a value of type ClaimLinkKind; all given must hold. */
export type ClaimLinkKindFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<ClaimLinkKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClaimLinkKind>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<ClaimLinkKind>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<ClaimLinkKind>>;
};

/** Conditions on a list of ClaimLink under the view; all given must hold. */
export type ClaimLinkListFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<ClaimLinkWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ClaimLinkWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ClaimLinkWhere>;
};

/** Conditions on ClaimLink; all given must hold. */
export type ClaimLinkWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ClaimLinkWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ClaimLinkWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ClaimLinkWhere>>;
  /** Its from is there and so. */
  readonly from?: InputMaybe<ClaimWhere>;
  /** Its kind. */
  readonly kind?: InputMaybe<ClaimLinkKindFilter>;
  /** Its rationale. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** Its to is there and so. */
  readonly to?: InputMaybe<ClaimWhere>;
};

/** Conditions on a list of Claim under the view; all given must hold. */
export type ClaimListFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<ClaimWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ClaimWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ClaimWhere>;
};

/** An order of Claim; give one key. */
export type ClaimOrder = {
  /** By assertedOn. */
  readonly assertedOn?: InputMaybe<DateBoundsOrder>;
  /** By attribution. */
  readonly attribution?: InputMaybe<Sort>;
  /** By checked. */
  readonly checked?: InputMaybe<Sort>;
  /** By conditions. */
  readonly conditions?: InputMaybe<Sort>;
  /** By conditionsFr. */
  readonly conditionsFr?: InputMaybe<Sort>;
  /** By dataset. */
  readonly dataset?: InputMaybe<CuratedDatasetOrder>;
  /** By deadline. */
  readonly deadline?: InputMaybe<DateBoundsOrder>;
  /** By deadlineLimit. */
  readonly deadlineLimit?: InputMaybe<Sort>;
  /** By decision. */
  readonly decision?: InputMaybe<EntityOrder>;
  /** By deprecatedOn. */
  readonly deprecatedOn?: InputMaybe<Sort>;
  /** By deprecatedReason. */
  readonly deprecatedReason?: InputMaybe<Sort>;
  /** By evidenceClass. */
  readonly evidenceClass?: InputMaybe<Sort>;
  /** By extent. */
  readonly extent?: InputMaybe<Sort>;
  /** By hedged. */
  readonly hedged?: InputMaybe<Sort>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By issuer. */
  readonly issuer?: InputMaybe<EntityOrder>;
  /** By knownFrom. */
  readonly knownFrom?: InputMaybe<Sort>;
  /** By layer. */
  readonly layer?: InputMaybe<Sort>;
  /** By locator. */
  readonly locator?: InputMaybe<Sort>;
  /** By object. */
  readonly object?: InputMaybe<EntityOrder>;
  /** By observedOn. */
  readonly observedOn?: InputMaybe<DateBoundsOrder>;
  /** By polarity. */
  readonly polarity?: InputMaybe<Sort>;
  /** By predicate. */
  readonly predicate?: InputMaybe<Sort>;
  /** By premises. */
  readonly premises?: InputMaybe<CountOrder>;
  /** By quote. */
  readonly quote?: InputMaybe<Sort>;
  /** By quoteLanguage. */
  readonly quoteLanguage?: InputMaybe<Sort>;
  /** By rank. */
  readonly rank?: InputMaybe<Sort>;
  /** By rationale. */
  readonly rationale?: InputMaybe<Sort>;
  /** By role. */
  readonly role?: InputMaybe<Sort>;
  /** By rule. */
  readonly rule?: InputMaybe<RuleOrder>;
  /** By source. */
  readonly source?: InputMaybe<SourceOrder>;
  /** By speechAct. */
  readonly speechAct?: InputMaybe<Sort>;
  /** By stage. */
  readonly stage?: InputMaybe<Sort>;
  /** By status. */
  readonly status?: InputMaybe<Sort>;
  /** By subject. */
  readonly subject?: InputMaybe<EntityOrder>;
  /** By text. */
  readonly text?: InputMaybe<Sort>;
  /** By textFr. */
  readonly textFr?: InputMaybe<Sort>;
  /** By through. */
  readonly through?: InputMaybe<EntityOrder>;
  /** By timeless. */
  readonly timeless?: InputMaybe<Sort>;
  /** By topic. */
  readonly topic?: InputMaybe<Sort>;
  /** By translation. */
  readonly translation?: InputMaybe<Sort>;
  /** By validFrom. */
  readonly validFrom?: InputMaybe<DateBoundsOrder>;
  /** By validTo. */
  readonly validTo?: InputMaybe<DateBoundsOrder>;
  /** By value. */
  readonly value?: InputMaybe<LiteralValueOrder>;
};

/** Routes of which at least one hop rests on a claim alone. To be shown dashed: a claim is no fact. */
export type ClaimPaths = {
  readonly __typename?: 'ClaimPaths';
  /** Whether there is such a route. */
  readonly exists: Scalars['Boolean']['output'];
  /** Limits that ended the search early; none when it was complete. */
  readonly limits: ReadonlyArray<LimitMet>;
  /** The routes, as few and in the same order as those over facts. */
  readonly routes: ReadonlyArray<Route>;
  /** Whether there may be more such routes. */
  readonly truncated: Scalars['Boolean']['output'];
};

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

/** Conditions on a value of type ClaimStatus; all given must hold. */
export type ClaimStatusFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<ClaimStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<ClaimStatus>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<ClaimStatus>>;
};

/** Conditions on Claim; all given must hold. */
export type ClaimWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ClaimWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** Its assertedOn. */
  readonly assertedOn?: InputMaybe<DateBoundsWhere>;
  /** Its attribution. */
  readonly attribution?: InputMaybe<AttributionFilter>;
  /** Its checked. */
  readonly checked?: InputMaybe<BooleanFilter>;
  /** Its conditions. */
  readonly conditions?: InputMaybe<StringFilter>;
  /** Its conditionsFr. */
  readonly conditionsFr?: InputMaybe<StringFilter>;
  /** Its dataset is there and so. */
  readonly dataset?: InputMaybe<CuratedDatasetWhere>;
  /** Its deadline. */
  readonly deadline?: InputMaybe<DateBoundsWhere>;
  /** Its deadlineLimit. */
  readonly deadlineLimit?: InputMaybe<DateFilter>;
  /** Its decision is there and so. */
  readonly decision?: InputMaybe<EntityWhere>;
  /** Its deprecatedOn. */
  readonly deprecatedOn?: InputMaybe<DateFilter>;
  /** Its deprecatedReason. */
  readonly deprecatedReason?: InputMaybe<StringFilter>;
  /** Its evidenceClass. */
  readonly evidenceClass?: InputMaybe<EvidenceClassFilter>;
  /** Its extent. */
  readonly extent?: InputMaybe<ExtentFilter>;
  /** Its hedged. */
  readonly hedged?: InputMaybe<BooleanFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its issuer is there and so. */
  readonly issuer?: InputMaybe<EntityWhere>;
  /** Its knownFrom. */
  readonly knownFrom?: InputMaybe<DateFilter>;
  /** Its layer. */
  readonly layer?: InputMaybe<LayerFilter>;
  /** What linkedFrom holds. */
  readonly linkedFrom?: InputMaybe<ClaimLinkListFilter>;
  /** What links holds. */
  readonly links?: InputMaybe<ClaimLinkListFilter>;
  /** Its locator. */
  readonly locator?: InputMaybe<StringFilter>;
  /** Its object is there and so. */
  readonly object?: InputMaybe<EntityWhere>;
  /** Its observedOn. */
  readonly observedOn?: InputMaybe<DateBoundsWhere>;
  /** Its polarity. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** Its predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** What premises holds. */
  readonly premises?: InputMaybe<ClaimListFilter>;
  /** Its quote. */
  readonly quote?: InputMaybe<StringFilter>;
  /** Its quoteLanguage. */
  readonly quoteLanguage?: InputMaybe<StringFilter>;
  /** Its rank. */
  readonly rank?: InputMaybe<RankFilter>;
  /** Its rationale. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** What relayedBy holds. */
  readonly relayedBy?: InputMaybe<ActorListFilter>;
  /** Its role. */
  readonly role?: InputMaybe<StringFilter>;
  /** Its rule is there and so. */
  readonly rule?: InputMaybe<RuleWhere>;
  /** Its source is there and so. */
  readonly source?: InputMaybe<SourceWhere>;
  /** What speakers holds. */
  readonly speakers?: InputMaybe<SpeakerListFilter>;
  /** Its speechAct. */
  readonly speechAct?: InputMaybe<SpeechActFilter>;
  /** Its stage. */
  readonly stage?: InputMaybe<CertificationStageFilter>;
  /** Its status. */
  readonly status?: InputMaybe<ClaimStatusFilter>;
  /** Its subject is there and so. */
  readonly subject?: InputMaybe<EntityWhere>;
  /** Its text. */
  readonly text?: InputMaybe<StringFilter>;
  /** Its textFr. */
  readonly textFr?: InputMaybe<StringFilter>;
  /** Its through is there and so. */
  readonly through?: InputMaybe<EntityWhere>;
  /** Its timeless. */
  readonly timeless?: InputMaybe<BooleanFilter>;
  /** Its topic. */
  readonly topic?: InputMaybe<StatementTopicFilter>;
  /** Its translation. */
  readonly translation?: InputMaybe<StringFilter>;
  /** Its validFrom. */
  readonly validFrom?: InputMaybe<DateBoundsWhere>;
  /** Its validTo. */
  readonly validTo?: InputMaybe<DateBoundsWhere>;
  /** Its value. */
  readonly value?: InputMaybe<LiteralValueWhere>;
};

/** The same questions for several entities, side by side. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The entities, in the order in which they were asked for: the columns. */
  readonly entities: ReadonlyArray<Entity>;
  /** What is known of at least one of them: by predicate, and by which way it is read. */
  readonly rows: ReadonlyArray<ComparisonRow>;
  /** Whether there is so much that not all of it was looked at. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Ids that were asked for and are not known under the view. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** What is known of one entity in one respect. */
export type ComparisonCell = {
  readonly __typename?: 'ComparisonCell';
  /** Claims that deny it, where no fact stands. */
  readonly denials: ReadonlyArray<Claim>;
  /** The entity. */
  readonly entity: Entity;
  /** The facts, one a period. */
  readonly facts: ReadonlyArray<Fact>;
  /** Whether anything is known. What is unknown is not thereby denied. */
  readonly state: ComparisonState;
};

/** One question, and its answer for each entity. */
export type ComparisonRow = {
  readonly __typename?: 'ComparisonRow';
  /** The answers, one for each entity, in their order. */
  readonly cells: ReadonlyArray<ComparisonCell>;
  /** Whether the answers differ among the entities of which one is known. */
  readonly differs: Scalars['Boolean']['output'];
  /** Whether the entities are its subject or its object; EITHER for a symmetric relation. */
  readonly direction: HopDirection;
  /** What is asked. */
  readonly predicate: Predicate;
};

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

/** A point on which claims stand against each other, with its sides as columns. No side is held to be right. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** Facts that are disputed here, one a period. */
  readonly facts: ReadonlyArray<Fact>;
  /** Id of the point, the same as long as the same claims stand on it. */
  readonly id: Scalars['ID']['output'];
  /** Why its claims stand against each other. */
  readonly kinds: ReadonlyArray<ConflictKind>;
  /** What they say of it. */
  readonly predicates: ReadonlyArray<Predicate>;
  /** Why the curator relates the claims. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The sides; claims of one side say the same. */
  readonly sides: ReadonlyArray<ConflictSide>;
  /** What the claims are about. */
  readonly subjects: ReadonlyArray<Entity>;
  /** Topics of the statements among them. */
  readonly topics: ReadonlyArray<StatementTopic>;
};

/** A page of the points on which claims stand against each other, in the order of their first claims. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many points there are, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there were more claims than are looked at, so that points may be missing. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A point of a page. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Where this point stands. */
  readonly cursor: Scalars['String']['output'];
  /** The point. */
  readonly node: Conflict;
};

/** Why claims stand against each other. */
export type ConflictKind =
  /** One answers the other; whether they exclude each other is for the reader to say. */
  | 'ANSWERED'
  /** A link says that they cannot both be right. */
  | 'CONTRADICTED'
  /** One disputes the fact that the other supports: by denying it, or by another one where only one is possible. */
  | 'DISPUTED';

/** One side of a point. */
export type ConflictSide = {
  readonly __typename?: 'ConflictSide';
  /** Numbers of the sides that it stands against. */
  readonly against: ReadonlyArray<Scalars['Int']['output']>;
  /** Its number among the sides. */
  readonly number: Scalars['Int']['output'];
  /** The other end of the relation that it speaks of; null for a literal or a statement. */
  readonly object: Maybe<Entity>;
  /** Whether it affirms or denies what the text says. */
  readonly polarity: Polarity;
  /** What it affirms or denies, in words. */
  readonly text: Wording;
  /** Who speaks for it, one entry for each claim and speaker. */
  readonly voices: ReadonlyArray<Voice>;
};

/** An order by how many there are under the view. */
export type CountOrder = {
  /** How many there are. */
  readonly count?: InputMaybe<Sort>;
};

/** A curated set of entities, sources and claims. */
export type CuratedDataset = Entity & Node & {
  readonly __typename?: 'CuratedDataset';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many claims it holds; what rules derive is not counted. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Day of that version. */
  readonly date: Scalars['Date']['output'];
  /** What it covers. */
  readonly description: Scalars['String']['output'];
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** How many facts follow from them; what rules derive is not counted. */
  readonly factCount: Scalars['Int']['output'];
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Licence under which it may be used. */
  readonly licence: Scalars['String']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Day on which this database last took in a version. */
  readonly seededOn: Maybe<Scalars['Date']['output']>;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
  /** Version of the curated files that are loaded. */
  readonly version: Scalars['String']['output'];
};


/** A curated set of entities, sources and claims. */
export type CuratedDatasetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A curated set of entities, sources and claims. */
export type CuratedDatasetConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A curated set of entities, sources and claims. */
export type CuratedDatasetFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A curated set of entities, sources and claims. */
export type CuratedDatasetPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A curated set of entities, sources and claims. */
export type CuratedDatasetPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A curated set of entities, sources and claims. */
export type CuratedDatasetSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of CuratedDataset. */
export type CuratedDatasetConnection = {
  readonly __typename?: 'CuratedDatasetConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CuratedDatasetEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<CuratedDatasetExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<CuratedDatasetExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of CuratedDataset. */
export type CuratedDatasetConnectionFacetArgs = {
  by: CuratedDatasetFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One CuratedDataset of a page. */
export type CuratedDatasetEdge = {
  readonly __typename?: 'CuratedDatasetEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: CuratedDataset;
};

/** Least or greatest values of CuratedDataset; null where none has a value. */
export type CuratedDatasetExtremes = {
  readonly __typename?: 'CuratedDatasetExtremes';
  /** Of claimCount. */
  readonly claimCount: Maybe<Scalars['Int']['output']>;
  /** Of date. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Of factCount. */
  readonly factCount: Maybe<Scalars['Int']['output']>;
  /** Of seededOn. */
  readonly seededOn: Maybe<Scalars['Date']['output']>;
};

/** What CuratedDataset can be counted by. */
export type CuratedDatasetFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By sameAs. */
  | 'sameAs';

/** An order of CuratedDataset; give one key. */
export type CuratedDatasetOrder = {
  /** By claimCount. */
  readonly claimCount?: InputMaybe<Sort>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By date. */
  readonly date?: InputMaybe<Sort>;
  /** By description. */
  readonly description?: InputMaybe<Sort>;
  /** By factCount. */
  readonly factCount?: InputMaybe<Sort>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By licence. */
  readonly licence?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By seededOn. */
  readonly seededOn?: InputMaybe<Sort>;
  /** By version. */
  readonly version?: InputMaybe<Sort>;
};

/** Conditions on CuratedDataset; all given must hold. */
export type CuratedDatasetWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CuratedDatasetWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CuratedDatasetWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CuratedDatasetWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Its claimCount. */
  readonly claimCount?: InputMaybe<IntFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its date. */
  readonly date?: InputMaybe<DateFilter>;
  /** Its description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** Its factCount. */
  readonly factCount?: InputMaybe<IntFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its licence. */
  readonly licence?: InputMaybe<StringFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Its seededOn. */
  readonly seededOn?: InputMaybe<DateFilter>;
  /** Its version. */
  readonly version?: InputMaybe<StringFilter>;
};

/** A category of data. */
export type DataCategory = Entity & Node & {
  readonly __typename?: 'DataCategory';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Systems that hold such data. */
  readonly heldBy: DataSystemFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Legal texts that protect such data. */
  readonly protectedBy: LegalTextFactConnection;
  /** Schemes that it demands of who hosts it. */
  readonly requiresCertification: CertificationFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A category of data. */
export type DataCategoryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A category of data. */
export type DataCategoryConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A category of data. */
export type DataCategoryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A category of data. */
export type DataCategoryHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** A category of data. */
export type DataCategoryPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A category of data. */
export type DataCategoryPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A category of data. */
export type DataCategoryProtectedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A category of data. */
export type DataCategoryRequiresCertificationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A category of data. */
export type DataCategorySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of DataCategory. */
export type DataCategoryConnection = {
  readonly __typename?: 'DataCategoryConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DataCategoryEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of DataCategory. */
export type DataCategoryConnectionFacetArgs = {
  by: DataCategoryFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One DataCategory of a page. */
export type DataCategoryEdge = {
  readonly __typename?: 'DataCategoryEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: DataCategory;
};

/** What DataCategory can be counted by. */
export type DataCategoryFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By heldBy. */
  | 'heldBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By protectedBy. */
  | 'protectedBy'
  /** By requiresCertification. */
  | 'requiresCertification'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to DataCategory. */
export type DataCategoryFactConnection = {
  readonly __typename?: 'DataCategoryFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<DataCategoryFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to DataCategory. */
export type DataCategoryFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<DataCategoryFacet>;
};

/** A fact and the DataCategory to which it leads. */
export type DataCategoryFactEdge = {
  readonly __typename?: 'DataCategoryFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: DataCategory;
};

/** An order of facts that lead to DataCategory; give one key. */
export type DataCategoryFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<DataCategoryOrder>;
};

/** Conditions on a fact and the DataCategory to which it leads; all given must hold. */
export type DataCategoryFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DataCategoryFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DataCategoryFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DataCategoryFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<DataCategoryWhere>;
};

/** Conditions on facts that lead to DataCategory under the view; all given must hold. */
export type DataCategoryFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<DataCategoryFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<DataCategoryFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<DataCategoryFactWhere>;
};

/** An order of DataCategory; give one key. */
export type DataCategoryOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By heldBy. */
  readonly heldBy?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By protectedBy. */
  readonly protectedBy?: InputMaybe<CountOrder>;
  /** By requiresCertification. */
  readonly requiresCertification?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
};

/** Conditions on DataCategory; all given must hold. */
export type DataCategoryWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DataCategoryWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DataCategoryWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DataCategoryWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in heldBy. */
  readonly heldBy?: InputMaybe<DataSystemFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in protectedBy. */
  readonly protectedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in requiresCertification. */
  readonly requiresCertification?: InputMaybe<CertificationFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
};

/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystem = Entity & Node & {
  readonly __typename?: 'DataSystem';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Decisions that authorise it; `through` names the service. */
  readonly authorisedBy: DecisionFactConnection;
  /** Projects that build it. */
  readonly builtBy: ProjectFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Systems with which it is connected. */
  readonly connectedTo: DataSystemFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Systems that take data from it. */
  readonly feeds: DataSystemFactConnection;
  /** Systems from which it takes data. */
  readonly feedsOn: DataSystemFactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Categories of data that it holds. */
  readonly holds: DataCategoryFactConnection;
  /** Services on which it is hosted; `decision` names the decision, `through` the contract. */
  readonly hostedOn: ServiceFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Who answers for it. */
  readonly operatedBy: OrganizationFactConnection;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Schemes that it could potentially lack where they were demanded, by inference; never established. */
  readonly potentiallyLacks: CertificationFactConnection;
  /** Laws that could potentially reach it, by inference; never established. */
  readonly potentiallyReachedBy: LegalTextFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Who supplies it with data. */
  readonly suppliedBy: OrganizationFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemAuthorisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemBuiltByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ProjectFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemConnectedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemFeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemFeedsOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataCategoryFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataCategoryFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemHostedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemOperatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemPotentiallyLacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemPotentiallyReachedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A system that holds or processes data, such as a platform or a data warehouse. */
export type DataSystemSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};

/** A page of DataSystem. */
export type DataSystemConnection = {
  readonly __typename?: 'DataSystemConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DataSystemEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of DataSystem. */
export type DataSystemConnectionFacetArgs = {
  by: DataSystemFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One DataSystem of a page. */
export type DataSystemEdge = {
  readonly __typename?: 'DataSystemEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: DataSystem;
};

/** What DataSystem can be counted by. */
export type DataSystemFacet =
  /** By authorisedBy. */
  | 'authorisedBy'
  /** By builtBy. */
  | 'builtBy'
  /** By concernedBy. */
  | 'concernedBy'
  /** By connectedTo. */
  | 'connectedTo'
  /** By feeds. */
  | 'feeds'
  /** By feedsOn. */
  | 'feedsOn'
  /** By holds. */
  | 'holds'
  /** By hostedOn. */
  | 'hostedOn'
  /** By operatedBy. */
  | 'operatedBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By potentiallyLacks. */
  | 'potentiallyLacks'
  /** By potentiallyReachedBy. */
  | 'potentiallyReachedBy'
  /** By sameAs. */
  | 'sameAs'
  /** By suppliedBy. */
  | 'suppliedBy';

/** A page of facts that lead to DataSystem. */
export type DataSystemFactConnection = {
  readonly __typename?: 'DataSystemFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<DataSystemFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to DataSystem. */
export type DataSystemFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<DataSystemFacet>;
};

/** A fact and the DataSystem to which it leads. */
export type DataSystemFactEdge = {
  readonly __typename?: 'DataSystemFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: DataSystem;
};

/** An order of facts that lead to DataSystem; give one key. */
export type DataSystemFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<DataSystemOrder>;
};

/** Conditions on a fact and the DataSystem to which it leads; all given must hold. */
export type DataSystemFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DataSystemFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DataSystemFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DataSystemFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<DataSystemWhere>;
};

/** Conditions on facts that lead to DataSystem under the view; all given must hold. */
export type DataSystemFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<DataSystemFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<DataSystemFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<DataSystemFactWhere>;
};

/** An order of DataSystem; give one key. */
export type DataSystemOrder = {
  /** By authorisedBy. */
  readonly authorisedBy?: InputMaybe<CountOrder>;
  /** By builtBy. */
  readonly builtBy?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By connectedTo. */
  readonly connectedTo?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By feeds. */
  readonly feeds?: InputMaybe<CountOrder>;
  /** By feedsOn. */
  readonly feedsOn?: InputMaybe<CountOrder>;
  /** By holds. */
  readonly holds?: InputMaybe<CountOrder>;
  /** By hostedOn. */
  readonly hostedOn?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By operatedBy. */
  readonly operatedBy?: InputMaybe<CountOrder>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By potentiallyLacks. */
  readonly potentiallyLacks?: InputMaybe<CountOrder>;
  /** By potentiallyReachedBy. */
  readonly potentiallyReachedBy?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By suppliedBy. */
  readonly suppliedBy?: InputMaybe<CountOrder>;
};

/** Conditions on DataSystem; all given must hold. */
export type DataSystemWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DataSystemWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DataSystemWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DataSystemWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Facts in authorisedBy. */
  readonly authorisedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in builtBy. */
  readonly builtBy?: InputMaybe<ProjectFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in connectedTo. */
  readonly connectedTo?: InputMaybe<DataSystemFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Facts in feeds. */
  readonly feeds?: InputMaybe<DataSystemFactsFilter>;
  /** Facts in feedsOn. */
  readonly feedsOn?: InputMaybe<DataSystemFactsFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in holds. */
  readonly holds?: InputMaybe<DataCategoryFactsFilter>;
  /** Facts in hostedOn. */
  readonly hostedOn?: InputMaybe<ServiceFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in operatedBy. */
  readonly operatedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in potentiallyLacks. */
  readonly potentiallyLacks?: InputMaybe<CertificationFactsFilter>;
  /** Facts in potentiallyReachedBy. */
  readonly potentiallyReachedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in suppliedBy. */
  readonly suppliedBy?: InputMaybe<OrganizationFactsFilter>;
};

/** What a dataset learnt between two versions: what was added, dropped and changed on balance. */
export type DatasetChanges = {
  readonly __typename?: 'DatasetChanges';
  /** The version from which it is looked at; null for the time before the first. */
  readonly from: Maybe<DatasetVersion>;
  /** What was learnt: claims, then entities, then facts, each by its id. */
  readonly learnt: ReadonlyArray<LearntChange>;
  /** The version up to which it is looked at; null when there is none. */
  readonly to: Maybe<DatasetVersion>;
  /** How much was learnt, whether listed or not; what the view hides is not counted. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether not all is listed, because there is too much or because a version brought everything at once. */
  readonly truncated: Scalars['Boolean']['output'];
  /** The versions after the first of these, up to the second, in their order. */
  readonly versions: ReadonlyArray<DatasetVersion>;
};

/** A version of the dataset that this database took in. */
export type DatasetVersion = {
  readonly __typename?: 'DatasetVersion';
  /** Day of that version. */
  readonly date: Scalars['Date']['output'];
  /** Its place among the versions, from 1. */
  readonly ordinal: Scalars['Int']['output'];
  /** Day on which this database took it in. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Version of the curated files. */
  readonly version: Scalars['String']['output'];
};

/** An imprecise day: it lies between two days, both included. */
export type DateBounds = {
  readonly __typename?: 'DateBounds';
  /** Earliest possible day. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** Latest possible day. */
  readonly latest: Maybe<Scalars['Date']['output']>;
};

/** An order of DateBounds; give one key. */
export type DateBoundsOrder = {
  /** By earliest. */
  readonly earliest?: InputMaybe<Sort>;
  /** By latest. */
  readonly latest?: InputMaybe<Sort>;
};

/** Conditions on DateBounds; all given must hold. */
export type DateBoundsWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DateBoundsWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DateBoundsWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DateBoundsWhere>>;
  /** Its earliest. */
  readonly earliest?: InputMaybe<DateFilter>;
  /** Whether all of it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its latest. */
  readonly latest?: InputMaybe<DateFilter>;
};

/** Conditions on a value of type Date; all given must hold. */
export type DateFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** It comes after this. */
  readonly gt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this or comes after it. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It comes before this. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** It is this or comes before it. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Scalars['Date']['input']>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
};

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

/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type Decision = Entity & Node & {
  readonly __typename?: 'Decision';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it authorises; `through` names the service. */
  readonly authorises: EntityFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** What it concerns. */
  readonly concerns: EntityFactConnection;
  /** Who took it. */
  readonly decidedBy: ActorFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Events that led to it. */
  readonly follows: EventFactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of decision it is. */
  readonly kind: DecisionKind;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Sources and journals in which it was published. */
  readonly publishedIn: SourceFactConnection;
  /** Decisions that rule on it. */
  readonly ruledOnBy: DecisionFactConnection;
  /** Decisions on which it rules. */
  readonly rulesOn: DecisionFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** What it selects. */
  readonly selects: ServiceFactConnection;
  /** Providers that it selects, where no service is named. */
  readonly selectsProvider: OrganizationFactConnection;
  /** Decisions whose effect it suspends. */
  readonly suspends: DecisionFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionAuthorisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionDecidedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ActorFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionPublishedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<SourceFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionRuledOnByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionRulesOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionSelectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionSelectsProviderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** An authorisation, ruling, award, choice or circular. Its name says what it is, never its outcome. */
export type DecisionSuspendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};

/** A page of Decision. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Decision. */
export type DecisionConnectionFacetArgs = {
  by: DecisionFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Decision of a page. */
export type DecisionEdge = {
  readonly __typename?: 'DecisionEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Decision;
};

/** What Decision can be counted by. */
export type DecisionFacet =
  /** By authorises. */
  | 'authorises'
  /** By concernedBy. */
  | 'concernedBy'
  /** By concerns. */
  | 'concerns'
  /** By decidedBy. */
  | 'decidedBy'
  /** By follows. */
  | 'follows'
  /** By kind. */
  | 'kind'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By publishedIn. */
  | 'publishedIn'
  /** By ruledOnBy. */
  | 'ruledOnBy'
  /** By rulesOn. */
  | 'rulesOn'
  /** By sameAs. */
  | 'sameAs'
  /** By selects. */
  | 'selects'
  /** By selectsProvider. */
  | 'selectsProvider'
  /** By suspends. */
  | 'suspends';

/** A page of facts that lead to Decision. */
export type DecisionFactConnection = {
  readonly __typename?: 'DecisionFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<DecisionFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Decision. */
export type DecisionFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<DecisionFacet>;
};

/** A fact and the Decision to which it leads. */
export type DecisionFactEdge = {
  readonly __typename?: 'DecisionFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Decision;
};

/** An order of facts that lead to Decision; give one key. */
export type DecisionFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<DecisionOrder>;
};

/** Conditions on a fact and the Decision to which it leads; all given must hold. */
export type DecisionFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DecisionFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DecisionFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DecisionFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<DecisionWhere>;
};

/** Conditions on facts that lead to Decision under the view; all given must hold. */
export type DecisionFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<DecisionFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<DecisionFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<DecisionFactWhere>;
};

/** What sort of decision it is. */
export type DecisionKind =
  /** An authorisation. */
  | 'AUTHORISATION'
  /** An award. */
  | 'AWARD'
  /** A choice of a provider or a solution. */
  | 'CHOICE'
  /** A plan or an announcement that binds who made it. */
  | 'COMMITMENT'
  /** A deliberation of an authority, whatever it decides. */
  | 'DELIBERATION'
  /** A ruling of a court. */
  | 'RULING';

/** Conditions on a value of type DecisionKind; all given must hold. */
export type DecisionKindFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<DecisionKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DecisionKind>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<DecisionKind>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<DecisionKind>>;
};

/** An order of Decision; give one key. */
export type DecisionOrder = {
  /** By authorises. */
  readonly authorises?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By concerns. */
  readonly concerns?: InputMaybe<CountOrder>;
  /** By decidedBy. */
  readonly decidedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By follows. */
  readonly follows?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By kind. */
  readonly kind?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By publishedIn. */
  readonly publishedIn?: InputMaybe<CountOrder>;
  /** By ruledOnBy. */
  readonly ruledOnBy?: InputMaybe<CountOrder>;
  /** By rulesOn. */
  readonly rulesOn?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By selects. */
  readonly selects?: InputMaybe<CountOrder>;
  /** By selectsProvider. */
  readonly selectsProvider?: InputMaybe<CountOrder>;
  /** By suspends. */
  readonly suspends?: InputMaybe<CountOrder>;
};

/** Conditions on Decision; all given must hold. */
export type DecisionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DecisionWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DecisionWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DecisionWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Facts in authorises. */
  readonly authorises?: InputMaybe<EntityFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in concerns. */
  readonly concerns?: InputMaybe<EntityFactsFilter>;
  /** Facts in decidedBy. */
  readonly decidedBy?: InputMaybe<ActorFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Facts in follows. */
  readonly follows?: InputMaybe<EventFactsFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its kind. */
  readonly kind?: InputMaybe<DecisionKindFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in publishedIn. */
  readonly publishedIn?: InputMaybe<SourceFactsFilter>;
  /** Facts in ruledOnBy. */
  readonly ruledOnBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in rulesOn. */
  readonly rulesOn?: InputMaybe<DecisionFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in selects. */
  readonly selects?: InputMaybe<ServiceFactsFilter>;
  /** Facts in selectsProvider. */
  readonly selectsProvider?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in suspends. */
  readonly suspends?: InputMaybe<DecisionFactsFilter>;
};

/** Anything that claims can be about. */
export type Entity = {
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** Anything that claims can be about. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** Anything that claims can be about. */
export type EntityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** Anything that claims can be about. */
export type EntityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** Anything that claims can be about. */
export type EntityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Anything that claims can be about. */
export type EntityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Anything that claims can be about. */
export type EntitySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of Entity. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Entity. */
export type EntityConnectionFacetArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Entity of a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Entity;
};

/** What Entity can be counted by. */
export type EntityFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By sameAs. */
  | 'sameAs'
  /** By type. */
  | 'type';

/** A page of facts that lead to Entity. */
export type EntityFactConnection = {
  readonly __typename?: 'EntityFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<EntityFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Entity. */
export type EntityFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<EntityFacet>;
};

/** A fact and the Entity to which it leads. */
export type EntityFactEdge = {
  readonly __typename?: 'EntityFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Entity;
};

/** An order of facts that lead to Entity; give one key. */
export type EntityFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<EntityOrder>;
};

/** Conditions on a fact and the Entity to which it leads; all given must hold. */
export type EntityFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EntityFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<EntityWhere>;
};

/** Conditions on facts that lead to Entity under the view; all given must hold. */
export type EntityFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<EntityFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<EntityFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<EntityFactWhere>;
};

/** An order of Entity; give one key. */
export type EntityOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
};

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

/** Conditions on a value of type EntityType; all given must hold. */
export type EntityTypeFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<EntityType>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<EntityType>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Conditions on Entity; all given must hold. */
export type EntityWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EntityWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Its concrete type. */
  readonly type?: InputMaybe<EntityTypeFilter>;
};

/** A consultation, tender, announcement, hearing, study or another happening. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** What it was about. */
  readonly about: EntityFactConnection;
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Who won it. */
  readonly awardedTo: OrganizationFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Decisions that followed. */
  readonly followedBy: DecisionFactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Who was invited to take part; the issuer says by whom. */
  readonly invited: ActorFactConnection;
  /** What sort of event it is. */
  readonly kind: EventKind;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Who took part, with the part as role. */
  readonly participants: ActorFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Documents that came out of it. */
  readonly produced: SourceFactConnection;
  /** Who asked for it. */
  readonly requestedBy: OrganizationFactConnection;
  /** From whom it was asked. */
  readonly requestedFrom: OrganizationFactConnection;
  /** Schemes that it demanded, with layer and extent. */
  readonly requiresCertification: CertificationFactConnection;
  /** Projects that came of it. */
  readonly resultedIn: ProjectFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Requirements that it set. */
  readonly sets: RequirementFactConnection;
  /** Who steered it. */
  readonly steeredBy: OrganizationFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventAwardedToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventInvitedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ActorFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ActorFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventProducedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<SourceFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventRequestedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventRequestedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventRequiresCertificationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventResultedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ProjectFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RequirementFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RequirementFactWhere>;
};


/** A consultation, tender, announcement, hearing, study or another happening. */
export type EventSteeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};

/** A page of Event. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Event. */
export type EventConnectionFacetArgs = {
  by: EventFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Event of a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Event;
};

/** What Event can be counted by. */
export type EventFacet =
  /** By about. */
  | 'about'
  /** By awardedTo. */
  | 'awardedTo'
  /** By concernedBy. */
  | 'concernedBy'
  /** By followedBy. */
  | 'followedBy'
  /** By invited. */
  | 'invited'
  /** By kind. */
  | 'kind'
  /** By partOf. */
  | 'partOf'
  /** By participants. */
  | 'participants'
  /** By parts. */
  | 'parts'
  /** By produced. */
  | 'produced'
  /** By requestedBy. */
  | 'requestedBy'
  /** By requestedFrom. */
  | 'requestedFrom'
  /** By requiresCertification. */
  | 'requiresCertification'
  /** By resultedIn. */
  | 'resultedIn'
  /** By sameAs. */
  | 'sameAs'
  /** By sets. */
  | 'sets'
  /** By steeredBy. */
  | 'steeredBy';

/** A page of facts that lead to Event. */
export type EventFactConnection = {
  readonly __typename?: 'EventFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<EventFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Event. */
export type EventFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<EventFacet>;
};

/** A fact and the Event to which it leads. */
export type EventFactEdge = {
  readonly __typename?: 'EventFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Event;
};

/** An order of facts that lead to Event; give one key. */
export type EventFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<EventOrder>;
};

/** Conditions on a fact and the Event to which it leads; all given must hold. */
export type EventFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EventFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EventFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EventFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<EventWhere>;
};

/** Conditions on facts that lead to Event under the view; all given must hold. */
export type EventFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<EventFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<EventFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<EventFactWhere>;
};

/** What sort of event it is. */
export type EventKind =
  /** An announcement. */
  | 'ANNOUNCEMENT'
  /** A consultation of interested parties. */
  | 'CONSULTATION'
  /** A debate or a hearing. */
  | 'DEBATE'
  /** A meeting. */
  | 'MEETING'
  /** Another event. */
  | 'OTHER'
  /** A publication. */
  | 'PUBLICATION'
  /** A study or an assessment. */
  | 'STUDY'
  /** A call for tenders or for projects. */
  | 'TENDER';

/** Conditions on a value of type EventKind; all given must hold. */
export type EventKindFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<EventKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<EventKind>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** An order of Event; give one key. */
export type EventOrder = {
  /** By about. */
  readonly about?: InputMaybe<CountOrder>;
  /** By awardedTo. */
  readonly awardedTo?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By followedBy. */
  readonly followedBy?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By invited. */
  readonly invited?: InputMaybe<CountOrder>;
  /** By kind. */
  readonly kind?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By participants. */
  readonly participants?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By produced. */
  readonly produced?: InputMaybe<CountOrder>;
  /** By requestedBy. */
  readonly requestedBy?: InputMaybe<CountOrder>;
  /** By requestedFrom. */
  readonly requestedFrom?: InputMaybe<CountOrder>;
  /** By requiresCertification. */
  readonly requiresCertification?: InputMaybe<CountOrder>;
  /** By resultedIn. */
  readonly resultedIn?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By sets. */
  readonly sets?: InputMaybe<CountOrder>;
  /** By steeredBy. */
  readonly steeredBy?: InputMaybe<CountOrder>;
};

/** Conditions on Event; all given must hold. */
export type EventWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EventWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** Facts in about. */
  readonly about?: InputMaybe<EntityFactsFilter>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Facts in awardedTo. */
  readonly awardedTo?: InputMaybe<OrganizationFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Facts in followedBy. */
  readonly followedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in invited. */
  readonly invited?: InputMaybe<ActorFactsFilter>;
  /** Its kind. */
  readonly kind?: InputMaybe<EventKindFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in participants. */
  readonly participants?: InputMaybe<ActorFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in produced. */
  readonly produced?: InputMaybe<SourceFactsFilter>;
  /** Facts in requestedBy. */
  readonly requestedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in requestedFrom. */
  readonly requestedFrom?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in requiresCertification. */
  readonly requiresCertification?: InputMaybe<CertificationFactsFilter>;
  /** Facts in resultedIn. */
  readonly resultedIn?: InputMaybe<ProjectFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in sets. */
  readonly sets?: InputMaybe<RequirementFactsFilter>;
  /** Facts in steeredBy. */
  readonly steeredBy?: InputMaybe<OrganizationFactsFilter>;
};

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

/** Conditions on a value of type EvidenceClass; all given must hold. */
export type EvidenceClassFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<EvidenceClass>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EvidenceClass>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<EvidenceClass>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<EvidenceClass>>;
};

/** How many claims of one sort of source stand on each side. */
export type EvidenceCount = {
  readonly __typename?: 'EvidenceCount';
  /** Claims against it. */
  readonly contradicting: Scalars['Int']['output'];
  /** Sort of source. */
  readonly evidenceClass: EvidenceClass;
  /** Claims that affirm it. */
  readonly supporting: Scalars['Int']['output'];
  /** Claims that do not decide it. */
  readonly undecided: Scalars['Int']['output'];
};

/** Something that was not walked or not looked at. */
export type Exclusion = {
  readonly __typename?: 'Exclusion';
  /** Whether counting ended before all were counted. */
  readonly atLeast: Scalars['Boolean']['output'];
  /** How many entities, facts or routes it is; at least so many when `atLeast`. */
  readonly count: Scalars['Int']['output'];
  /** Some of the facts that were not walked, where facts were excluded; twenty at most. */
  readonly facts: ReadonlyArray<Fact>;
  /** Why not. */
  readonly kind: ExclusionKind;
  /** Name of the type or predicate, id of the entity, or the standard; null where the kind says it all. */
  readonly what: Maybe<Scalars['String']['output']>;
};

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

/** A law that could potentially reach a system. */
export type ExposedLaw = {
  readonly __typename?: 'ExposedLaw';
  /** The law. */
  readonly law: LegalText;
  /** The inferred facts; each leads to its rule and premises. */
  readonly reach: ReadonlyArray<Fact>;
  /** What is known, for each host and layer, of schemes that are said to guarantee immunity from it. */
  readonly shields: ReadonlyArray<ExposureShield>;
};

/**
 * Which laws could potentially reach a system, by what it is hosted on, and what would potentially shield it. What rules
 * derive is a potential, never established.
 */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /** Inferred facts that it could potentially lack a certification that was demanded. */
  readonly gaps: ReadonlyArray<Fact>;
  /** Services on which it is hosted, itself first where it is a service, nearest first. */
  readonly hosts: ReadonlyArray<ExposureHost>;
  /** Laws that could potentially reach it. */
  readonly laws: ReadonlyArray<ExposedLaw>;
  /** The system, project or service that was asked for; null when it is not known under the view. */
  readonly of: Maybe<Entity>;
  /** Whether there is more than is shown. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A service on which a system is hosted. */
export type ExposureHost = {
  readonly __typename?: 'ExposureHost';
  /** How many steps away it is. */
  readonly distance: Scalars['Int']['output'];
  /** The facts that lead to it from the step before. */
  readonly facts: ReadonlyArray<Fact>;
  /** The service. */
  readonly service: Service;
};

/** Whether a certification potentially shields a host from a law, on one layer. */
export type ExposureShield = {
  readonly __typename?: 'ExposureShield';
  /** YES only where an inference for that service and layer is known. */
  readonly answer: CertificationAnswer;
  /** Claims that deny the certification. */
  readonly denials: ReadonlyArray<Claim>;
  /** Inferred facts, or what is known of the certification. */
  readonly facts: ReadonlyArray<Fact>;
  /** The layer; null where none is stated, which shields no layer. */
  readonly layer: Maybe<Layer>;
  /** What the answer rests on. */
  readonly reason: CertificationReason;
  /** The scheme that is said to guarantee immunity. */
  readonly scheme: Certification;
  /** The host. */
  readonly service: Service;
};

/** To how many of several things a statement applies. */
export type Extent =
  /** To each. */
  | 'ALL'
  /** To none. */
  | 'NONE'
  /** To at least one. */
  | 'SOME';

/** Conditions on a value of type Extent; all given must hold. */
export type ExtentFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Extent>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Extent>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Extent>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Extent>>;
};

/** A value of a facet and how many there are of it. What leads to several entities counts for each; what leads to none is left out. */
export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** How many there are, as totalCount counts. */
  readonly count: Scalars['Int']['output'];
  /** The entity; null where the facet is of values. */
  readonly node: Maybe<Entity>;
  /** The name of the value; null for a missing one and for an entity. */
  readonly value: Maybe<Scalars['String']['output']>;
};

/** A site, such as a data centre. */
export type Facility = Entity & Node & {
  readonly __typename?: 'Facility';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Jurisdictions in which it stands. */
  readonly locatedIn: JurisdictionFactConnection;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Who runs it. */
  readonly runBy: OrganizationFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Services that are served from it. */
  readonly serves: ServiceFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A site, such as a data centre. */
export type FacilityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A site, such as a data centre. */
export type FacilityConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A site, such as a data centre. */
export type FacilityFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A site, such as a data centre. */
export type FacilityLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<JurisdictionFactWhere>;
};


/** A site, such as a data centre. */
export type FacilityPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A site, such as a data centre. */
export type FacilityPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A site, such as a data centre. */
export type FacilityRunByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A site, such as a data centre. */
export type FacilitySameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A site, such as a data centre. */
export type FacilityServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};

/** A page of Facility. */
export type FacilityConnection = {
  readonly __typename?: 'FacilityConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<FacilityEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Facility. */
export type FacilityConnectionFacetArgs = {
  by: FacilityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Facility of a page. */
export type FacilityEdge = {
  readonly __typename?: 'FacilityEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Facility;
};

/** What Facility can be counted by. */
export type FacilityFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By locatedIn. */
  | 'locatedIn'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By runBy. */
  | 'runBy'
  /** By sameAs. */
  | 'sameAs'
  /** By serves. */
  | 'serves';

/** A page of facts that lead to Facility. */
export type FacilityFactConnection = {
  readonly __typename?: 'FacilityFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<FacilityFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Facility. */
export type FacilityFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<FacilityFacet>;
};

/** A fact and the Facility to which it leads. */
export type FacilityFactEdge = {
  readonly __typename?: 'FacilityFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Facility;
};

/** An order of facts that lead to Facility; give one key. */
export type FacilityFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<FacilityOrder>;
};

/** Conditions on a fact and the Facility to which it leads; all given must hold. */
export type FacilityFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FacilityFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FacilityFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FacilityFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<FacilityWhere>;
};

/** Conditions on facts that lead to Facility under the view; all given must hold. */
export type FacilityFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<FacilityFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<FacilityFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<FacilityFactWhere>;
};

/** An order of Facility; give one key. */
export type FacilityOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By locatedIn. */
  readonly locatedIn?: InputMaybe<CountOrder>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By runBy. */
  readonly runBy?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By serves. */
  readonly serves?: InputMaybe<CountOrder>;
};

/** Conditions on Facility; all given must hold. */
export type FacilityWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FacilityWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FacilityWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in locatedIn. */
  readonly locatedIn?: InputMaybe<JurisdictionFactsFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in runBy. */
  readonly runBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in serves. */
  readonly serves?: InputMaybe<ServiceFactsFilter>;
};

/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type Fact = Node & {
  readonly __typename?: 'Fact';
  /** How certain it is that it held in this period. */
  readonly certainty: Certainty;
  /** How many claims support it here. */
  readonly claimCount: Scalars['Int']['output'];
  /** Claims that support it here. */
  readonly claims: ReadonlyArray<Claim>;
  /** The decision on which it rests. */
  readonly decision: Maybe<Entity>;
  /** Whether it rests on inference alone. An inference is worded as a potential, never as established. */
  readonly derived: Scalars['Boolean']['output'];
  /** Whether a known claim opposes it here. */
  readonly disputed: Scalars['Boolean']['output'];
  /** To how many of the services of a provider it applies; null when not stated. */
  readonly extent: Maybe<Extent>;
  /** Id of the fact, the same in all its periods. */
  readonly factId: Scalars['ID']['output'];
  /** Id of this rectangle of the fact. */
  readonly id: Scalars['ID']['output'];
  /** How many independent first speakers those claims have. */
  readonly independentSources: Scalars['Int']['output'];
  /** Who issued what it speaks of. */
  readonly issuer: Maybe<Entity>;
  /** Day from which what was publicly known gave this picture; null when no source is dated. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Layer of a service to which it applies; null when not stated. */
  readonly layer: Maybe<Layer>;
  /** The other end of a relation; null for a literal. */
  readonly object: Maybe<Entity>;
  /** Claims that oppose it here; they may speak of another day. */
  readonly opposingClaims: ReadonlyArray<Claim>;
  /** What the fact says of its subject. */
  readonly predicate: Predicate;
  /** Office, part or share in which it applies; null when not stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** Stage of a certification; null when not stated. */
  readonly stage: Maybe<CertificationStage>;
  /** The strongest status among the claims that support it here. */
  readonly status: FactStatus;
  /** What it is about. */
  readonly subject: Maybe<Entity>;
  /** What it passes through: a contract, a service, an occasion. */
  readonly through: Maybe<Entity>;
  /** Permanent address of this rectangle of the fact. */
  readonly url: Scalars['String']['output'];
  /** First day of this period; null when the start is not known or there is none. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Day after the last of this period; null when it has no known end. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** The value of a literal; null for a relation. */
  readonly value: Maybe<LiteralValue>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactDecisionArgs = {
  view?: InputMaybe<View>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactIssuerArgs = {
  view?: InputMaybe<View>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactObjectArgs = {
  view?: InputMaybe<View>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactOpposingClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactSubjectArgs = {
  view?: InputMaybe<View>;
};


/**
 * What claims establish: a relation or a literal, in one period of validity and one slice of known time. The same fact
 * may have several such rectangles, with the same `factId`.
 */
export type FactThroughArgs = {
  view?: InputMaybe<View>;
};

/** A page of Fact. */
export type FactConnection = {
  readonly __typename?: 'FactConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Fact. */
export type FactConnectionFacetArgs = {
  by: FactFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Fact of a page. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Fact;
};

/** Least or greatest values of Fact; null where none has a value. */
export type FactExtremes = {
  readonly __typename?: 'FactExtremes';
  /** Of claimCount. */
  readonly claimCount: Maybe<Scalars['Int']['output']>;
  /** Of independentSources. */
  readonly independentSources: Maybe<Scalars['Int']['output']>;
  /** Of knownFrom. */
  readonly knownFrom: Maybe<Scalars['Date']['output']>;
  /** Of validFrom. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Of validTo. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** What Fact can be counted by. */
export type FactFacet =
  /** By certainty. */
  | 'certainty'
  /** By decision. */
  | 'decision'
  /** By derived. */
  | 'derived'
  /** By disputed. */
  | 'disputed'
  /** By extent. */
  | 'extent'
  /** By issuer. */
  | 'issuer'
  /** By layer. */
  | 'layer'
  /** By object. */
  | 'object'
  /** By predicate. */
  | 'predicate'
  /** By stage. */
  | 'stage'
  /** By status. */
  | 'status'
  /** By subject. */
  | 'subject'
  /** By through. */
  | 'through';

/** Conditions on a list of Fact under the view; all given must hold. */
export type FactListFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<FactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<FactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<FactWhere>;
};

/** An order of Fact; give one key. */
export type FactOrder = {
  /** By certainty. */
  readonly certainty?: InputMaybe<Sort>;
  /** By claimCount. */
  readonly claimCount?: InputMaybe<Sort>;
  /** By decision. */
  readonly decision?: InputMaybe<EntityOrder>;
  /** By derived. */
  readonly derived?: InputMaybe<Sort>;
  /** By disputed. */
  readonly disputed?: InputMaybe<Sort>;
  /** By extent. */
  readonly extent?: InputMaybe<Sort>;
  /** By factId. */
  readonly factId?: InputMaybe<Sort>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By independentSources. */
  readonly independentSources?: InputMaybe<Sort>;
  /** By issuer. */
  readonly issuer?: InputMaybe<EntityOrder>;
  /** By knownFrom. */
  readonly knownFrom?: InputMaybe<Sort>;
  /** By layer. */
  readonly layer?: InputMaybe<Sort>;
  /** By object. */
  readonly object?: InputMaybe<EntityOrder>;
  /** By predicate. */
  readonly predicate?: InputMaybe<Sort>;
  /** By role. */
  readonly role?: InputMaybe<Sort>;
  /** By stage. */
  readonly stage?: InputMaybe<Sort>;
  /** By status. */
  readonly status?: InputMaybe<Sort>;
  /** By subject. */
  readonly subject?: InputMaybe<EntityOrder>;
  /** By through. */
  readonly through?: InputMaybe<EntityOrder>;
  /** By validFrom. */
  readonly validFrom?: InputMaybe<Sort>;
  /** By validTo. */
  readonly validTo?: InputMaybe<Sort>;
  /** By value. */
  readonly value?: InputMaybe<LiteralValueOrder>;
};

/** Status of a fact. */
export type FactStatus =
  /** Confirmed by who is in a position to know. */
  | 'CONFIRMED'
  /** Follows from other facts by a rule or a reasoning that is given. */
  | 'INFERRED'
  /** Reported by a source that answers for it. */
  | 'REPORTED';

/** Conditions on a value of type FactStatus; all given must hold. */
export type FactStatusFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<FactStatus>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FactStatus>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<FactStatus>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<FactStatus>>;
};

/** Conditions on Fact; all given must hold. */
export type FactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FactWhere>>;
  /** Its certainty. */
  readonly certainty?: InputMaybe<CertaintyFilter>;
  /** Its claimCount. */
  readonly claimCount?: InputMaybe<IntFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Its decision is there and so. */
  readonly decision?: InputMaybe<EntityWhere>;
  /** Its derived. */
  readonly derived?: InputMaybe<BooleanFilter>;
  /** Its disputed. */
  readonly disputed?: InputMaybe<BooleanFilter>;
  /** Its extent. */
  readonly extent?: InputMaybe<ExtentFilter>;
  /** Its factId. */
  readonly factId?: InputMaybe<IdFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its independentSources. */
  readonly independentSources?: InputMaybe<IntFilter>;
  /** Its issuer is there and so. */
  readonly issuer?: InputMaybe<EntityWhere>;
  /** Its knownFrom. */
  readonly knownFrom?: InputMaybe<DateFilter>;
  /** Its layer. */
  readonly layer?: InputMaybe<LayerFilter>;
  /** Its object is there and so. */
  readonly object?: InputMaybe<EntityWhere>;
  /** What opposingClaims holds. */
  readonly opposingClaims?: InputMaybe<ClaimListFilter>;
  /** Its predicate. */
  readonly predicate?: InputMaybe<PredicateFilter>;
  /** Its role. */
  readonly role?: InputMaybe<StringFilter>;
  /** Its stage. */
  readonly stage?: InputMaybe<CertificationStageFilter>;
  /** Its status. */
  readonly status?: InputMaybe<FactStatusFilter>;
  /** Its subject is there and so. */
  readonly subject?: InputMaybe<EntityWhere>;
  /** Its through is there and so. */
  readonly through?: InputMaybe<EntityWhere>;
  /** Its validFrom. */
  readonly validFrom?: InputMaybe<DateFilter>;
  /** Its validTo. */
  readonly validTo?: InputMaybe<DateFilter>;
  /** Its value. */
  readonly value?: InputMaybe<LiteralValueWhere>;
};

/** Conditions on a value of type Float; all given must hold. */
export type FloatFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** It comes after this. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or comes after it. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It comes before this. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** It is this or comes before it. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
};

/** One step of a route: a fact, or where claims are walked a claim. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** The claim that names both ends, where there is no fact of it between them; null for a fact. */
  readonly claim: Maybe<Claim>;
  /** Whether it is read from subject to object, or backwards; EITHER where that makes no difference. */
  readonly direction: HopDirection;
  /**
   * The fact, in the period that speaks best for the hop: one in which the whole route holds, certain before presumed
   * before possible, then the latest. Null for a claim.
   */
  readonly fact: Maybe<Fact>;
  /** Where it starts. */
  readonly from: Entity;
  /** All periods of the fact under the view. */
  readonly periods: ReadonlyArray<Fact>;
  /** Where it leads. */
  readonly to: Entity;
};

/** How a hop is read. */
export type HopDirection =
  /** From object to subject. */
  | 'BACKWARD'
  /** Both ends are alike: a symmetric relation, or a claim that names both beside others. */
  | 'EITHER'
  /** From subject to object. */
  | 'FORWARD';

/** Conditions on a value of type ID; all given must hold. */
export type IdFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Conditions on a value of type Int; all given must hold. */
export type IntFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** It comes after this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or comes after it. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It comes before this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or comes before it. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** What stake a speaker has in what they say. */
export type Interest =
  /** Their organization competes with one that is. */
  | 'COMPETITOR'
  /** None is known. */
  | 'NONE_KNOWN'
  /** Their organization is subject, object or participant. */
  | 'PARTY';

/** Conditions on a value of type Interest; all given must hold. */
export type InterestFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Interest>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Interest>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Interest>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Interest>>;
};

/** A State or a union of States whose law applies. */
export type Jurisdiction = Entity & Node & {
  readonly __typename?: 'Jurisdiction';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Organizations with their seat here. */
  readonly establishments: OrganizationFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Sites that stand here. */
  readonly facilities: FacilityFactConnection;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Laws of this jurisdiction. */
  readonly laws: LegalTextFactConnection;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Laws that reach providers established here. */
  readonly reachedBy: LegalTextFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A State or a union of States whose law applies. */
export type JurisdictionClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionEstablishmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FacilityFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionLawsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionReachedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A State or a union of States whose law applies. */
export type JurisdictionSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of Jurisdiction. */
export type JurisdictionConnection = {
  readonly __typename?: 'JurisdictionConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<JurisdictionEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Jurisdiction. */
export type JurisdictionConnectionFacetArgs = {
  by: JurisdictionFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Jurisdiction of a page. */
export type JurisdictionEdge = {
  readonly __typename?: 'JurisdictionEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Jurisdiction;
};

/** What Jurisdiction can be counted by. */
export type JurisdictionFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By establishments. */
  | 'establishments'
  /** By facilities. */
  | 'facilities'
  /** By laws. */
  | 'laws'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By reachedBy. */
  | 'reachedBy'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to Jurisdiction. */
export type JurisdictionFactConnection = {
  readonly __typename?: 'JurisdictionFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<JurisdictionFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Jurisdiction. */
export type JurisdictionFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<JurisdictionFacet>;
};

/** A fact and the Jurisdiction to which it leads. */
export type JurisdictionFactEdge = {
  readonly __typename?: 'JurisdictionFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Jurisdiction;
};

/** An order of facts that lead to Jurisdiction; give one key. */
export type JurisdictionFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<JurisdictionOrder>;
};

/** Conditions on a fact and the Jurisdiction to which it leads; all given must hold. */
export type JurisdictionFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<JurisdictionFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<JurisdictionFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<JurisdictionFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<JurisdictionWhere>;
};

/** Conditions on facts that lead to Jurisdiction under the view; all given must hold. */
export type JurisdictionFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<JurisdictionFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<JurisdictionFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<JurisdictionFactWhere>;
};

/** An order of Jurisdiction; give one key. */
export type JurisdictionOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By establishments. */
  readonly establishments?: InputMaybe<CountOrder>;
  /** By facilities. */
  readonly facilities?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By laws. */
  readonly laws?: InputMaybe<CountOrder>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By reachedBy. */
  readonly reachedBy?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
};

/** Conditions on Jurisdiction; all given must hold. */
export type JurisdictionWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<JurisdictionWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<JurisdictionWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<JurisdictionWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in establishments. */
  readonly establishments?: InputMaybe<OrganizationFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** Facts in facilities. */
  readonly facilities?: InputMaybe<FacilityFactsFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in laws. */
  readonly laws?: InputMaybe<LegalTextFactsFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in reachedBy. */
  readonly reachedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
};

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

/** Conditions on a value of type Layer; all given must hold. */
export type LayerFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Layer>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Layer>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Layer>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Layer>>;
};

/** What became of a claim, an entity or a fact. */
export type LearntChange = {
  readonly __typename?: 'LearntChange';
  /** The claim, as it is now; null where it is gone or is none. */
  readonly claim: Maybe<Claim>;
  /** The entity, as it is now; null where it is gone or is none. */
  readonly entity: Maybe<Entity>;
  /** The periods of the fact that the view shows, as they are now. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What became of it. */
  readonly kind: LearntKind;
  /** What it is. */
  readonly what: LearntObject;
};

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

/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalText = Entity & Node & {
  readonly __typename?: 'LegalText';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Texts that change or extend it. */
  readonly amendedBy: LegalTextFactConnection;
  /** Texts that it changes or extends. */
  readonly amends: LegalTextFactConnection;
  /** Organizations to which it applies. */
  readonly appliesTo: OrganizationFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Bodies that it created. */
  readonly created: OrganizationFactConnection;
  /** Schemes that it defines. */
  readonly defines: CertificationFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it. */
  readonly issuedBy: OrganizationFactConnection;
  /** What sort of text it is. */
  readonly kind: LegalTextKind;
  /** Jurisdictions whose law it is. */
  readonly lawOf: JurisdictionFactConnection;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Bodies, systems and topics that it names. */
  readonly names: EntityFactConnection;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Services that are potentially shielded from it, by inference; never established. */
  readonly potentialShields: ServiceFactConnection;
  /** Systems and services that it could potentially reach, by inference; never established. */
  readonly potentiallyReaches: EntityFactConnection;
  /** Categories of data that it protects. */
  readonly protects: DataCategoryFactConnection;
  /** Jurisdictions whose providers it lets authorities order to hand over data. */
  readonly reachesProvidersOf: JurisdictionFactConnection;
  /** Schemes that it recommends. */
  readonly recommendsCertification: CertificationFactConnection;
  /** Schemes that it demands. */
  readonly requiresCertification: CertificationFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Schemes that guarantee immunity from it. */
  readonly shieldedBy: CertificationFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextAppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextCreatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextDefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextIssuedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextLawOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<JurisdictionFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextNamesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextPotentialShieldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextPotentiallyReachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextProtectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataCategoryFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataCategoryFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextReachesProvidersOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<JurisdictionFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextRecommendsCertificationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextRequiresCertificationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A statute, bill, circular, doctrine or another text that sets rules. */
export type LegalTextShieldedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};

/** A page of LegalText. */
export type LegalTextConnection = {
  readonly __typename?: 'LegalTextConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<LegalTextEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of LegalText. */
export type LegalTextConnectionFacetArgs = {
  by: LegalTextFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One LegalText of a page. */
export type LegalTextEdge = {
  readonly __typename?: 'LegalTextEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: LegalText;
};

/** What LegalText can be counted by. */
export type LegalTextFacet =
  /** By amendedBy. */
  | 'amendedBy'
  /** By amends. */
  | 'amends'
  /** By appliesTo. */
  | 'appliesTo'
  /** By concernedBy. */
  | 'concernedBy'
  /** By created. */
  | 'created'
  /** By defines. */
  | 'defines'
  /** By issuedBy. */
  | 'issuedBy'
  /** By kind. */
  | 'kind'
  /** By lawOf. */
  | 'lawOf'
  /** By names. */
  | 'names'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By potentialShields. */
  | 'potentialShields'
  /** By potentiallyReaches. */
  | 'potentiallyReaches'
  /** By protects. */
  | 'protects'
  /** By reachesProvidersOf. */
  | 'reachesProvidersOf'
  /** By recommendsCertification. */
  | 'recommendsCertification'
  /** By requiresCertification. */
  | 'requiresCertification'
  /** By sameAs. */
  | 'sameAs'
  /** By shieldedBy. */
  | 'shieldedBy';

/** A page of facts that lead to LegalText. */
export type LegalTextFactConnection = {
  readonly __typename?: 'LegalTextFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<LegalTextFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to LegalText. */
export type LegalTextFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<LegalTextFacet>;
};

/** A fact and the LegalText to which it leads. */
export type LegalTextFactEdge = {
  readonly __typename?: 'LegalTextFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: LegalText;
};

/** An order of facts that lead to LegalText; give one key. */
export type LegalTextFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<LegalTextOrder>;
};

/** Conditions on a fact and the LegalText to which it leads; all given must hold. */
export type LegalTextFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LegalTextFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<LegalTextFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LegalTextFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<LegalTextWhere>;
};

/** Conditions on facts that lead to LegalText under the view; all given must hold. */
export type LegalTextFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<LegalTextFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<LegalTextFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<LegalTextFactWhere>;
};

/** What sort of legal text it is. */
export type LegalTextKind =
  /** A bill. */
  | 'BILL'
  /** A group of laws taken together. */
  | 'BODY_OF_LAW'
  /** A circular. */
  | 'CIRCULAR'
  /** A doctrine or a policy. */
  | 'DOCTRINE'
  /** A provision of a law. */
  | 'PROVISION'
  /** A reference document of a scheme. */
  | 'REFERENCE'
  /** A regulation or a decree. */
  | 'REGULATION'
  /** A law in force or passed. */
  | 'STATUTE';

/** Conditions on a value of type LegalTextKind; all given must hold. */
export type LegalTextKindFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<LegalTextKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LegalTextKind>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<LegalTextKind>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<LegalTextKind>>;
};

/** An order of LegalText; give one key. */
export type LegalTextOrder = {
  /** By amendedBy. */
  readonly amendedBy?: InputMaybe<CountOrder>;
  /** By amends. */
  readonly amends?: InputMaybe<CountOrder>;
  /** By appliesTo. */
  readonly appliesTo?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By created. */
  readonly created?: InputMaybe<CountOrder>;
  /** By defines. */
  readonly defines?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By issuedBy. */
  readonly issuedBy?: InputMaybe<CountOrder>;
  /** By kind. */
  readonly kind?: InputMaybe<Sort>;
  /** By lawOf. */
  readonly lawOf?: InputMaybe<CountOrder>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By names. */
  readonly names?: InputMaybe<CountOrder>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By potentialShields. */
  readonly potentialShields?: InputMaybe<CountOrder>;
  /** By potentiallyReaches. */
  readonly potentiallyReaches?: InputMaybe<CountOrder>;
  /** By protects. */
  readonly protects?: InputMaybe<CountOrder>;
  /** By reachesProvidersOf. */
  readonly reachesProvidersOf?: InputMaybe<CountOrder>;
  /** By recommendsCertification. */
  readonly recommendsCertification?: InputMaybe<CountOrder>;
  /** By requiresCertification. */
  readonly requiresCertification?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By shieldedBy. */
  readonly shieldedBy?: InputMaybe<CountOrder>;
};

/** Conditions on LegalText; all given must hold. */
export type LegalTextWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LegalTextWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<LegalTextWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LegalTextWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Facts in amendedBy. */
  readonly amendedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in amends. */
  readonly amends?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in appliesTo. */
  readonly appliesTo?: InputMaybe<OrganizationFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in created. */
  readonly created?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in defines. */
  readonly defines?: InputMaybe<CertificationFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in issuedBy. */
  readonly issuedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Its kind. */
  readonly kind?: InputMaybe<LegalTextKindFilter>;
  /** Facts in lawOf. */
  readonly lawOf?: InputMaybe<JurisdictionFactsFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in names. */
  readonly names?: InputMaybe<EntityFactsFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in potentialShields. */
  readonly potentialShields?: InputMaybe<ServiceFactsFilter>;
  /** Facts in potentiallyReaches. */
  readonly potentiallyReaches?: InputMaybe<EntityFactsFilter>;
  /** Facts in protects. */
  readonly protects?: InputMaybe<DataCategoryFactsFilter>;
  /** Facts in reachesProvidersOf. */
  readonly reachesProvidersOf?: InputMaybe<JurisdictionFactsFilter>;
  /** Facts in recommendsCertification. */
  readonly recommendsCertification?: InputMaybe<CertificationFactsFilter>;
  /** Facts in requiresCertification. */
  readonly requiresCertification?: InputMaybe<CertificationFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in shieldedBy. */
  readonly shieldedBy?: InputMaybe<CertificationFactsFilter>;
};

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

/** A limit that ended a search. */
export type LimitMet = {
  readonly __typename?: 'LimitMet';
  /** Which limit. */
  readonly kind: LimitKind;
  /** Its value. */
  readonly value: Scalars['Int']['output'];
};

/** What kind of literal a predicate takes. */
export type LiteralKind =
  /** True or false. */
  | 'BOOLEAN'
  /** A day, month or year in ISO 8601. */
  | 'DATE'
  /** A number, with or without a unit. */
  | 'NUMBER'
  /** A text. */
  | 'TEXT';

/** The value of a literal fact or claim. */
export type LiteralValue = {
  readonly __typename?: 'LiteralValue';
  /** True or false; null for other kinds. */
  readonly boolean: Maybe<Scalars['Boolean']['output']>;
  /** A day, month or year as stated, in ISO 8601; null for other kinds. */
  readonly date: Maybe<Scalars['String']['output']>;
  /** A number; null for other kinds. */
  readonly number: Maybe<Scalars['Float']['output']>;
  /** A text; null for other kinds. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Unit of the number; null when it has none. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** An order of LiteralValue; give one key. */
export type LiteralValueOrder = {
  /** By boolean. */
  readonly boolean?: InputMaybe<Sort>;
  /** By date. */
  readonly date?: InputMaybe<Sort>;
  /** By number. */
  readonly number?: InputMaybe<Sort>;
  /** By text. */
  readonly text?: InputMaybe<Sort>;
  /** By unit. */
  readonly unit?: InputMaybe<Sort>;
};

/** Conditions on LiteralValue; all given must hold. */
export type LiteralValueWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LiteralValueWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<LiteralValueWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LiteralValueWhere>>;
  /** Its boolean. */
  readonly boolean?: InputMaybe<BooleanFilter>;
  /** Its date. */
  readonly date?: InputMaybe<StringFilter>;
  /** Whether all of it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its number. */
  readonly number?: InputMaybe<FloatFilter>;
  /** Its text. */
  readonly text?: InputMaybe<StringFilter>;
  /** Its unit. */
  readonly unit?: InputMaybe<StringFilter>;
};

/** The part of the graph around some entities. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** All relations between the entities shown, in the order of their ids. */
  readonly edges: ReadonlyArray<NeighbourhoodEdge>;
  /**
   * The entities asked for, then those around them: nearer ones first, of the same distance those with more facts to what is
   * shown nearer, then those whose facts have more independent sources, then in the order of their ids.
   */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /**
   * Whether there is more within the depth than is shown. Of what was asked for, the first 1000 periods of facts are looked
   * at, of everything else 50; between entities with over 300 relationships each, links are looked for in 100 pairs, those
   * of the nearest first.
   */
  readonly truncated: Scalars['Boolean']['output'];
  /** Ids that were asked for and are not known under the view. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** A fact between two entities of a neighbourhood, with all its periods. */
export type NeighbourhoodEdge = {
  readonly __typename?: 'NeighbourhoodEdge';
  /** Id of the fact, the same in all its periods. */
  readonly factId: Scalars['ID']['output'];
  /** Its periods under the view, in order. */
  readonly facts: ReadonlyArray<Fact>;
  /** Its subject. */
  readonly from: Entity;
  /** What it says of its subject. */
  readonly predicate: Predicate;
  /** Its object. */
  readonly to: Entity;
};

/** An entity of a neighbourhood. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** Whether it has over 300 relationships, of which only some were counted. */
  readonly atLeast: Scalars['Boolean']['output'];
  /** How many facts away it is from what was asked for. */
  readonly distance: Scalars['Int']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** How many facts lead from it to entities that are not shown; at least so many when `atLeast`. */
  readonly remaining: Scalars['Int']['output'];
  /** Those facts by predicate. */
  readonly remainingBy: ReadonlyArray<PredicateCount>;
  /** How many facts lead from it to the others that are shown. */
  readonly shownFacts: Scalars['Int']['output'];
};

/** An object with an id that is unique in the whole graph. */
export type Node = {
  /** Globally unique, stable id. */
  readonly id: Scalars['ID']['output'];
};

/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** Schemes under which it means to have services certified, with layer. */
  readonly aimsAtCertification: CertificationFactConnection;
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Article before the English name in a sentence, such as "the"; null when it takes none. */
  readonly articleEn: Maybe<Scalars['String']['output']>;
  /** Article before the French name in a sentence, such as "la"; null when it takes none. */
  readonly articleFr: Maybe<Scalars['String']['output']>;
  /** Events for which it was asked. */
  readonly askedFor: EventFactConnection;
  /** Projects that it carries out. */
  readonly carriesOut: ProjectFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Organizations with which it has a contract; `through` names what it is for. */
  readonly contractsWith: OrganizationFactConnection;
  /** Organizations that control it alone. */
  readonly controlledBy: OrganizationFactConnection;
  /** Organizations that it controls alone. */
  readonly controls: OrganizationFactConnection;
  /** Legal texts that created it. */
  readonly createdBy: LegalTextFactConnection;
  /** Decisions that this actor took. */
  readonly decided: DecisionFactConnection;
  /** Jurisdictions in which it has its seat. */
  readonly establishedIn: JurisdictionFactConnection;
  /** Files, systems and projects that it examined. */
  readonly examined: EntityFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Sites that it runs. */
  readonly facilities: FacilityFactConnection;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** People and organizations that founded it. */
  readonly foundedBy: ActorFactConnection;
  /** People who head it, with their office as role. */
  readonly headedBy: PersonFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Subjects that it is in charge of. */
  readonly inChargeOf: TopicFactConnection;
  /** What it was told about; the role says which part of it. */
  readonly informedOf: EntityFactConnection;
  /** Laws, doctrines and schemes that it issued. */
  readonly issued: EntityFactConnection;
  /** What sort of organization it is. */
  readonly kind: OrganizationKind;
  /** Groups that it leads. */
  readonly leads: OrganizationFactConnection;
  /** The organization that leads it, where it is a group. */
  readonly ledBy: OrganizationFactConnection;
  /** Groups of which it is a member. */
  readonly memberOf: OrganizationFactConnection;
  /** Members, where it is a group. */
  readonly members: ActorFactConnection;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Services that it offers. */
  readonly offers: ServiceFactConnection;
  /** Systems that it answers for. */
  readonly operates: DataSystemFactConnection;
  /** Organizations that hold a share in it. */
  readonly ownedBy: OrganizationFactConnection;
  /** Organizations in which it holds a share. */
  readonly owns: OrganizationFactConnection;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Events in which this actor took part. */
  readonly participatesIn: EventFactConnection;
  /** Organizations with which it acts; `through` names the occasion. */
  readonly partnersWith: OrganizationFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Sources that it published. */
  readonly published: SourceFactConnection;
  /** Events that it asked for. */
  readonly requested: EventFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Schemes under which services of it that the source does not name are certified, with extent and layer. */
  readonly servicesCertified: CertificationFactConnection;
  /** Claims that this actor made. */
  readonly statements: ClaimConnection;
  /** Events that it steers. */
  readonly steers: EventFactConnection;
  /** Laws that apply to it. */
  readonly subjectTo: LegalTextFactConnection;
  /** Bodies that oversee it. */
  readonly supervisedBy: OrganizationFactConnection;
  /** Bodies that it oversees. */
  readonly supervises: OrganizationFactConnection;
  /** Systems that it supplies with data. */
  readonly suppliesDataTo: DataSystemFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
  /** Tenders and calls that it won. */
  readonly won: EventFactConnection;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationAimsAtCertificationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationAskedForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationCarriesOutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ProjectFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationContractsWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationControlledByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationControlsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationCreatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationDecidedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationEstablishedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<JurisdictionFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationExaminedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FacilityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationFoundedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ActorFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationHeadedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<PersonFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationInChargeOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<TopicFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationInformedOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationIssuedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationLedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ActorFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationOperatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationOwnedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationOwnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationPartnersWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationPublishedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<SourceFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationRequestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationServicesCertifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationSteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationSubjectToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationSupervisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationSupervisesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationSuppliesDataToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** A company, public body, authority, consortium, medium, court or other collective actor. */
export type OrganizationWonArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};

/** A page of Organization. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Organization. */
export type OrganizationConnectionFacetArgs = {
  by: OrganizationFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Organization of a page. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Organization;
};

/** What Organization can be counted by. */
export type OrganizationFacet =
  /** By aimsAtCertification. */
  | 'aimsAtCertification'
  /** By askedFor. */
  | 'askedFor'
  /** By carriesOut. */
  | 'carriesOut'
  /** By concernedBy. */
  | 'concernedBy'
  /** By contractsWith. */
  | 'contractsWith'
  /** By controlledBy. */
  | 'controlledBy'
  /** By controls. */
  | 'controls'
  /** By createdBy. */
  | 'createdBy'
  /** By decided. */
  | 'decided'
  /** By establishedIn. */
  | 'establishedIn'
  /** By examined. */
  | 'examined'
  /** By facilities. */
  | 'facilities'
  /** By foundedBy. */
  | 'foundedBy'
  /** By headedBy. */
  | 'headedBy'
  /** By inChargeOf. */
  | 'inChargeOf'
  /** By informedOf. */
  | 'informedOf'
  /** By issued. */
  | 'issued'
  /** By kind. */
  | 'kind'
  /** By leads. */
  | 'leads'
  /** By ledBy. */
  | 'ledBy'
  /** By memberOf. */
  | 'memberOf'
  /** By members. */
  | 'members'
  /** By offers. */
  | 'offers'
  /** By operates. */
  | 'operates'
  /** By ownedBy. */
  | 'ownedBy'
  /** By owns. */
  | 'owns'
  /** By partOf. */
  | 'partOf'
  /** By participatesIn. */
  | 'participatesIn'
  /** By partnersWith. */
  | 'partnersWith'
  /** By parts. */
  | 'parts'
  /** By published. */
  | 'published'
  /** By requested. */
  | 'requested'
  /** By sameAs. */
  | 'sameAs'
  /** By servicesCertified. */
  | 'servicesCertified'
  /** By steers. */
  | 'steers'
  /** By subjectTo. */
  | 'subjectTo'
  /** By supervisedBy. */
  | 'supervisedBy'
  /** By supervises. */
  | 'supervises'
  /** By suppliesDataTo. */
  | 'suppliesDataTo'
  /** By won. */
  | 'won';

/** A page of facts that lead to Organization. */
export type OrganizationFactConnection = {
  readonly __typename?: 'OrganizationFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<OrganizationFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Organization. */
export type OrganizationFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<OrganizationFacet>;
};

/** A fact and the Organization to which it leads. */
export type OrganizationFactEdge = {
  readonly __typename?: 'OrganizationFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Organization;
};

/** An order of facts that lead to Organization; give one key. */
export type OrganizationFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<OrganizationOrder>;
};

/** Conditions on a fact and the Organization to which it leads; all given must hold. */
export type OrganizationFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizationFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<OrganizationFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizationFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<OrganizationWhere>;
};

/** Conditions on facts that lead to Organization under the view; all given must hold. */
export type OrganizationFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<OrganizationFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<OrganizationFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<OrganizationFactWhere>;
};

/** What sort of organization it is. */
export type OrganizationKind =
  /** An association or a foundation. */
  | 'ASSOCIATION'
  /** An independent authority or regulator. */
  | 'AUTHORITY'
  /** A company. */
  | 'COMPANY'
  /** A consortium. */
  | 'CONSORTIUM'
  /** A court. */
  | 'COURT'
  /** The editors of a dataset. */
  | 'EDITORS'
  /** A body of the European Union. */
  | 'EU_BODY'
  /** A government as a whole. */
  | 'GOVERNMENT'
  /** A hospital or group of hospitals. */
  | 'HOSPITAL'
  /** A company held by several others. */
  | 'JOINT_VENTURE'
  /** A law firm. */
  | 'LAW_FIRM'
  /** A newspaper, magazine, broadcaster or agency. */
  | 'MEDIA'
  /** A ministry or a part of one. */
  | 'MINISTRY'
  /** A parliament or one of its chambers. */
  | 'PARLIAMENT'
  /** A body of the State other than an authority or a ministry. */
  | 'PUBLIC_BODY'
  /** A temporary working group. */
  | 'TASK_FORCE';

/** Conditions on a value of type OrganizationKind; all given must hold. */
export type OrganizationKindFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<OrganizationKind>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<OrganizationKind>>;
};

/** An order of Organization; give one key. */
export type OrganizationOrder = {
  /** By aimsAtCertification. */
  readonly aimsAtCertification?: InputMaybe<CountOrder>;
  /** By articleEn. */
  readonly articleEn?: InputMaybe<Sort>;
  /** By articleFr. */
  readonly articleFr?: InputMaybe<Sort>;
  /** By askedFor. */
  readonly askedFor?: InputMaybe<CountOrder>;
  /** By carriesOut. */
  readonly carriesOut?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By contractsWith. */
  readonly contractsWith?: InputMaybe<CountOrder>;
  /** By controlledBy. */
  readonly controlledBy?: InputMaybe<CountOrder>;
  /** By controls. */
  readonly controls?: InputMaybe<CountOrder>;
  /** By createdBy. */
  readonly createdBy?: InputMaybe<CountOrder>;
  /** By decided. */
  readonly decided?: InputMaybe<CountOrder>;
  /** By establishedIn. */
  readonly establishedIn?: InputMaybe<CountOrder>;
  /** By examined. */
  readonly examined?: InputMaybe<CountOrder>;
  /** By facilities. */
  readonly facilities?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By foundedBy. */
  readonly foundedBy?: InputMaybe<CountOrder>;
  /** By headedBy. */
  readonly headedBy?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By inChargeOf. */
  readonly inChargeOf?: InputMaybe<CountOrder>;
  /** By informedOf. */
  readonly informedOf?: InputMaybe<CountOrder>;
  /** By issued. */
  readonly issued?: InputMaybe<CountOrder>;
  /** By kind. */
  readonly kind?: InputMaybe<Sort>;
  /** By leads. */
  readonly leads?: InputMaybe<CountOrder>;
  /** By ledBy. */
  readonly ledBy?: InputMaybe<CountOrder>;
  /** By memberOf. */
  readonly memberOf?: InputMaybe<CountOrder>;
  /** By members. */
  readonly members?: InputMaybe<CountOrder>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By offers. */
  readonly offers?: InputMaybe<CountOrder>;
  /** By operates. */
  readonly operates?: InputMaybe<CountOrder>;
  /** By ownedBy. */
  readonly ownedBy?: InputMaybe<CountOrder>;
  /** By owns. */
  readonly owns?: InputMaybe<CountOrder>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By participatesIn. */
  readonly participatesIn?: InputMaybe<CountOrder>;
  /** By partnersWith. */
  readonly partnersWith?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By published. */
  readonly published?: InputMaybe<CountOrder>;
  /** By requested. */
  readonly requested?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By servicesCertified. */
  readonly servicesCertified?: InputMaybe<CountOrder>;
  /** By statements. */
  readonly statements?: InputMaybe<CountOrder>;
  /** By steers. */
  readonly steers?: InputMaybe<CountOrder>;
  /** By subjectTo. */
  readonly subjectTo?: InputMaybe<CountOrder>;
  /** By supervisedBy. */
  readonly supervisedBy?: InputMaybe<CountOrder>;
  /** By supervises. */
  readonly supervises?: InputMaybe<CountOrder>;
  /** By suppliesDataTo. */
  readonly suppliesDataTo?: InputMaybe<CountOrder>;
  /** By won. */
  readonly won?: InputMaybe<CountOrder>;
};

/** Conditions on Organization; all given must hold. */
export type OrganizationWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<OrganizationWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Facts in aimsAtCertification. */
  readonly aimsAtCertification?: InputMaybe<CertificationFactsFilter>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Its articleEn. */
  readonly articleEn?: InputMaybe<StringFilter>;
  /** Its articleFr. */
  readonly articleFr?: InputMaybe<StringFilter>;
  /** Facts in askedFor. */
  readonly askedFor?: InputMaybe<EventFactsFilter>;
  /** Facts in carriesOut. */
  readonly carriesOut?: InputMaybe<ProjectFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in contractsWith. */
  readonly contractsWith?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in controlledBy. */
  readonly controlledBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in controls. */
  readonly controls?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in createdBy. */
  readonly createdBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in decided. */
  readonly decided?: InputMaybe<DecisionFactsFilter>;
  /** Facts in establishedIn. */
  readonly establishedIn?: InputMaybe<JurisdictionFactsFilter>;
  /** Facts in examined. */
  readonly examined?: InputMaybe<EntityFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** Facts in facilities. */
  readonly facilities?: InputMaybe<FacilityFactsFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in foundedBy. */
  readonly foundedBy?: InputMaybe<ActorFactsFilter>;
  /** Facts in headedBy. */
  readonly headedBy?: InputMaybe<PersonFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in inChargeOf. */
  readonly inChargeOf?: InputMaybe<TopicFactsFilter>;
  /** Facts in informedOf. */
  readonly informedOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in issued. */
  readonly issued?: InputMaybe<EntityFactsFilter>;
  /** Its kind. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** Facts in leads. */
  readonly leads?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in ledBy. */
  readonly ledBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in memberOf. */
  readonly memberOf?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in members. */
  readonly members?: InputMaybe<ActorFactsFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in offers. */
  readonly offers?: InputMaybe<ServiceFactsFilter>;
  /** Facts in operates. */
  readonly operates?: InputMaybe<DataSystemFactsFilter>;
  /** Facts in ownedBy. */
  readonly ownedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in owns. */
  readonly owns?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in participatesIn. */
  readonly participatesIn?: InputMaybe<EventFactsFilter>;
  /** Facts in partnersWith. */
  readonly partnersWith?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in published. */
  readonly published?: InputMaybe<SourceFactsFilter>;
  /** Facts in requested. */
  readonly requested?: InputMaybe<EventFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in servicesCertified. */
  readonly servicesCertified?: InputMaybe<CertificationFactsFilter>;
  /** What statements holds. */
  readonly statements?: InputMaybe<ClaimListFilter>;
  /** Facts in steers. */
  readonly steers?: InputMaybe<EventFactsFilter>;
  /** Facts in subjectTo. */
  readonly subjectTo?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in supervisedBy. */
  readonly supervisedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in supervises. */
  readonly supervises?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in suppliesDataTo. */
  readonly suppliesDataTo?: InputMaybe<DataSystemFactsFilter>;
  /** Facts in won. */
  readonly won?: InputMaybe<EventFactsFilter>;
};

/** Where a page of a connection stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

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

/** Routes from one entity to another, and what was left out in finding them. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** What was not walked, by kind, around the entities that were looked at. */
  readonly exclusions: ReadonlyArray<Exclusion>;
  /** Where they start; null when it is not known under the view. */
  readonly from: Maybe<Entity>;
  /** Limits that ended the search early; none when it was complete. */
  readonly limits: ReadonlyArray<LimitMet>;
  /**
   * Routes over facts, the shortest first; of the same length in the order of the ids of their entities, then of their
   * facts. No route visits an entity twice, and no two have the same sequence of facts. None is an answer too.
   */
  readonly routes: ReadonlyArray<Route>;
  /** Every route of at most so many hops was looked at. */
  readonly searchedDepth: Scalars['Int']['output'];
  /** Whether a connection exists when claims are walked too, whatever their speech act, and along which routes. */
  readonly throughClaims: ClaimPaths;
  /** Where they end; null when it is not known under the view. */
  readonly to: Maybe<Entity>;
  /** Whether there may be more routes of at most `maxDepth` hops than are given. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A span of time. */
export type Period = {
  readonly __typename?: 'Period';
  /** Its first day; null when the start is not known or there is none. */
  readonly validFrom: Maybe<Scalars['Date']['output']>;
  /** Day after its last; null when it has no known end. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};

/** A person in a public role. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Article before the English name in a sentence, such as "the"; null when it takes none. */
  readonly articleEn: Maybe<Scalars['String']['output']>;
  /** Article before the French name in a sentence, such as "la"; null when it takes none. */
  readonly articleFr: Maybe<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Decisions that this actor took. */
  readonly decided: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Organizations that this person founded. */
  readonly founded: OrganizationFactConnection;
  /** Organizations that this person heads, with the office as role. */
  readonly heads: OrganizationFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Groups of which this person is a member. */
  readonly memberOf: OrganizationFactConnection;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Events in which this actor took part. */
  readonly participatesIn: EventFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Claims that this actor made. */
  readonly statements: ClaimConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A person in a public role. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A person in a public role. */
export type PersonConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A person in a public role. */
export type PersonDecidedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A person in a public role. */
export type PersonFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A person in a public role. */
export type PersonFoundedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A person in a public role. */
export type PersonHeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A person in a public role. */
export type PersonMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A person in a public role. */
export type PersonPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A person in a public role. */
export type PersonParticipatesInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A person in a public role. */
export type PersonPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A person in a public role. */
export type PersonSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A person in a public role. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};

/** A page of Person. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Person. */
export type PersonConnectionFacetArgs = {
  by: PersonFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Person of a page. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Person;
};

/** What Person can be counted by. */
export type PersonFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By decided. */
  | 'decided'
  /** By founded. */
  | 'founded'
  /** By heads. */
  | 'heads'
  /** By memberOf. */
  | 'memberOf'
  /** By partOf. */
  | 'partOf'
  /** By participatesIn. */
  | 'participatesIn'
  /** By parts. */
  | 'parts'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to Person. */
export type PersonFactConnection = {
  readonly __typename?: 'PersonFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<PersonFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Person. */
export type PersonFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<PersonFacet>;
};

/** A fact and the Person to which it leads. */
export type PersonFactEdge = {
  readonly __typename?: 'PersonFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Person;
};

/** An order of facts that lead to Person; give one key. */
export type PersonFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<PersonOrder>;
};

/** Conditions on a fact and the Person to which it leads; all given must hold. */
export type PersonFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PersonFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<PersonWhere>;
};

/** Conditions on facts that lead to Person under the view; all given must hold. */
export type PersonFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<PersonFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<PersonFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<PersonFactWhere>;
};

/** An order of Person; give one key. */
export type PersonOrder = {
  /** By articleEn. */
  readonly articleEn?: InputMaybe<Sort>;
  /** By articleFr. */
  readonly articleFr?: InputMaybe<Sort>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By decided. */
  readonly decided?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By founded. */
  readonly founded?: InputMaybe<CountOrder>;
  /** By heads. */
  readonly heads?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By memberOf. */
  readonly memberOf?: InputMaybe<CountOrder>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By participatesIn. */
  readonly participatesIn?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By statements. */
  readonly statements?: InputMaybe<CountOrder>;
};

/** Conditions on Person; all given must hold. */
export type PersonWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PersonWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Its articleEn. */
  readonly articleEn?: InputMaybe<StringFilter>;
  /** Its articleFr. */
  readonly articleFr?: InputMaybe<StringFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in decided. */
  readonly decided?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in founded. */
  readonly founded?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in heads. */
  readonly heads?: InputMaybe<OrganizationFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Facts in memberOf. */
  readonly memberOf?: InputMaybe<OrganizationFactsFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in participatesIn. */
  readonly participatesIn?: InputMaybe<EventFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** What statements holds. */
  readonly statements?: InputMaybe<ClaimListFilter>;
};

/** Whether a claim affirms or denies what it says. */
export type Polarity =
  /** Affirms it. */
  | 'AFFIRMS'
  /** Denies it. */
  | 'DENIES';

/** Conditions on a value of type Polarity; all given must hold. */
export type PolarityFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Polarity>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Polarity>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Polarity>>;
};

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

/** How many facts with one predicate there are. */
export type PredicateCount = {
  readonly __typename?: 'PredicateCount';
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** What they say. */
  readonly predicate: Predicate;
};

/** Conditions on a value of type Predicate; all given must hold. */
export type PredicateFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Predicate>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Predicate>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Predicate>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Predicate>>;
};

/** An undertaking with an aim and partners. */
export type Project = Entity & Node & {
  readonly __typename?: 'Project';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Decisions that authorise it. */
  readonly authorisedBy: DecisionFactConnection;
  /** Systems that it builds. */
  readonly builds: DataSystemFactConnection;
  /** Who carries it out. */
  readonly carriedOutBy: OrganizationFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Who pays for it, with the share as role. */
  readonly fundedBy: OrganizationFactConnection;
  /** Services on which it is hosted. */
  readonly hostedOn: ServiceFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Schemes that it could potentially lack where they were demanded, by inference; never established. */
  readonly potentiallyLacks: CertificationFactConnection;
  /** Calls and tenders from which it came. */
  readonly resultsFrom: EventFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** An undertaking with an aim and partners. */
export type ProjectAuthorisedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectBuildsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectCarriedOutByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectFundedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectHostedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectPotentiallyLacksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectResultsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** An undertaking with an aim and partners. */
export type ProjectSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of Project. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Project. */
export type ProjectConnectionFacetArgs = {
  by: ProjectFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Project of a page. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Project;
};

/** What Project can be counted by. */
export type ProjectFacet =
  /** By authorisedBy. */
  | 'authorisedBy'
  /** By builds. */
  | 'builds'
  /** By carriedOutBy. */
  | 'carriedOutBy'
  /** By concernedBy. */
  | 'concernedBy'
  /** By fundedBy. */
  | 'fundedBy'
  /** By hostedOn. */
  | 'hostedOn'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By potentiallyLacks. */
  | 'potentiallyLacks'
  /** By resultsFrom. */
  | 'resultsFrom'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to Project. */
export type ProjectFactConnection = {
  readonly __typename?: 'ProjectFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<ProjectFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Project. */
export type ProjectFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<ProjectFacet>;
};

/** A fact and the Project to which it leads. */
export type ProjectFactEdge = {
  readonly __typename?: 'ProjectFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Project;
};

/** An order of facts that lead to Project; give one key. */
export type ProjectFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<ProjectOrder>;
};

/** Conditions on a fact and the Project to which it leads; all given must hold. */
export type ProjectFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProjectFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProjectFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ProjectFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<ProjectWhere>;
};

/** Conditions on facts that lead to Project under the view; all given must hold. */
export type ProjectFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<ProjectFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ProjectFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ProjectFactWhere>;
};

/** An order of Project; give one key. */
export type ProjectOrder = {
  /** By authorisedBy. */
  readonly authorisedBy?: InputMaybe<CountOrder>;
  /** By builds. */
  readonly builds?: InputMaybe<CountOrder>;
  /** By carriedOutBy. */
  readonly carriedOutBy?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By fundedBy. */
  readonly fundedBy?: InputMaybe<CountOrder>;
  /** By hostedOn. */
  readonly hostedOn?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By potentiallyLacks. */
  readonly potentiallyLacks?: InputMaybe<CountOrder>;
  /** By resultsFrom. */
  readonly resultsFrom?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
};

/** Conditions on Project; all given must hold. */
export type ProjectWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ProjectWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ProjectWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Facts in authorisedBy. */
  readonly authorisedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in builds. */
  readonly builds?: InputMaybe<DataSystemFactsFilter>;
  /** Facts in carriedOutBy. */
  readonly carriedOutBy?: InputMaybe<OrganizationFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in fundedBy. */
  readonly fundedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in hostedOn. */
  readonly hostedOn?: InputMaybe<ServiceFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in potentiallyLacks. */
  readonly potentiallyLacks?: InputMaybe<CertificationFactsFilter>;
  /** Facts in resultsFrom. */
  readonly resultsFrom?: InputMaybe<EventFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
};

/** A page of promises, in the order of their deadlines, those without one last. */
export type PromiseConnection = {
  readonly __typename?: 'PromiseConnection';
  /** The day on which the deadlines are looked at. */
  readonly asOf: Scalars['Date']['output'];
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PromiseEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many promises there are, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there were more promises than are looked at. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A promise of a page. */
export type PromiseEdge = {
  readonly __typename?: 'PromiseEdge';
  /** Where this promise stands. */
  readonly cursor: Scalars['String']['output'];
  /** The promise and what became of it. */
  readonly node: Promised;
};

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

/**
 * A promise and what became of it by what is known. That a promise was broken is nobody's word here; who says so is
 * quoted as a claim.
 */
export type Promised = {
  readonly __typename?: 'Promised';
  /** Claims that answer it otherwise. */
  readonly answers: ReadonlyArray<Claim>;
  /** Conditions of the promise. */
  readonly conditions: Maybe<Wording>;
  /** Earliest day of the deadline. */
  readonly deadlineEarliest: Maybe<Scalars['Date']['output']>;
  /** Latest day of the deadline. */
  readonly deadlineLatest: Maybe<Scalars['Date']['output']>;
  /** Day on which it was kept, the latest possible; null unless it was. */
  readonly keptOn: Maybe<Scalars['Date']['output']>;
  /** Last day by which it is to be kept in any case, where the promise names one beside its deadline. */
  readonly limit: Maybe<Scalars['Date']['output']>;
  /** Claims on which the status rests: that keeps it, takes its place or takes it back. None while it is pending or overdue. */
  readonly outcome: ReadonlyArray<Claim>;
  /** The claim by which it was made; null once it was taken back, when it is no longer held. */
  readonly promise: Maybe<Claim>;
  /** Who made it; none for one without a name. */
  readonly promisers: ReadonlyArray<Actor>;
  /** What became of it. */
  readonly status: PromiseStatus;
  /** What was promised, in words. */
  readonly text: Wording;
  /** Claims that tell the same promise again. */
  readonly toldAgain: ReadonlyArray<Claim>;
};

/** A standard of proof. */
export type ProofStandard =
  /** Confirmed by who is in a position to know. */
  | 'CONFIRMED'
  /** Reported by a source that answers for it. */
  | 'REPORTED';

/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The Actor with this id; null when there is none under the view. */
  readonly actor: Maybe<Actor>;
  /** All of type Actor, in the order of their names. */
  readonly actors: ActorConnection;
  /** The Certification with this id; null when there is none under the view. */
  readonly certification: Maybe<Certification>;
  /** Which services hold which certifications, on which layer: yes, no, in progress or unknown, each with its reason. */
  readonly certificationMatrix: CertificationMatrix;
  /** All of type Certification, in the order of their names. */
  readonly certifications: CertificationConnection;
  /**
   * What the dataset learnt between two versions that this database took in: the claims, entities and facts that it added,
   * dropped and changed. What rules derive is not listed.
   */
  readonly changes: DatasetChanges;
  /** The Claim with this id; null when there is none under the view. */
  readonly claim: Maybe<Claim>;
  /**
   * Holds a statement against what the dataset knows: what supports it, what contradicts it, and what speaks of it without
   * deciding it. No verdict is given.
   */
  readonly claimCheck: ClaimCheck;
  /** All of type Claim, in the order of their names. */
  readonly claims: ClaimConnection;
  /** The same questions for several actors, services or other entities, side by side; unknown where nothing is known. */
  readonly compare: Comparison;
  /**
   * Points on which claims stand against each other, each with its sides side by side: who says what, from what sort of
   * source, when. A point is a subject and a predicate with its identifying qualifiers, or what a link between claims ties.
   */
  readonly conflicts: ConflictConnection;
  /** All of type DataCategory, in the order of their names. */
  readonly dataCategories: DataCategoryConnection;
  /** The DataCategory with this id; null when there is none under the view. */
  readonly dataCategory: Maybe<DataCategory>;
  /** The DataSystem with this id; null when there is none under the view. */
  readonly dataSystem: Maybe<DataSystem>;
  /** All of type DataSystem, in the order of their names. */
  readonly dataSystems: DataSystemConnection;
  /** The CuratedDataset with this id; null when there is none under the view. */
  readonly dataset: Maybe<CuratedDataset>;
  /** All of type CuratedDataset, in the order of their names. */
  readonly datasets: CuratedDatasetConnection;
  /** The Decision with this id; null when there is none under the view. */
  readonly decision: Maybe<Decision>;
  /** All of type Decision, in the order of their names. */
  readonly decisions: DecisionConnection;
  /** All of type Entity, in the order of their names. */
  readonly entities: EntityConnection;
  /** The Entity with this id; null when there is none under the view. */
  readonly entity: Maybe<Entity>;
  /** The Event with this id; null when there is none under the view. */
  readonly event: Maybe<Event>;
  /** All of type Event, in the order of their names. */
  readonly events: EventConnection;
  /** Which laws could potentially reach a system, project or service, and what would potentially shield it. */
  readonly exposure: Exposure;
  /** All of type Facility, in the order of their names. */
  readonly facilities: FacilityConnection;
  /** The Facility with this id; null when there is none under the view. */
  readonly facility: Maybe<Facility>;
  /** The Jurisdiction with this id; null when there is none under the view. */
  readonly jurisdiction: Maybe<Jurisdiction>;
  /** All of type Jurisdiction, in the order of their names. */
  readonly jurisdictions: JurisdictionConnection;
  /** The LegalText with this id; null when there is none under the view. */
  readonly legalText: Maybe<LegalText>;
  /** All of type LegalText, in the order of their names. */
  readonly legalTexts: LegalTextConnection;
  /**
   * What surrounds some entities: the nearest and best connected ones, all relations between them, and how much of each is
   * not shown. It does not go on through jurisdictions, topics and sources, to which too much leads.
   */
  readonly neighbourhood: Neighbourhood;
  /** An object by its global id: an entity, a claim or a fact. */
  readonly node: Maybe<Node>;
  /** The Organization with this id; null when there is none under the view. */
  readonly organization: Maybe<Organization>;
  /** All of type Organization, in the order of their names. */
  readonly organizations: OrganizationConnection;
  /**
   * What connects two entities: the shortest routes over facts, each hop with its fact and each route with the time in which
   * all of it held, and what was left out. A literal is no hop.
   */
  readonly paths: Paths;
  /** All of type Person, in the order of their names. */
  readonly people: PersonConnection;
  /** The Person with this id; null when there is none under the view. */
  readonly person: Maybe<Person>;
  /** The Project with this id; null when there is none under the view. */
  readonly project: Maybe<Project>;
  /** All of type Project, in the order of their names. */
  readonly projects: ProjectConnection;
  /**
   * Who promised what by when, and what became of it: by the day `asOf` of the view, or today when there is none, as far as
   * known by `knownBy`.
   */
  readonly promises: PromiseConnection;
  /** The Requirement with this id; null when there is none under the view. */
  readonly requirement: Maybe<Requirement>;
  /** All of type Requirement, in the order of their names. */
  readonly requirements: RequirementConnection;
  /** The Rule with this id; null when there is none under the view. */
  readonly rule: Maybe<Rule>;
  /** All of type Rule, in the order of their names. */
  readonly rules: RuleConnection;
  /**
   * Entities that a text finds by name, alias or identifier, or by what is said of them, best first. Accents, case, elisions
   * and a typo or two do not matter.
   */
  readonly search: SearchConnection;
  /** The Service with this id; null when there is none under the view. */
  readonly service: Maybe<Service>;
  /** All of type Service, in the order of their names. */
  readonly services: ServiceConnection;
  /**
   * Facts that rest on the word of one independent speaker who has a stake in them, and after them denials that do. Who
   * repeats someone else adds nothing.
   */
  readonly singleSourceFacts: SingleSourceConnection;
  /** The Source with this id; null when there is none under the view. */
  readonly source: Maybe<Source>;
  /** All of type Source, in the order of their names. */
  readonly sources: SourceConnection;
  /**
   * What happened to some entities: decisions, events, laws, what was said, and when facts began and ended, in the order of
   * time. Decisions, events and legal texts to which a fact leads from them come with their own dates.
   */
  readonly timeline: TimelineConnection;
  /** The Topic with this id; null when there is none under the view. */
  readonly topic: Maybe<Topic>;
  /** All of type Topic, in the order of their names. */
  readonly topics: TopicConnection;
  /**
   * Explains a fact, an inference or a claim down to the quotes, with the counter-claims beside it. Null when nothing with
   * this id is known under the view.
   */
  readonly why: Maybe<Why>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ActorWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryCertificationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryCertificationMatrixArgs = {
  schemes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  services?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryCertificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryChangesArgs = {
  from?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryClaimCheckArgs = {
  object?: InputMaybe<Scalars['ID']['input']>;
  predicate: Predicate;
  subject: Scalars['ID']['input'];
  value?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryCompareArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  predicate?: InputMaybe<Predicate>;
  topic?: InputMaybe<StatementTopic>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDataCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataCategoryOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataCategoryWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDataCategoryArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDataSystemArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDataSystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DataSystemOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DataSystemWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDatasetArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDatasetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CuratedDatasetOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CuratedDatasetWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryExposureArgs = {
  of: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryFacilitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FacilityWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryFacilityArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryJurisdictionArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryJurisdictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<JurisdictionOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<JurisdictionWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryLegalTextArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryLegalTextsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  excludePredicates?: InputMaybe<ReadonlyArray<Predicate>>;
  excludeTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  layers?: InputMaybe<ReadonlyArray<Layer>>;
  maxNodes?: Scalars['Int']['input'];
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryPathsArgs = {
  direction?: PathDirection;
  excludePredicates?: InputMaybe<ReadonlyArray<Predicate>>;
  excludeTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  layers?: InputMaybe<ReadonlyArray<Layer>>;
  maxDegree?: Scalars['Int']['input'];
  maxDepth?: Scalars['Int']['input'];
  mode?: PathMode;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  through?: InputMaybe<ReadonlyArray<EntityType>>;
  to: Scalars['ID']['input'];
  together?: Scalars['Boolean']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<PersonWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ProjectWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryPromisesArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  by?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ReadonlyArray<PromiseStatus>>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryRequirementArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryRequirementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RequirementOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RequirementWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RuleOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<RuleWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QuerySingleSourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  interest?: InputMaybe<ReadonlyArray<Interest>>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<SourceWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryTopicArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryTopicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TopicOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<TopicWhere>;
};


/**
 * Where every question starts.
 *
 * An operation has a cost, about the number of objects that are read for it, and one that costs too much is refused with
 * `COST_LIMIT` before anything is read. An object costs 1. A connection costs as many objects as its page size (10 when
 * none is given), a list as many as its limit (5), a reference one, each with all that lies below it. `totalCount`, and
 * whatever else is told of all objects of a connection, costs 100, and 1000 at the root, as a search does. `where` and
 * `orderBy` cost as much for each condition and key, ten times as much for what they look at on related objects. An
 * analysis costs 1000, and 100 for each object that it may show: as `first` or `maxNodes` says, 20 at least.
 *
 * A request with `"extensions": {"cost": true}` is told the cost, the limit and where most of it arises; one with
 * `"extensions": {"explain": true}` how it was answered, where the service allows that.
 */
export type QueryWhyArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};

/** Rank of a claim. */
export type Rank =
  /** Kept, but no longer held. */
  | 'DEPRECATED'
  /** As any. */
  | 'NORMAL'
  /** To be shown before the others. */
  | 'PREFERRED';

/** Conditions on a value of type Rank; all given must hold. */
export type RankFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<Rank>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Rank>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Rank>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Rank>>;
};

/** Which end of a relationship holds the field. */
export type RelationshipDirection =
  /** The holder is the end. */
  | 'IN'
  /** The holder is the start. */
  | 'OUT';

/** Something that is demanded of a service, an offer or a provider. */
export type Requirement = Entity & Node & {
  readonly __typename?: 'Requirement';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Schemes that it demands. */
  readonly requiresCertification: CertificationFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Events in which it was set. */
  readonly setBy: EventFactConnection;
  /** Systems and projects for which it was set. */
  readonly setFor: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementRequiresCertificationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementSetByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** Something that is demanded of a service, an offer or a provider. */
export type RequirementSetForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of Requirement. */
export type RequirementConnection = {
  readonly __typename?: 'RequirementConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<RequirementEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Requirement. */
export type RequirementConnectionFacetArgs = {
  by: RequirementFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Requirement of a page. */
export type RequirementEdge = {
  readonly __typename?: 'RequirementEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Requirement;
};

/** What Requirement can be counted by. */
export type RequirementFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By requiresCertification. */
  | 'requiresCertification'
  /** By sameAs. */
  | 'sameAs'
  /** By setBy. */
  | 'setBy'
  /** By setFor. */
  | 'setFor';

/** A page of facts that lead to Requirement. */
export type RequirementFactConnection = {
  readonly __typename?: 'RequirementFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<RequirementFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Requirement. */
export type RequirementFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<RequirementFacet>;
};

/** A fact and the Requirement to which it leads. */
export type RequirementFactEdge = {
  readonly __typename?: 'RequirementFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Requirement;
};

/** An order of facts that lead to Requirement; give one key. */
export type RequirementFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<RequirementOrder>;
};

/** Conditions on a fact and the Requirement to which it leads; all given must hold. */
export type RequirementFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RequirementFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<RequirementFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RequirementFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<RequirementWhere>;
};

/** Conditions on facts that lead to Requirement under the view; all given must hold. */
export type RequirementFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<RequirementFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<RequirementFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<RequirementFactWhere>;
};

/** An order of Requirement; give one key. */
export type RequirementOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By requiresCertification. */
  readonly requiresCertification?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By setBy. */
  readonly setBy?: InputMaybe<CountOrder>;
  /** By setFor. */
  readonly setFor?: InputMaybe<CountOrder>;
};

/** Conditions on Requirement; all given must hold. */
export type RequirementWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RequirementWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<RequirementWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RequirementWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in requiresCertification. */
  readonly requiresCertification?: InputMaybe<CertificationFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in setBy. */
  readonly setBy?: InputMaybe<EventFactsFilter>;
  /** Facts in setFor. */
  readonly setFor?: InputMaybe<EntityFactsFilter>;
};

/** A way from one entity to another. */
export type Route = {
  readonly __typename?: 'Route';
  /** The entities that it visits, in order, both ends included. */
  readonly entities: ReadonlyArray<Entity>;
  /** Its hops, in order. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** Periods in which all its hops hold together, in order; none when they never did. */
  readonly together: ReadonlyArray<Period>;
};

/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type Rule = Entity & Node & {
  readonly __typename?: 'Rule';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** The rule in words, in English; what stands in braces is a part of its pattern. */
  readonly text: Scalars['String']['output'];
  /** The rule in words, in French; what stands in braces is a part of its pattern. */
  readonly textFr: Scalars['String']['output'];
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
  /** Version of the rule. */
  readonly version: Scalars['Int']['output'];
};


/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type RuleClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type RuleConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type RuleFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type RulePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type RulePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/**
 * A rule by which inferences are made from known facts. What it concludes is a potential, never established: it is shown
 * as INFERRED, with the claims on which it rests.
 */
export type RuleSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of Rule. */
export type RuleConnection = {
  readonly __typename?: 'RuleConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<RuleEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<RuleExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<RuleExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Rule. */
export type RuleConnectionFacetArgs = {
  by: RuleFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Rule of a page. */
export type RuleEdge = {
  readonly __typename?: 'RuleEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Rule;
};

/** Least or greatest values of Rule; null where none has a value. */
export type RuleExtremes = {
  readonly __typename?: 'RuleExtremes';
  /** Of version. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What Rule can be counted by. */
export type RuleFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By sameAs. */
  | 'sameAs';

/** An order of Rule; give one key. */
export type RuleOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By text. */
  readonly text?: InputMaybe<Sort>;
  /** By textFr. */
  readonly textFr?: InputMaybe<Sort>;
  /** By version. */
  readonly version?: InputMaybe<Sort>;
};

/** Conditions on Rule; all given must hold. */
export type RuleWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<RuleWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<RuleWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<RuleWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Its text. */
  readonly text?: InputMaybe<StringFilter>;
  /** Its textFr. */
  readonly textFr?: InputMaybe<StringFilter>;
  /** Its version. */
  readonly version?: InputMaybe<IntFilter>;
};

/** A page of what a search found, best first. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};


/** A page of what a search found, best first. */
export type SearchConnectionFacetArgs = {
  by: EntityFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that a search found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The claim on it whose text was found; null when its own names were. */
  readonly claim: Maybe<Claim>;
  /** Where this result stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How well it matches; only the order matters. */
  readonly score: Scalars['Float']['output'];
  /** Where it holds what was searched for, in parts, of which some match; the name where no shown text does. */
  readonly snippet: ReadonlyArray<SnippetPart>;
};

/** A service that is offered to others, such as a cloud offer. */
export type Service = Entity & Node & {
  readonly __typename?: 'Service';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Schemes under which it is certified, with layer and stage. */
  readonly certifiedUnder: CertificationFactConnection;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Services on which it runs. */
  readonly hostedOn: ServiceFactConnection;
  /** Systems, projects and services that run on it. */
  readonly hosts: EntityFactConnection;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** What sort of service it is. */
  readonly kind: ServiceKind;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Who offers it. */
  readonly offeredBy: OrganizationFactConnection;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Laws that could potentially reach it, by inference; never established. */
  readonly potentiallyReachedBy: LegalTextFactConnection;
  /** Laws from which it is potentially shielded, on a layer, by inference; never established. */
  readonly potentiallyShieldedFrom: LegalTextFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Sites from which it is served. */
  readonly servedFrom: FacilityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceCertifiedUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<CertificationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<CertificationFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceHostedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ServiceFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ServiceFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceHostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceOfferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServicePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServicePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServicePotentiallyReachedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServicePotentiallyShieldedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<LegalTextFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<LegalTextFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A service that is offered to others, such as a cloud offer. */
export type ServiceServedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FacilityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FacilityFactWhere>;
};

/** A page of Service. */
export type ServiceConnection = {
  readonly __typename?: 'ServiceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ServiceEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Service. */
export type ServiceConnectionFacetArgs = {
  by: ServiceFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Service of a page. */
export type ServiceEdge = {
  readonly __typename?: 'ServiceEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Service;
};

/** What Service can be counted by. */
export type ServiceFacet =
  /** By certifiedUnder. */
  | 'certifiedUnder'
  /** By concernedBy. */
  | 'concernedBy'
  /** By hostedOn. */
  | 'hostedOn'
  /** By hosts. */
  | 'hosts'
  /** By kind. */
  | 'kind'
  /** By offeredBy. */
  | 'offeredBy'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By potentiallyReachedBy. */
  | 'potentiallyReachedBy'
  /** By potentiallyShieldedFrom. */
  | 'potentiallyShieldedFrom'
  /** By sameAs. */
  | 'sameAs'
  /** By servedFrom. */
  | 'servedFrom';

/** A page of facts that lead to Service. */
export type ServiceFactConnection = {
  readonly __typename?: 'ServiceFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<ServiceFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Service. */
export type ServiceFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<ServiceFacet>;
};

/** A fact and the Service to which it leads. */
export type ServiceFactEdge = {
  readonly __typename?: 'ServiceFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Service;
};

/** An order of facts that lead to Service; give one key. */
export type ServiceFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<ServiceOrder>;
};

/** Conditions on a fact and the Service to which it leads; all given must hold. */
export type ServiceFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ServiceFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ServiceFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ServiceFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<ServiceWhere>;
};

/** Conditions on facts that lead to Service under the view; all given must hold. */
export type ServiceFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<ServiceFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<ServiceFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<ServiceFactWhere>;
};

/** What sort of service it is. */
export type ServiceKind =
  /** Hosting of another sort. */
  | 'HOSTING'
  /** Another service. */
  | 'OTHER'
  /** A cloud for one customer at a time. */
  | 'PRIVATE_CLOUD'
  /** A public cloud. */
  | 'PUBLIC_CLOUD'
  /** Software as a service. */
  | 'SOFTWARE';

/** Conditions on a value of type ServiceKind; all given must hold. */
export type ServiceKindFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<ServiceKind>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ServiceKind>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<ServiceKind>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<ServiceKind>>;
};

/** An order of Service; give one key. */
export type ServiceOrder = {
  /** By certifiedUnder. */
  readonly certifiedUnder?: InputMaybe<CountOrder>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By hostedOn. */
  readonly hostedOn?: InputMaybe<CountOrder>;
  /** By hosts. */
  readonly hosts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By kind. */
  readonly kind?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By offeredBy. */
  readonly offeredBy?: InputMaybe<CountOrder>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By potentiallyReachedBy. */
  readonly potentiallyReachedBy?: InputMaybe<CountOrder>;
  /** By potentiallyShieldedFrom. */
  readonly potentiallyShieldedFrom?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By servedFrom. */
  readonly servedFrom?: InputMaybe<CountOrder>;
};

/** Conditions on Service; all given must hold. */
export type ServiceWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ServiceWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ServiceWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ServiceWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Facts in certifiedUnder. */
  readonly certifiedUnder?: InputMaybe<CertificationFactsFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Facts in hostedOn. */
  readonly hostedOn?: InputMaybe<ServiceFactsFilter>;
  /** Facts in hosts. */
  readonly hosts?: InputMaybe<EntityFactsFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its kind. */
  readonly kind?: InputMaybe<ServiceKindFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in offeredBy. */
  readonly offeredBy?: InputMaybe<OrganizationFactsFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in potentiallyReachedBy. */
  readonly potentiallyReachedBy?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in potentiallyShieldedFrom. */
  readonly potentiallyShieldedFrom?: InputMaybe<LegalTextFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Facts in servedFrom. */
  readonly servedFrom?: InputMaybe<FacilityFactsFilter>;
};

/** A fact in one period, or a denial, that rests on the word of one speaker with a stake. */
export type SingleSource = {
  readonly __typename?: 'SingleSource';
  /** The claims on which it rests. */
  readonly claims: ReadonlyArray<Claim>;
  /** The fact; null for a denial, which is no fact. */
  readonly fact: Maybe<Fact>;
  /** Whether it is a denial: what only this speaker says is not so. */
  readonly isDenial: Scalars['Boolean']['output'];
};

/** A page of what rests on the word of one speaker with a stake: facts by their ids, then denials. */
export type SingleSourceConnection = {
  readonly __typename?: 'SingleSourceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SingleSourceEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts and denials there are, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a page. */
export type SingleSourceEdge = {
  readonly __typename?: 'SingleSourceEdge';
  /** Where this entry stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SingleSource;
};

/** A part of a text that a search found. */
export type SnippetPart = {
  readonly __typename?: 'SnippetPart';
  /** Whether it is what was searched for. */
  readonly match: Scalars['Boolean']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** Direction of an order key. */
export type Sort =
  /** Ascending, what is missing last. */
  | 'ASC'
  /** Ascending, what is missing first. */
  | 'ASC_NULLS_FIRST'
  /** Descending, what is missing last. */
  | 'DESC'
  /** Descending, what is missing first. */
  | 'DESC_NULLS_FIRST';

/** A document that claims are read from. */
export type Source = Entity & Node & {
  readonly __typename?: 'Source';
  /** When the curator last opened it. */
  readonly accessedOn: Maybe<Scalars['Date']['output']>;
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Address of an archived copy. */
  readonly archivedLink: Maybe<Scalars['String']['output']>;
  /** Author of the document. */
  readonly author: Maybe<Scalars['String']['output']>;
  /** Whether the document has been opened and read. */
  readonly checked: Scalars['Boolean']['output'];
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** What sort of source it is. */
  readonly evidenceClass: EvidenceClass;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Language, as an ISO 639-1 code. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Address of the document. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Events that it came out of. */
  readonly producedBy: EventFactConnection;
  /** Who published it. */
  readonly publishedBy: OrganizationFactConnection;
  /** When it was published. */
  readonly publishedOn: Maybe<DateBounds>;
  /** Decisions that were published in it. */
  readonly publishes: DecisionFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** SHA-256 of the document as read. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Claims that it states, in its own order. */
  readonly states: ClaimConnection;
  /** Title of the document. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A document that claims are read from. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A document that claims are read from. */
export type SourceConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A document that claims are read from. */
export type SourceFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A document that claims are read from. */
export type SourcePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A document that claims are read from. */
export type SourcePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A document that claims are read from. */
export type SourceProducedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A document that claims are read from. */
export type SourcePublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<OrganizationFactWhere>;
};


/** A document that claims are read from. */
export type SourcePublishesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A document that claims are read from. */
export type SourceSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A document that claims are read from. */
export type SourceStatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};

/** A page of Source. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<SourceExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<SourceExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Source. */
export type SourceConnectionFacetArgs = {
  by: SourceFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Source of a page. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Source;
};

/** Least or greatest values of Source; null where none has a value. */
export type SourceExtremes = {
  readonly __typename?: 'SourceExtremes';
  /** Of accessedOn. */
  readonly accessedOn: Maybe<Scalars['Date']['output']>;
};

/** What Source can be counted by. */
export type SourceFacet =
  /** By checked. */
  | 'checked'
  /** By concernedBy. */
  | 'concernedBy'
  /** By evidenceClass. */
  | 'evidenceClass'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By producedBy. */
  | 'producedBy'
  /** By publishedBy. */
  | 'publishedBy'
  /** By publishes. */
  | 'publishes'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to Source. */
export type SourceFactConnection = {
  readonly __typename?: 'SourceFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<SourceFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Source. */
export type SourceFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<SourceFacet>;
};

/** A fact and the Source to which it leads. */
export type SourceFactEdge = {
  readonly __typename?: 'SourceFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Source;
};

/** An order of facts that lead to Source; give one key. */
export type SourceFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<SourceOrder>;
};

/** Conditions on a fact and the Source to which it leads; all given must hold. */
export type SourceFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SourceFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<SourceWhere>;
};

/** Conditions on facts that lead to Source under the view; all given must hold. */
export type SourceFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<SourceFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<SourceFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<SourceFactWhere>;
};

/** An order of Source; give one key. */
export type SourceOrder = {
  /** By accessedOn. */
  readonly accessedOn?: InputMaybe<Sort>;
  /** By archivedLink. */
  readonly archivedLink?: InputMaybe<Sort>;
  /** By author. */
  readonly author?: InputMaybe<Sort>;
  /** By checked. */
  readonly checked?: InputMaybe<Sort>;
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By evidenceClass. */
  readonly evidenceClass?: InputMaybe<Sort>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By language. */
  readonly language?: InputMaybe<Sort>;
  /** By link. */
  readonly link?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By producedBy. */
  readonly producedBy?: InputMaybe<CountOrder>;
  /** By publishedBy. */
  readonly publishedBy?: InputMaybe<CountOrder>;
  /** By publishedOn. */
  readonly publishedOn?: InputMaybe<DateBoundsOrder>;
  /** By publishes. */
  readonly publishes?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
  /** By sha256. */
  readonly sha256?: InputMaybe<Sort>;
  /** By states. */
  readonly states?: InputMaybe<CountOrder>;
  /** By title. */
  readonly title?: InputMaybe<Sort>;
};

/** Conditions on Source; all given must hold. */
export type SourceWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SourceWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SourceWhere>>;
  /** Its accessedOn. */
  readonly accessedOn?: InputMaybe<DateFilter>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** Its archivedLink. */
  readonly archivedLink?: InputMaybe<StringFilter>;
  /** Its author. */
  readonly author?: InputMaybe<StringFilter>;
  /** Its checked. */
  readonly checked?: InputMaybe<BooleanFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Its evidenceClass. */
  readonly evidenceClass?: InputMaybe<EvidenceClassFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its language. */
  readonly language?: InputMaybe<StringFilter>;
  /** Its link. */
  readonly link?: InputMaybe<StringFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in producedBy. */
  readonly producedBy?: InputMaybe<EventFactsFilter>;
  /** Facts in publishedBy. */
  readonly publishedBy?: InputMaybe<OrganizationFactsFilter>;
  /** Its publishedOn. */
  readonly publishedOn?: InputMaybe<DateBoundsWhere>;
  /** Facts in publishes. */
  readonly publishes?: InputMaybe<DecisionFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
  /** Its sha256. */
  readonly sha256?: InputMaybe<StringFilter>;
  /** What states holds. */
  readonly states?: InputMaybe<ClaimListFilter>;
  /** Its title. */
  readonly title?: InputMaybe<StringFilter>;
};

/** Who said something. */
export type Speaker = {
  readonly __typename?: 'Speaker';
  /** The actor who speaks; null when the source does not name them. */
  readonly actor: Maybe<Actor>;
  /** In which capacity they speak. */
  readonly capacity: Maybe<Scalars['String']['output']>;
  /** The same capacity in French. */
  readonly capacityFr: Maybe<Scalars['String']['output']>;
  /** How an unnamed speaker is described; null for a named one. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** The same description in French. */
  readonly descriptionFr: Maybe<Scalars['String']['output']>;
  /** What stake they have in what they say. */
  readonly interest: Interest;
  /** For which organization they speak. */
  readonly organization: Maybe<Organization>;
};


/** Who said something. */
export type SpeakerActorArgs = {
  view?: InputMaybe<View>;
};


/** Who said something. */
export type SpeakerOrganizationArgs = {
  view?: InputMaybe<View>;
};

/** Conditions on a list of Speaker under the view; all given must hold. */
export type SpeakerListFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<SpeakerWhere>;
  /** None is so. */
  readonly none?: InputMaybe<SpeakerWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<SpeakerWhere>;
};

/** Conditions on Speaker; all given must hold. */
export type SpeakerWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SpeakerWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SpeakerWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SpeakerWhere>>;
  /** Its actor is there and so. */
  readonly actor?: InputMaybe<ActorWhere>;
  /** Its capacity. */
  readonly capacity?: InputMaybe<StringFilter>;
  /** Its capacityFr. */
  readonly capacityFr?: InputMaybe<StringFilter>;
  /** Its description. */
  readonly description?: InputMaybe<StringFilter>;
  /** Its descriptionFr. */
  readonly descriptionFr?: InputMaybe<StringFilter>;
  /** Its interest. */
  readonly interest?: InputMaybe<InterestFilter>;
  /** Its organization is there and so. */
  readonly organization?: InputMaybe<OrganizationWhere>;
};

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

/** Conditions on a value of type SpeechAct; all given must hold. */
export type SpeechActFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<SpeechAct>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SpeechAct>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<SpeechAct>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<SpeechAct>>;
};

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

/** Conditions on a value of type StatementTopic; all given must hold. */
export type StatementTopicFilter = {
  /** It is this. */
  readonly eq?: InputMaybe<StatementTopic>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatementTopic>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<StatementTopic>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<StatementTopic>>;
};

/** Conditions on a value of type String; all given must hold. What is folded is compared without case, accents and punctuation, as names are sorted; a text of nothing else in lower case. */
export type StringFilter = {
  /** It holds this, folded. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It ends with this, folded. */
  readonly endsWith?: InputMaybe<Scalars['String']['input']>;
  /** It is exactly this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** It comes after this, folded. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** It is this or comes after it, folded. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether it is missing. */
  readonly isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** It comes before this, folded. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** It is this or comes before it, folded. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Not this; true of what is missing. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** None of these; true of what is missing. */
  readonly notIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It starts with this, folded. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a list of texts; all given must hold. */
export type StringListFilter = {
  /** Some element holds this, folded. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** This is an element. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** Each of these is an element. */
  readonly hasEvery?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of these is an element. */
  readonly hasSome?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether there is no element. */
  readonly isEmpty?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of what happened, in the order of time. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many entries there are, on all pages; at least so many when `truncated`. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there is so much that not all of it was looked at. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Ids that were asked for and are not known under the view. */
  readonly unknownIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** One entry of a page. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where this entry stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
};

/**
 * Something that happened on a day, or on one day of a span when no more is known. Entries are in the order of their
 * earliest day, then of their latest, then of their kind, then of the ids of what they rest on.
 */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** Those of the entities asked for that it is about. */
  readonly about: ReadonlyArray<Entity>;
  /** What was said; null for a fact. */
  readonly claim: Maybe<Claim>;
  /** First day on which it can have been; null when only the last is known. */
  readonly earliest: Maybe<Scalars['Date']['output']>;
  /** The fact that tells it; null for a claim. The period shown is the one with which it begins or ends. */
  readonly fact: Maybe<Fact>;
  /** What sort of entry it is. */
  readonly kind: TimelineKind;
  /** Last day on which it can have been; the same as the first when the day is known. */
  readonly latest: Scalars['Date']['output'];
  /** How precisely the day is known. */
  readonly precision: DatePrecision;
};

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

/** A subject of discussion. */
export type Topic = Entity & Node & {
  readonly __typename?: 'Topic';
  /** Other names: acronyms, former names, brands, in any language. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Claims in which it is subject, object or participant. */
  readonly claims: ClaimConnection;
  /** Decisions that concern this entity. */
  readonly concernedBy: DecisionFactConnection;
  /** Events about it. */
  readonly events: EventFactConnection;
  /** Identifiers elsewhere, each `scheme:value`, such as `wikidata:Q2283`. */
  readonly externalIds: ReadonlyArray<Scalars['String']['output']>;
  /** Facts whose subject this is, relations and literals alike. */
  readonly facts: FactConnection;
  /** Former ids; they still lead here. */
  readonly formerIds: ReadonlyArray<Scalars['String']['output']>;
  /** Stable, readable id. */
  readonly id: Scalars['ID']['output'];
  /** Short name, for display; it does not depend on the view. */
  readonly name: Scalars['String']['output'];
  /** Name in English, where it differs. */
  readonly nameEn: Maybe<Scalars['String']['output']>;
  /** Name in French, where it differs. */
  readonly nameFr: Maybe<Scalars['String']['output']>;
  /** Entities that this one is part of. */
  readonly partOf: EntityFactConnection;
  /** Entities that are part of this one. */
  readonly parts: EntityFactConnection;
  /** Said to be the same as this. Shown, never followed. */
  readonly sameAs: EntityFactConnection;
  /** Permanent address of this entity. */
  readonly url: Scalars['String']['output'];
};


/** A subject of discussion. */
export type TopicClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<ClaimWhere>;
};


/** A subject of discussion. */
export type TopicConcernedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DecisionFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<DecisionFactWhere>;
};


/** A subject of discussion. */
export type TopicEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EventFactWhere>;
};


/** A subject of discussion. */
export type TopicFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<FactOrder>>;
  predicates?: InputMaybe<ReadonlyArray<Predicate>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<FactWhere>;
};


/** A subject of discussion. */
export type TopicPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A subject of discussion. */
export type TopicPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};


/** A subject of discussion. */
export type TopicSameAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityFactOrder>>;
  view?: InputMaybe<View>;
  where?: InputMaybe<EntityFactWhere>;
};

/** A page of Topic. */
export type TopicConnection = {
  readonly __typename?: 'TopicConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** How many there are by value. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are under the view, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of Topic. */
export type TopicConnectionFacetArgs = {
  by: TopicFacet;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One Topic of a page. */
export type TopicEdge = {
  readonly __typename?: 'TopicEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The object. */
  readonly node: Topic;
};

/** What Topic can be counted by. */
export type TopicFacet =
  /** By concernedBy. */
  | 'concernedBy'
  /** By events. */
  | 'events'
  /** By partOf. */
  | 'partOf'
  /** By parts. */
  | 'parts'
  /** By sameAs. */
  | 'sameAs';

/** A page of facts that lead to Topic. */
export type TopicFactConnection = {
  readonly __typename?: 'TopicFactConnection';
  /** The edges of this page, one a period of a fact. */
  readonly edges: ReadonlyArray<TopicFactEdge>;
  /** Distinct facts by value; give one of ofFact and ofNode. */
  readonly facet: ReadonlyArray<FacetValue>;
  /** Greatest values, on all pages. */
  readonly max: Maybe<FactExtremes>;
  /** Least values, on all pages. */
  readonly min: Maybe<FactExtremes>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
  /** How many distinct facts, on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A page of facts that lead to Topic. */
export type TopicFactConnectionFacetArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  ofFact?: InputMaybe<FactFacet>;
  ofNode?: InputMaybe<TopicFacet>;
};

/** A fact and the Topic to which it leads. */
export type TopicFactEdge = {
  readonly __typename?: 'TopicFactEdge';
  /** Where this edge stands. */
  readonly cursor: Scalars['String']['output'];
  /** The fact: since when, by whose word. */
  readonly fact: Fact;
  /** Where it leads. */
  readonly node: Topic;
};

/** An order of facts that lead to Topic; give one key. */
export type TopicFactOrder = {
  /** By the fact. */
  readonly fact?: InputMaybe<FactOrder>;
  /** By where it leads. */
  readonly node?: InputMaybe<TopicOrder>;
};

/** Conditions on a fact and the Topic to which it leads; all given must hold. */
export type TopicFactWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TopicFactWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<TopicFactWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<TopicFactWhere>>;
  /** The fact. */
  readonly fact?: InputMaybe<FactWhere>;
  /** Where it leads. */
  readonly node?: InputMaybe<TopicWhere>;
};

/** Conditions on facts that lead to Topic under the view; all given must hold. */
export type TopicFactsFilter = {
  /** How many there are. */
  readonly count?: InputMaybe<IntFilter>;
  /** Each is so; of nothing, each is. */
  readonly every?: InputMaybe<TopicFactWhere>;
  /** None is so. */
  readonly none?: InputMaybe<TopicFactWhere>;
  /** At least one is so. */
  readonly some?: InputMaybe<TopicFactWhere>;
};

/** An order of Topic; give one key. */
export type TopicOrder = {
  /** By claims. */
  readonly claims?: InputMaybe<CountOrder>;
  /** By concernedBy. */
  readonly concernedBy?: InputMaybe<CountOrder>;
  /** By events. */
  readonly events?: InputMaybe<CountOrder>;
  /** By facts. */
  readonly facts?: InputMaybe<CountOrder>;
  /** By id. */
  readonly id?: InputMaybe<Sort>;
  /** By name. */
  readonly name?: InputMaybe<Sort>;
  /** By nameEn. */
  readonly nameEn?: InputMaybe<Sort>;
  /** By nameFr. */
  readonly nameFr?: InputMaybe<Sort>;
  /** By partOf. */
  readonly partOf?: InputMaybe<CountOrder>;
  /** By parts. */
  readonly parts?: InputMaybe<CountOrder>;
  /** By sameAs. */
  readonly sameAs?: InputMaybe<CountOrder>;
};

/** Conditions on Topic; all given must hold. */
export type TopicWhere = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TopicWhere>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<TopicWhere>;
  /** Any of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<TopicWhere>>;
  /** Its aliases. */
  readonly aliases?: InputMaybe<StringListFilter>;
  /** What claims holds. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Facts in concernedBy. */
  readonly concernedBy?: InputMaybe<DecisionFactsFilter>;
  /** Facts in events. */
  readonly events?: InputMaybe<EventFactsFilter>;
  /** Its externalIds. */
  readonly externalIds?: InputMaybe<StringListFilter>;
  /** What facts holds. */
  readonly facts?: InputMaybe<FactListFilter>;
  /** Its formerIds. */
  readonly formerIds?: InputMaybe<StringListFilter>;
  /** Its id. */
  readonly id?: InputMaybe<IdFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its nameEn. */
  readonly nameEn?: InputMaybe<StringFilter>;
  /** Its nameFr. */
  readonly nameFr?: InputMaybe<StringFilter>;
  /** Facts in partOf. */
  readonly partOf?: InputMaybe<EntityFactsFilter>;
  /** Facts in parts. */
  readonly parts?: InputMaybe<EntityFactsFilter>;
  /** Facts in sameAs. */
  readonly sameAs?: InputMaybe<EntityFactsFilter>;
};

/**
 * From which point in time, and by which standard of proof, an answer is given. A field that takes a view and is given
 * none inherits that of the field above it; a view that is given replaces the inherited one whole.
 */
export type View = {
  /** How things stood on this day. Without it every period is listed, each with its validity. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Whether to show facts that a known claim opposes. */
  readonly includeDisputed?: Scalars['Boolean']['input'];
  /** Whether to show inferences. */
  readonly includeInferred?: Scalars['Boolean']['input'];
  /** Only what was publicly known by the end of this day. Without it, what is known now. */
  readonly knownBy?: InputMaybe<Scalars['Date']['input']>;
  /** The least standard of proof for facts; for an inference that of its weakest premise counts. */
  readonly minStatus?: ProofStandard;
};

/** A speaker with a claim. */
export type Voice = {
  readonly __typename?: 'Voice';
  /** The claim. */
  readonly claim: Claim;
  /** How a speaker without a name is described. */
  readonly description: Maybe<Wording>;
  /** What sort of source it stands in. */
  readonly evidenceClass: EvidenceClass;
  /** What stake they have in what they say. */
  readonly interest: Interest;
  /** For which organization they speak. */
  readonly organization: Maybe<Organization>;
  /** Earliest day on which it was said; where that is not stated, published. */
  readonly saidEarliest: Maybe<Scalars['Date']['output']>;
  /** Latest day on which it was said; where that is not stated, published. */
  readonly saidLatest: Maybe<Scalars['Date']['output']>;
  /** Where it is stated. */
  readonly source: Maybe<Source>;
  /** Who made it; null for one without a name. */
  readonly speaker: Maybe<Actor>;
  /** What they did by saying it. */
  readonly speechAct: SpeechAct;
  /** How well it is established. */
  readonly status: ClaimStatus;
};

/**
 * Why something stands as it does: the tree from the statement to rules, premises, claims, speakers, sources and quotes, with
 * what speaks against it beside it.
 */
export type Why = {
  readonly __typename?: 'Why';
  /** The claim that is explained; null when it is a fact. */
  readonly claim: Maybe<Claim>;
  /** The periods of the fact that is explained; none when it is a claim. */
  readonly facts: ReadonlyArray<Fact>;
  /** How many claims were left out because the tree was full. */
  readonly omitted: Scalars['Int']['output'];
  /** The tree in plain sentences. */
  readonly sentences: WhySentences;
  /** The tree as a list, each node after the one above it. */
  readonly tree: ReadonlyArray<WhyNode>;
  /** Whether something was left out because a limit was met. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A node of the tree. */
export type WhyNode = {
  readonly __typename?: 'WhyNode';
  /** The claim, where it is one. */
  readonly claim: Maybe<Claim>;
  /** How deep it stands; 0 for a statement. */
  readonly depth: Scalars['Int']['output'];
  /** The speaker, the source or the rule, where it is one; null for a speaker without a name. */
  readonly entity: Maybe<Entity>;
  /** The fact, where it is one. */
  readonly fact: Maybe<Fact>;
  /** Its number in the outline, such as 1.2.1. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: WhyNodeKind;
  /** What ties this claim to the one above, where a link does; otherwise null. */
  readonly link: Maybe<ClaimLinkKind>;
  /** Number of the node above; null for a statement. */
  readonly parent: Maybe<Scalars['ID']['output']>;
  /** Why the curator ties them. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What it says, in words. */
  readonly text: Wording;
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

/** The same sentences in both languages: a text for each statement, rule and claim. */
export type WhySentences = {
  readonly __typename?: 'WhySentences';
  /** In English. */
  readonly en: ReadonlyArray<Scalars['String']['output']>;
  /** In French. */
  readonly fr: ReadonlyArray<Scalars['String']['output']>;
};

/** The same words in both languages. */
export type Wording = {
  readonly __typename?: 'Wording';
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In French. */
  readonly fr: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( Omit<Organization, 'aimsAtCertification' | 'askedFor' | 'carriesOut' | 'claims' | 'concernedBy' | 'contractsWith' | 'controlledBy' | 'controls' | 'createdBy' | 'decided' | 'establishedIn' | 'examined' | 'facilities' | 'facts' | 'foundedBy' | 'headedBy' | 'inChargeOf' | 'informedOf' | 'issued' | 'leads' | 'ledBy' | 'memberOf' | 'members' | 'offers' | 'operates' | 'ownedBy' | 'owns' | 'partOf' | 'participatesIn' | 'partnersWith' | 'parts' | 'published' | 'requested' | 'sameAs' | 'servicesCertified' | 'statements' | 'steers' | 'subjectTo' | 'supervisedBy' | 'supervises' | 'suppliesDataTo' | 'won'> & { aimsAtCertification: _RefType['CertificationFactConnection'], askedFor: _RefType['EventFactConnection'], carriesOut: _RefType['ProjectFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], contractsWith: _RefType['OrganizationFactConnection'], controlledBy: _RefType['OrganizationFactConnection'], controls: _RefType['OrganizationFactConnection'], createdBy: _RefType['LegalTextFactConnection'], decided: _RefType['DecisionFactConnection'], establishedIn: _RefType['JurisdictionFactConnection'], examined: _RefType['EntityFactConnection'], facilities: _RefType['FacilityFactConnection'], facts: _RefType['FactConnection'], foundedBy: _RefType['ActorFactConnection'], headedBy: _RefType['PersonFactConnection'], inChargeOf: _RefType['TopicFactConnection'], informedOf: _RefType['EntityFactConnection'], issued: _RefType['EntityFactConnection'], leads: _RefType['OrganizationFactConnection'], ledBy: _RefType['OrganizationFactConnection'], memberOf: _RefType['OrganizationFactConnection'], members: _RefType['ActorFactConnection'], offers: _RefType['ServiceFactConnection'], operates: _RefType['DataSystemFactConnection'], ownedBy: _RefType['OrganizationFactConnection'], owns: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], participatesIn: _RefType['EventFactConnection'], partnersWith: _RefType['OrganizationFactConnection'], parts: _RefType['EntityFactConnection'], published: _RefType['SourceFactConnection'], requested: _RefType['EventFactConnection'], sameAs: _RefType['EntityFactConnection'], servicesCertified: _RefType['CertificationFactConnection'], statements: _RefType['ClaimConnection'], steers: _RefType['EventFactConnection'], subjectTo: _RefType['LegalTextFactConnection'], supervisedBy: _RefType['OrganizationFactConnection'], supervises: _RefType['OrganizationFactConnection'], suppliesDataTo: _RefType['DataSystemFactConnection'], won: _RefType['EventFactConnection'] } & { __typename: 'Organization' } )
    | ( Omit<Person, 'claims' | 'concernedBy' | 'decided' | 'facts' | 'founded' | 'heads' | 'memberOf' | 'partOf' | 'participatesIn' | 'parts' | 'sameAs' | 'statements'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], decided: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], founded: _RefType['OrganizationFactConnection'], heads: _RefType['OrganizationFactConnection'], memberOf: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], participatesIn: _RefType['EventFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'], statements: _RefType['ClaimConnection'] } & { __typename: 'Person' } )
  ;
  Entity:
    | ( Omit<Certification, 'claims' | 'concernedBy' | 'definedBy' | 'facts' | 'guaranteesImmunityFrom' | 'heldBy' | 'heldByServicesOf' | 'issuedBy' | 'partOf' | 'parts' | 'potentiallyLackedBy' | 'recommendedBy' | 'requiredBy' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], definedBy: _RefType['LegalTextFactConnection'], facts: _RefType['FactConnection'], guaranteesImmunityFrom: _RefType['LegalTextFactConnection'], heldBy: _RefType['ServiceFactConnection'], heldByServicesOf: _RefType['OrganizationFactConnection'], issuedBy: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyLackedBy: _RefType['EntityFactConnection'], recommendedBy: _RefType['LegalTextFactConnection'], requiredBy: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Certification' } )
    | ( Omit<CuratedDataset, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'CuratedDataset' } )
    | ( Omit<DataCategory, 'claims' | 'concernedBy' | 'facts' | 'heldBy' | 'partOf' | 'parts' | 'protectedBy' | 'requiresCertification' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], heldBy: _RefType['DataSystemFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], protectedBy: _RefType['LegalTextFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'DataCategory' } )
    | ( Omit<DataSystem, 'authorisedBy' | 'builtBy' | 'claims' | 'concernedBy' | 'connectedTo' | 'facts' | 'feeds' | 'feedsOn' | 'holds' | 'hostedOn' | 'operatedBy' | 'partOf' | 'parts' | 'potentiallyLacks' | 'potentiallyReachedBy' | 'sameAs' | 'suppliedBy'> & { authorisedBy: _RefType['DecisionFactConnection'], builtBy: _RefType['ProjectFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], connectedTo: _RefType['DataSystemFactConnection'], facts: _RefType['FactConnection'], feeds: _RefType['DataSystemFactConnection'], feedsOn: _RefType['DataSystemFactConnection'], holds: _RefType['DataCategoryFactConnection'], hostedOn: _RefType['ServiceFactConnection'], operatedBy: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyLacks: _RefType['CertificationFactConnection'], potentiallyReachedBy: _RefType['LegalTextFactConnection'], sameAs: _RefType['EntityFactConnection'], suppliedBy: _RefType['OrganizationFactConnection'] } & { __typename: 'DataSystem' } )
    | ( Omit<Decision, 'authorises' | 'claims' | 'concernedBy' | 'concerns' | 'decidedBy' | 'facts' | 'follows' | 'partOf' | 'parts' | 'publishedIn' | 'ruledOnBy' | 'rulesOn' | 'sameAs' | 'selects' | 'selectsProvider' | 'suspends'> & { authorises: _RefType['EntityFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], concerns: _RefType['EntityFactConnection'], decidedBy: _RefType['ActorFactConnection'], facts: _RefType['FactConnection'], follows: _RefType['EventFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], publishedIn: _RefType['SourceFactConnection'], ruledOnBy: _RefType['DecisionFactConnection'], rulesOn: _RefType['DecisionFactConnection'], sameAs: _RefType['EntityFactConnection'], selects: _RefType['ServiceFactConnection'], selectsProvider: _RefType['OrganizationFactConnection'], suspends: _RefType['DecisionFactConnection'] } & { __typename: 'Decision' } )
    | ( Omit<Event, 'about' | 'awardedTo' | 'claims' | 'concernedBy' | 'facts' | 'followedBy' | 'invited' | 'partOf' | 'participants' | 'parts' | 'produced' | 'requestedBy' | 'requestedFrom' | 'requiresCertification' | 'resultedIn' | 'sameAs' | 'sets' | 'steeredBy'> & { about: _RefType['EntityFactConnection'], awardedTo: _RefType['OrganizationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], followedBy: _RefType['DecisionFactConnection'], invited: _RefType['ActorFactConnection'], partOf: _RefType['EntityFactConnection'], participants: _RefType['ActorFactConnection'], parts: _RefType['EntityFactConnection'], produced: _RefType['SourceFactConnection'], requestedBy: _RefType['OrganizationFactConnection'], requestedFrom: _RefType['OrganizationFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], resultedIn: _RefType['ProjectFactConnection'], sameAs: _RefType['EntityFactConnection'], sets: _RefType['RequirementFactConnection'], steeredBy: _RefType['OrganizationFactConnection'] } & { __typename: 'Event' } )
    | ( Omit<Facility, 'claims' | 'concernedBy' | 'facts' | 'locatedIn' | 'partOf' | 'parts' | 'runBy' | 'sameAs' | 'serves'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], locatedIn: _RefType['JurisdictionFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], runBy: _RefType['OrganizationFactConnection'], sameAs: _RefType['EntityFactConnection'], serves: _RefType['ServiceFactConnection'] } & { __typename: 'Facility' } )
    | ( Omit<Jurisdiction, 'claims' | 'concernedBy' | 'establishments' | 'facilities' | 'facts' | 'laws' | 'partOf' | 'parts' | 'reachedBy' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], establishments: _RefType['OrganizationFactConnection'], facilities: _RefType['FacilityFactConnection'], facts: _RefType['FactConnection'], laws: _RefType['LegalTextFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], reachedBy: _RefType['LegalTextFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Jurisdiction' } )
    | ( Omit<LegalText, 'amendedBy' | 'amends' | 'appliesTo' | 'claims' | 'concernedBy' | 'created' | 'defines' | 'facts' | 'issuedBy' | 'lawOf' | 'names' | 'partOf' | 'parts' | 'potentialShields' | 'potentiallyReaches' | 'protects' | 'reachesProvidersOf' | 'recommendsCertification' | 'requiresCertification' | 'sameAs' | 'shieldedBy'> & { amendedBy: _RefType['LegalTextFactConnection'], amends: _RefType['LegalTextFactConnection'], appliesTo: _RefType['OrganizationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], created: _RefType['OrganizationFactConnection'], defines: _RefType['CertificationFactConnection'], facts: _RefType['FactConnection'], issuedBy: _RefType['OrganizationFactConnection'], lawOf: _RefType['JurisdictionFactConnection'], names: _RefType['EntityFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentialShields: _RefType['ServiceFactConnection'], potentiallyReaches: _RefType['EntityFactConnection'], protects: _RefType['DataCategoryFactConnection'], reachesProvidersOf: _RefType['JurisdictionFactConnection'], recommendsCertification: _RefType['CertificationFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], sameAs: _RefType['EntityFactConnection'], shieldedBy: _RefType['CertificationFactConnection'] } & { __typename: 'LegalText' } )
    | ( Omit<Organization, 'aimsAtCertification' | 'askedFor' | 'carriesOut' | 'claims' | 'concernedBy' | 'contractsWith' | 'controlledBy' | 'controls' | 'createdBy' | 'decided' | 'establishedIn' | 'examined' | 'facilities' | 'facts' | 'foundedBy' | 'headedBy' | 'inChargeOf' | 'informedOf' | 'issued' | 'leads' | 'ledBy' | 'memberOf' | 'members' | 'offers' | 'operates' | 'ownedBy' | 'owns' | 'partOf' | 'participatesIn' | 'partnersWith' | 'parts' | 'published' | 'requested' | 'sameAs' | 'servicesCertified' | 'statements' | 'steers' | 'subjectTo' | 'supervisedBy' | 'supervises' | 'suppliesDataTo' | 'won'> & { aimsAtCertification: _RefType['CertificationFactConnection'], askedFor: _RefType['EventFactConnection'], carriesOut: _RefType['ProjectFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], contractsWith: _RefType['OrganizationFactConnection'], controlledBy: _RefType['OrganizationFactConnection'], controls: _RefType['OrganizationFactConnection'], createdBy: _RefType['LegalTextFactConnection'], decided: _RefType['DecisionFactConnection'], establishedIn: _RefType['JurisdictionFactConnection'], examined: _RefType['EntityFactConnection'], facilities: _RefType['FacilityFactConnection'], facts: _RefType['FactConnection'], foundedBy: _RefType['ActorFactConnection'], headedBy: _RefType['PersonFactConnection'], inChargeOf: _RefType['TopicFactConnection'], informedOf: _RefType['EntityFactConnection'], issued: _RefType['EntityFactConnection'], leads: _RefType['OrganizationFactConnection'], ledBy: _RefType['OrganizationFactConnection'], memberOf: _RefType['OrganizationFactConnection'], members: _RefType['ActorFactConnection'], offers: _RefType['ServiceFactConnection'], operates: _RefType['DataSystemFactConnection'], ownedBy: _RefType['OrganizationFactConnection'], owns: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], participatesIn: _RefType['EventFactConnection'], partnersWith: _RefType['OrganizationFactConnection'], parts: _RefType['EntityFactConnection'], published: _RefType['SourceFactConnection'], requested: _RefType['EventFactConnection'], sameAs: _RefType['EntityFactConnection'], servicesCertified: _RefType['CertificationFactConnection'], statements: _RefType['ClaimConnection'], steers: _RefType['EventFactConnection'], subjectTo: _RefType['LegalTextFactConnection'], supervisedBy: _RefType['OrganizationFactConnection'], supervises: _RefType['OrganizationFactConnection'], suppliesDataTo: _RefType['DataSystemFactConnection'], won: _RefType['EventFactConnection'] } & { __typename: 'Organization' } )
    | ( Omit<Person, 'claims' | 'concernedBy' | 'decided' | 'facts' | 'founded' | 'heads' | 'memberOf' | 'partOf' | 'participatesIn' | 'parts' | 'sameAs' | 'statements'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], decided: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], founded: _RefType['OrganizationFactConnection'], heads: _RefType['OrganizationFactConnection'], memberOf: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], participatesIn: _RefType['EventFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'], statements: _RefType['ClaimConnection'] } & { __typename: 'Person' } )
    | ( Omit<Project, 'authorisedBy' | 'builds' | 'carriedOutBy' | 'claims' | 'concernedBy' | 'facts' | 'fundedBy' | 'hostedOn' | 'partOf' | 'parts' | 'potentiallyLacks' | 'resultsFrom' | 'sameAs'> & { authorisedBy: _RefType['DecisionFactConnection'], builds: _RefType['DataSystemFactConnection'], carriedOutBy: _RefType['OrganizationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], fundedBy: _RefType['OrganizationFactConnection'], hostedOn: _RefType['ServiceFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyLacks: _RefType['CertificationFactConnection'], resultsFrom: _RefType['EventFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Project' } )
    | ( Omit<Requirement, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'requiresCertification' | 'sameAs' | 'setBy' | 'setFor'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], sameAs: _RefType['EntityFactConnection'], setBy: _RefType['EventFactConnection'], setFor: _RefType['EntityFactConnection'] } & { __typename: 'Requirement' } )
    | ( Omit<Rule, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Rule' } )
    | ( Omit<Service, 'certifiedUnder' | 'claims' | 'concernedBy' | 'facts' | 'hostedOn' | 'hosts' | 'offeredBy' | 'partOf' | 'parts' | 'potentiallyReachedBy' | 'potentiallyShieldedFrom' | 'sameAs' | 'servedFrom'> & { certifiedUnder: _RefType['CertificationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], hostedOn: _RefType['ServiceFactConnection'], hosts: _RefType['EntityFactConnection'], offeredBy: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyReachedBy: _RefType['LegalTextFactConnection'], potentiallyShieldedFrom: _RefType['LegalTextFactConnection'], sameAs: _RefType['EntityFactConnection'], servedFrom: _RefType['FacilityFactConnection'] } & { __typename: 'Service' } )
    | ( Omit<Source, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'producedBy' | 'publishedBy' | 'publishedOn' | 'publishes' | 'sameAs' | 'states'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], producedBy: _RefType['EventFactConnection'], publishedBy: _RefType['OrganizationFactConnection'], publishedOn?: Maybe<_RefType['DateBounds']>, publishes: _RefType['DecisionFactConnection'], sameAs: _RefType['EntityFactConnection'], states: _RefType['ClaimConnection'] } & { __typename: 'Source' } )
    | ( Omit<Topic, 'claims' | 'concernedBy' | 'events' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], events: _RefType['EventFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Topic' } )
  ;
  Node:
    | ( Omit<Certification, 'claims' | 'concernedBy' | 'definedBy' | 'facts' | 'guaranteesImmunityFrom' | 'heldBy' | 'heldByServicesOf' | 'issuedBy' | 'partOf' | 'parts' | 'potentiallyLackedBy' | 'recommendedBy' | 'requiredBy' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], definedBy: _RefType['LegalTextFactConnection'], facts: _RefType['FactConnection'], guaranteesImmunityFrom: _RefType['LegalTextFactConnection'], heldBy: _RefType['ServiceFactConnection'], heldByServicesOf: _RefType['OrganizationFactConnection'], issuedBy: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyLackedBy: _RefType['EntityFactConnection'], recommendedBy: _RefType['LegalTextFactConnection'], requiredBy: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Certification' } )
    | ( Omit<Claim, 'assertedOn' | 'dataset' | 'deadline' | 'decision' | 'issuer' | 'linkedFrom' | 'links' | 'object' | 'observedOn' | 'premises' | 'relayedBy' | 'rule' | 'source' | 'speakers' | 'subject' | 'through' | 'validFrom' | 'validTo'> & { assertedOn?: Maybe<_RefType['DateBounds']>, dataset?: Maybe<_RefType['CuratedDataset']>, deadline?: Maybe<_RefType['DateBounds']>, decision?: Maybe<_RefType['Entity']>, issuer?: Maybe<_RefType['Entity']>, linkedFrom: ReadonlyArray<_RefType['ClaimLink']>, links: ReadonlyArray<_RefType['ClaimLink']>, object?: Maybe<_RefType['Entity']>, observedOn?: Maybe<_RefType['DateBounds']>, premises: _RefType['ClaimConnection'], relayedBy: ReadonlyArray<_RefType['Actor']>, rule?: Maybe<_RefType['Rule']>, source?: Maybe<_RefType['Source']>, speakers: ReadonlyArray<_RefType['Speaker']>, subject?: Maybe<_RefType['Entity']>, through?: Maybe<_RefType['Entity']>, validFrom?: Maybe<_RefType['DateBounds']>, validTo?: Maybe<_RefType['DateBounds']> } & { __typename: 'Claim' } )
    | ( Omit<CuratedDataset, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'CuratedDataset' } )
    | ( Omit<DataCategory, 'claims' | 'concernedBy' | 'facts' | 'heldBy' | 'partOf' | 'parts' | 'protectedBy' | 'requiresCertification' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], heldBy: _RefType['DataSystemFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], protectedBy: _RefType['LegalTextFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'DataCategory' } )
    | ( Omit<DataSystem, 'authorisedBy' | 'builtBy' | 'claims' | 'concernedBy' | 'connectedTo' | 'facts' | 'feeds' | 'feedsOn' | 'holds' | 'hostedOn' | 'operatedBy' | 'partOf' | 'parts' | 'potentiallyLacks' | 'potentiallyReachedBy' | 'sameAs' | 'suppliedBy'> & { authorisedBy: _RefType['DecisionFactConnection'], builtBy: _RefType['ProjectFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], connectedTo: _RefType['DataSystemFactConnection'], facts: _RefType['FactConnection'], feeds: _RefType['DataSystemFactConnection'], feedsOn: _RefType['DataSystemFactConnection'], holds: _RefType['DataCategoryFactConnection'], hostedOn: _RefType['ServiceFactConnection'], operatedBy: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyLacks: _RefType['CertificationFactConnection'], potentiallyReachedBy: _RefType['LegalTextFactConnection'], sameAs: _RefType['EntityFactConnection'], suppliedBy: _RefType['OrganizationFactConnection'] } & { __typename: 'DataSystem' } )
    | ( Omit<Decision, 'authorises' | 'claims' | 'concernedBy' | 'concerns' | 'decidedBy' | 'facts' | 'follows' | 'partOf' | 'parts' | 'publishedIn' | 'ruledOnBy' | 'rulesOn' | 'sameAs' | 'selects' | 'selectsProvider' | 'suspends'> & { authorises: _RefType['EntityFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], concerns: _RefType['EntityFactConnection'], decidedBy: _RefType['ActorFactConnection'], facts: _RefType['FactConnection'], follows: _RefType['EventFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], publishedIn: _RefType['SourceFactConnection'], ruledOnBy: _RefType['DecisionFactConnection'], rulesOn: _RefType['DecisionFactConnection'], sameAs: _RefType['EntityFactConnection'], selects: _RefType['ServiceFactConnection'], selectsProvider: _RefType['OrganizationFactConnection'], suspends: _RefType['DecisionFactConnection'] } & { __typename: 'Decision' } )
    | ( Omit<Event, 'about' | 'awardedTo' | 'claims' | 'concernedBy' | 'facts' | 'followedBy' | 'invited' | 'partOf' | 'participants' | 'parts' | 'produced' | 'requestedBy' | 'requestedFrom' | 'requiresCertification' | 'resultedIn' | 'sameAs' | 'sets' | 'steeredBy'> & { about: _RefType['EntityFactConnection'], awardedTo: _RefType['OrganizationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], followedBy: _RefType['DecisionFactConnection'], invited: _RefType['ActorFactConnection'], partOf: _RefType['EntityFactConnection'], participants: _RefType['ActorFactConnection'], parts: _RefType['EntityFactConnection'], produced: _RefType['SourceFactConnection'], requestedBy: _RefType['OrganizationFactConnection'], requestedFrom: _RefType['OrganizationFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], resultedIn: _RefType['ProjectFactConnection'], sameAs: _RefType['EntityFactConnection'], sets: _RefType['RequirementFactConnection'], steeredBy: _RefType['OrganizationFactConnection'] } & { __typename: 'Event' } )
    | ( Omit<Facility, 'claims' | 'concernedBy' | 'facts' | 'locatedIn' | 'partOf' | 'parts' | 'runBy' | 'sameAs' | 'serves'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], locatedIn: _RefType['JurisdictionFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], runBy: _RefType['OrganizationFactConnection'], sameAs: _RefType['EntityFactConnection'], serves: _RefType['ServiceFactConnection'] } & { __typename: 'Facility' } )
    | ( Omit<Fact, 'claims' | 'decision' | 'issuer' | 'object' | 'opposingClaims' | 'subject' | 'through'> & { claims: ReadonlyArray<_RefType['Claim']>, decision?: Maybe<_RefType['Entity']>, issuer?: Maybe<_RefType['Entity']>, object?: Maybe<_RefType['Entity']>, opposingClaims: ReadonlyArray<_RefType['Claim']>, subject?: Maybe<_RefType['Entity']>, through?: Maybe<_RefType['Entity']> } & { __typename: 'Fact' } )
    | ( Omit<Jurisdiction, 'claims' | 'concernedBy' | 'establishments' | 'facilities' | 'facts' | 'laws' | 'partOf' | 'parts' | 'reachedBy' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], establishments: _RefType['OrganizationFactConnection'], facilities: _RefType['FacilityFactConnection'], facts: _RefType['FactConnection'], laws: _RefType['LegalTextFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], reachedBy: _RefType['LegalTextFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Jurisdiction' } )
    | ( Omit<LegalText, 'amendedBy' | 'amends' | 'appliesTo' | 'claims' | 'concernedBy' | 'created' | 'defines' | 'facts' | 'issuedBy' | 'lawOf' | 'names' | 'partOf' | 'parts' | 'potentialShields' | 'potentiallyReaches' | 'protects' | 'reachesProvidersOf' | 'recommendsCertification' | 'requiresCertification' | 'sameAs' | 'shieldedBy'> & { amendedBy: _RefType['LegalTextFactConnection'], amends: _RefType['LegalTextFactConnection'], appliesTo: _RefType['OrganizationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], created: _RefType['OrganizationFactConnection'], defines: _RefType['CertificationFactConnection'], facts: _RefType['FactConnection'], issuedBy: _RefType['OrganizationFactConnection'], lawOf: _RefType['JurisdictionFactConnection'], names: _RefType['EntityFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentialShields: _RefType['ServiceFactConnection'], potentiallyReaches: _RefType['EntityFactConnection'], protects: _RefType['DataCategoryFactConnection'], reachesProvidersOf: _RefType['JurisdictionFactConnection'], recommendsCertification: _RefType['CertificationFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], sameAs: _RefType['EntityFactConnection'], shieldedBy: _RefType['CertificationFactConnection'] } & { __typename: 'LegalText' } )
    | ( Omit<Organization, 'aimsAtCertification' | 'askedFor' | 'carriesOut' | 'claims' | 'concernedBy' | 'contractsWith' | 'controlledBy' | 'controls' | 'createdBy' | 'decided' | 'establishedIn' | 'examined' | 'facilities' | 'facts' | 'foundedBy' | 'headedBy' | 'inChargeOf' | 'informedOf' | 'issued' | 'leads' | 'ledBy' | 'memberOf' | 'members' | 'offers' | 'operates' | 'ownedBy' | 'owns' | 'partOf' | 'participatesIn' | 'partnersWith' | 'parts' | 'published' | 'requested' | 'sameAs' | 'servicesCertified' | 'statements' | 'steers' | 'subjectTo' | 'supervisedBy' | 'supervises' | 'suppliesDataTo' | 'won'> & { aimsAtCertification: _RefType['CertificationFactConnection'], askedFor: _RefType['EventFactConnection'], carriesOut: _RefType['ProjectFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], contractsWith: _RefType['OrganizationFactConnection'], controlledBy: _RefType['OrganizationFactConnection'], controls: _RefType['OrganizationFactConnection'], createdBy: _RefType['LegalTextFactConnection'], decided: _RefType['DecisionFactConnection'], establishedIn: _RefType['JurisdictionFactConnection'], examined: _RefType['EntityFactConnection'], facilities: _RefType['FacilityFactConnection'], facts: _RefType['FactConnection'], foundedBy: _RefType['ActorFactConnection'], headedBy: _RefType['PersonFactConnection'], inChargeOf: _RefType['TopicFactConnection'], informedOf: _RefType['EntityFactConnection'], issued: _RefType['EntityFactConnection'], leads: _RefType['OrganizationFactConnection'], ledBy: _RefType['OrganizationFactConnection'], memberOf: _RefType['OrganizationFactConnection'], members: _RefType['ActorFactConnection'], offers: _RefType['ServiceFactConnection'], operates: _RefType['DataSystemFactConnection'], ownedBy: _RefType['OrganizationFactConnection'], owns: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], participatesIn: _RefType['EventFactConnection'], partnersWith: _RefType['OrganizationFactConnection'], parts: _RefType['EntityFactConnection'], published: _RefType['SourceFactConnection'], requested: _RefType['EventFactConnection'], sameAs: _RefType['EntityFactConnection'], servicesCertified: _RefType['CertificationFactConnection'], statements: _RefType['ClaimConnection'], steers: _RefType['EventFactConnection'], subjectTo: _RefType['LegalTextFactConnection'], supervisedBy: _RefType['OrganizationFactConnection'], supervises: _RefType['OrganizationFactConnection'], suppliesDataTo: _RefType['DataSystemFactConnection'], won: _RefType['EventFactConnection'] } & { __typename: 'Organization' } )
    | ( Omit<Person, 'claims' | 'concernedBy' | 'decided' | 'facts' | 'founded' | 'heads' | 'memberOf' | 'partOf' | 'participatesIn' | 'parts' | 'sameAs' | 'statements'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], decided: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], founded: _RefType['OrganizationFactConnection'], heads: _RefType['OrganizationFactConnection'], memberOf: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], participatesIn: _RefType['EventFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'], statements: _RefType['ClaimConnection'] } & { __typename: 'Person' } )
    | ( Omit<Project, 'authorisedBy' | 'builds' | 'carriedOutBy' | 'claims' | 'concernedBy' | 'facts' | 'fundedBy' | 'hostedOn' | 'partOf' | 'parts' | 'potentiallyLacks' | 'resultsFrom' | 'sameAs'> & { authorisedBy: _RefType['DecisionFactConnection'], builds: _RefType['DataSystemFactConnection'], carriedOutBy: _RefType['OrganizationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], fundedBy: _RefType['OrganizationFactConnection'], hostedOn: _RefType['ServiceFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyLacks: _RefType['CertificationFactConnection'], resultsFrom: _RefType['EventFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Project' } )
    | ( Omit<Requirement, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'requiresCertification' | 'sameAs' | 'setBy' | 'setFor'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], requiresCertification: _RefType['CertificationFactConnection'], sameAs: _RefType['EntityFactConnection'], setBy: _RefType['EventFactConnection'], setFor: _RefType['EntityFactConnection'] } & { __typename: 'Requirement' } )
    | ( Omit<Rule, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Rule' } )
    | ( Omit<Service, 'certifiedUnder' | 'claims' | 'concernedBy' | 'facts' | 'hostedOn' | 'hosts' | 'offeredBy' | 'partOf' | 'parts' | 'potentiallyReachedBy' | 'potentiallyShieldedFrom' | 'sameAs' | 'servedFrom'> & { certifiedUnder: _RefType['CertificationFactConnection'], claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], hostedOn: _RefType['ServiceFactConnection'], hosts: _RefType['EntityFactConnection'], offeredBy: _RefType['OrganizationFactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], potentiallyReachedBy: _RefType['LegalTextFactConnection'], potentiallyShieldedFrom: _RefType['LegalTextFactConnection'], sameAs: _RefType['EntityFactConnection'], servedFrom: _RefType['FacilityFactConnection'] } & { __typename: 'Service' } )
    | ( Omit<Source, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'producedBy' | 'publishedBy' | 'publishedOn' | 'publishes' | 'sameAs' | 'states'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], producedBy: _RefType['EventFactConnection'], publishedBy: _RefType['OrganizationFactConnection'], publishedOn?: Maybe<_RefType['DateBounds']>, publishes: _RefType['DecisionFactConnection'], sameAs: _RefType['EntityFactConnection'], states: _RefType['ClaimConnection'] } & { __typename: 'Source' } )
    | ( Omit<Topic, 'claims' | 'concernedBy' | 'events' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: _RefType['ClaimConnection'], concernedBy: _RefType['DecisionFactConnection'], events: _RefType['EventFactConnection'], facts: _RefType['FactConnection'], partOf: _RefType['EntityFactConnection'], parts: _RefType['EntityFactConnection'], sameAs: _RefType['EntityFactConnection'] } & { __typename: 'Topic' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actor']>;
  ActorConnection: ResolverTypeWrapper<Omit<ActorConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ActorEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFacet: ActorFacet;
  ActorFactConnection: ResolverTypeWrapper<Omit<ActorFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ActorFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ActorFactEdge: ResolverTypeWrapper<Omit<ActorFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Actor'] }>;
  ActorFactOrder: ActorFactOrder;
  ActorFactWhere: ActorFactWhere;
  ActorFactsFilter: ActorFactsFilter;
  ActorListFilter: ActorListFilter;
  ActorOrder: ActorOrder;
  ActorWhere: ActorWhere;
  Attribution: Attribution;
  AttributionFilter: AttributionFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanFilter: BooleanFilter;
  Certainty: Certainty;
  CertaintyFilter: CertaintyFilter;
  Certification: ResolverTypeWrapper<Omit<Certification, 'claims' | 'concernedBy' | 'definedBy' | 'facts' | 'guaranteesImmunityFrom' | 'heldBy' | 'heldByServicesOf' | 'issuedBy' | 'partOf' | 'parts' | 'potentiallyLackedBy' | 'recommendedBy' | 'requiredBy' | 'sameAs'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], definedBy: ResolversTypes['LegalTextFactConnection'], facts: ResolversTypes['FactConnection'], guaranteesImmunityFrom: ResolversTypes['LegalTextFactConnection'], heldBy: ResolversTypes['ServiceFactConnection'], heldByServicesOf: ResolversTypes['OrganizationFactConnection'], issuedBy: ResolversTypes['OrganizationFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], potentiallyLackedBy: ResolversTypes['EntityFactConnection'], recommendedBy: ResolversTypes['LegalTextFactConnection'], requiredBy: ResolversTypes['EntityFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  CertificationAnswer: CertificationAnswer;
  CertificationCell: ResolverTypeWrapper<Omit<CertificationCell, 'denials' | 'facts' | 'scheme'> & { denials: ReadonlyArray<ResolversTypes['Claim']>, facts: ReadonlyArray<ResolversTypes['Fact']>, scheme: ResolversTypes['Certification'] }>;
  CertificationConnection: ResolverTypeWrapper<Omit<CertificationConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['CertificationEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  CertificationEdge: ResolverTypeWrapper<Omit<CertificationEdge, 'node'> & { node: ResolversTypes['Certification'] }>;
  CertificationFacet: CertificationFacet;
  CertificationFactConnection: ResolverTypeWrapper<Omit<CertificationFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['CertificationFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  CertificationFactEdge: ResolverTypeWrapper<Omit<CertificationFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Certification'] }>;
  CertificationFactOrder: CertificationFactOrder;
  CertificationFactWhere: CertificationFactWhere;
  CertificationFactsFilter: CertificationFactsFilter;
  CertificationMatrix: ResolverTypeWrapper<Omit<CertificationMatrix, 'rows' | 'schemes'> & { rows: ReadonlyArray<ResolversTypes['CertificationRow']>, schemes: ReadonlyArray<ResolversTypes['Certification']> }>;
  CertificationOrder: CertificationOrder;
  CertificationReason: CertificationReason;
  CertificationRow: ResolverTypeWrapper<Omit<CertificationRow, 'cells' | 'of'> & { cells: ReadonlyArray<ResolversTypes['CertificationCell']>, of: ResolversTypes['Entity'] }>;
  CertificationStage: CertificationStage;
  CertificationStageFilter: CertificationStageFilter;
  CertificationWhere: CertificationWhere;
  Claim: ResolverTypeWrapper<Omit<Claim, 'assertedOn' | 'dataset' | 'deadline' | 'decision' | 'issuer' | 'linkedFrom' | 'links' | 'object' | 'observedOn' | 'premises' | 'relayedBy' | 'rule' | 'source' | 'speakers' | 'subject' | 'through' | 'validFrom' | 'validTo'> & { assertedOn?: Maybe<ResolversTypes['DateBounds']>, dataset?: Maybe<ResolversTypes['CuratedDataset']>, deadline?: Maybe<ResolversTypes['DateBounds']>, decision?: Maybe<ResolversTypes['Entity']>, issuer?: Maybe<ResolversTypes['Entity']>, linkedFrom: ReadonlyArray<ResolversTypes['ClaimLink']>, links: ReadonlyArray<ResolversTypes['ClaimLink']>, object?: Maybe<ResolversTypes['Entity']>, observedOn?: Maybe<ResolversTypes['DateBounds']>, premises: ResolversTypes['ClaimConnection'], relayedBy: ReadonlyArray<ResolversTypes['Actor']>, rule?: Maybe<ResolversTypes['Rule']>, source?: Maybe<ResolversTypes['Source']>, speakers: ReadonlyArray<ResolversTypes['Speaker']>, subject?: Maybe<ResolversTypes['Entity']>, through?: Maybe<ResolversTypes['Entity']>, validFrom?: Maybe<ResolversTypes['DateBounds']>, validTo?: Maybe<ResolversTypes['DateBounds']> }>;
  ClaimCheck: ResolverTypeWrapper<Omit<ClaimCheck, 'contradicting' | 'facts' | 'object' | 'silentParties' | 'subject' | 'supporting' | 'undecided'> & { contradicting: ReadonlyArray<ResolversTypes['Claim']>, facts: ReadonlyArray<ResolversTypes['Fact']>, object?: Maybe<ResolversTypes['Entity']>, silentParties: ReadonlyArray<ResolversTypes['Actor']>, subject?: Maybe<ResolversTypes['Entity']>, supporting: ReadonlyArray<ResolversTypes['Claim']>, undecided: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimExtremes: ResolverTypeWrapper<ClaimExtremes>;
  ClaimFacet: ClaimFacet;
  ClaimLink: ResolverTypeWrapper<Omit<ClaimLink, 'from' | 'to'> & { from?: Maybe<ResolversTypes['Claim']>, to?: Maybe<ResolversTypes['Claim']> }>;
  ClaimLinkKind: ClaimLinkKind;
  ClaimLinkKindFilter: ClaimLinkKindFilter;
  ClaimLinkListFilter: ClaimLinkListFilter;
  ClaimLinkWhere: ClaimLinkWhere;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimPaths: ResolverTypeWrapper<Omit<ClaimPaths, 'routes'> & { routes: ReadonlyArray<ResolversTypes['Route']> }>;
  ClaimStatus: ClaimStatus;
  ClaimStatusFilter: ClaimStatusFilter;
  ClaimWhere: ClaimWhere;
  Comparison: ResolverTypeWrapper<Omit<Comparison, 'entities' | 'rows'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, rows: ReadonlyArray<ResolversTypes['ComparisonRow']> }>;
  ComparisonCell: ResolverTypeWrapper<Omit<ComparisonCell, 'denials' | 'entity' | 'facts'> & { denials: ReadonlyArray<ResolversTypes['Claim']>, entity: ResolversTypes['Entity'], facts: ReadonlyArray<ResolversTypes['Fact']> }>;
  ComparisonRow: ResolverTypeWrapper<Omit<ComparisonRow, 'cells'> & { cells: ReadonlyArray<ResolversTypes['ComparisonCell']> }>;
  ComparisonState: ComparisonState;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'facts' | 'sides' | 'subjects'> & { facts: ReadonlyArray<ResolversTypes['Fact']>, sides: ReadonlyArray<ResolversTypes['ConflictSide']>, subjects: ReadonlyArray<ResolversTypes['Entity']> }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictKind: ConflictKind;
  ConflictSide: ResolverTypeWrapper<Omit<ConflictSide, 'object' | 'voices'> & { object?: Maybe<ResolversTypes['Entity']>, voices: ReadonlyArray<ResolversTypes['Voice']> }>;
  CountOrder: CountOrder;
  CuratedDataset: ResolverTypeWrapper<Omit<CuratedDataset, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  CuratedDatasetConnection: ResolverTypeWrapper<Omit<CuratedDatasetConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['CuratedDatasetEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  CuratedDatasetEdge: ResolverTypeWrapper<Omit<CuratedDatasetEdge, 'node'> & { node: ResolversTypes['CuratedDataset'] }>;
  CuratedDatasetExtremes: ResolverTypeWrapper<CuratedDatasetExtremes>;
  CuratedDatasetFacet: CuratedDatasetFacet;
  CuratedDatasetOrder: CuratedDatasetOrder;
  CuratedDatasetWhere: CuratedDatasetWhere;
  DataCategory: ResolverTypeWrapper<Omit<DataCategory, 'claims' | 'concernedBy' | 'facts' | 'heldBy' | 'partOf' | 'parts' | 'protectedBy' | 'requiresCertification' | 'sameAs'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], heldBy: ResolversTypes['DataSystemFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], protectedBy: ResolversTypes['LegalTextFactConnection'], requiresCertification: ResolversTypes['CertificationFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  DataCategoryConnection: ResolverTypeWrapper<Omit<DataCategoryConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['DataCategoryEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  DataCategoryEdge: ResolverTypeWrapper<Omit<DataCategoryEdge, 'node'> & { node: ResolversTypes['DataCategory'] }>;
  DataCategoryFacet: DataCategoryFacet;
  DataCategoryFactConnection: ResolverTypeWrapper<Omit<DataCategoryFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['DataCategoryFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  DataCategoryFactEdge: ResolverTypeWrapper<Omit<DataCategoryFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['DataCategory'] }>;
  DataCategoryFactOrder: DataCategoryFactOrder;
  DataCategoryFactWhere: DataCategoryFactWhere;
  DataCategoryFactsFilter: DataCategoryFactsFilter;
  DataCategoryOrder: DataCategoryOrder;
  DataCategoryWhere: DataCategoryWhere;
  DataSystem: ResolverTypeWrapper<Omit<DataSystem, 'authorisedBy' | 'builtBy' | 'claims' | 'concernedBy' | 'connectedTo' | 'facts' | 'feeds' | 'feedsOn' | 'holds' | 'hostedOn' | 'operatedBy' | 'partOf' | 'parts' | 'potentiallyLacks' | 'potentiallyReachedBy' | 'sameAs' | 'suppliedBy'> & { authorisedBy: ResolversTypes['DecisionFactConnection'], builtBy: ResolversTypes['ProjectFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], connectedTo: ResolversTypes['DataSystemFactConnection'], facts: ResolversTypes['FactConnection'], feeds: ResolversTypes['DataSystemFactConnection'], feedsOn: ResolversTypes['DataSystemFactConnection'], holds: ResolversTypes['DataCategoryFactConnection'], hostedOn: ResolversTypes['ServiceFactConnection'], operatedBy: ResolversTypes['OrganizationFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], potentiallyLacks: ResolversTypes['CertificationFactConnection'], potentiallyReachedBy: ResolversTypes['LegalTextFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], suppliedBy: ResolversTypes['OrganizationFactConnection'] }>;
  DataSystemConnection: ResolverTypeWrapper<Omit<DataSystemConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['DataSystemEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  DataSystemEdge: ResolverTypeWrapper<Omit<DataSystemEdge, 'node'> & { node: ResolversTypes['DataSystem'] }>;
  DataSystemFacet: DataSystemFacet;
  DataSystemFactConnection: ResolverTypeWrapper<Omit<DataSystemFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['DataSystemFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  DataSystemFactEdge: ResolverTypeWrapper<Omit<DataSystemFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['DataSystem'] }>;
  DataSystemFactOrder: DataSystemFactOrder;
  DataSystemFactWhere: DataSystemFactWhere;
  DataSystemFactsFilter: DataSystemFactsFilter;
  DataSystemOrder: DataSystemOrder;
  DataSystemWhere: DataSystemWhere;
  DatasetChanges: ResolverTypeWrapper<Omit<DatasetChanges, 'learnt'> & { learnt: ReadonlyArray<ResolversTypes['LearntChange']> }>;
  DatasetVersion: ResolverTypeWrapper<DatasetVersion>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateBounds: ResolverTypeWrapper<DateBounds>;
  DateBoundsOrder: DateBoundsOrder;
  DateBoundsWhere: DateBoundsWhere;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  Decision: ResolverTypeWrapper<Omit<Decision, 'authorises' | 'claims' | 'concernedBy' | 'concerns' | 'decidedBy' | 'facts' | 'follows' | 'partOf' | 'parts' | 'publishedIn' | 'ruledOnBy' | 'rulesOn' | 'sameAs' | 'selects' | 'selectsProvider' | 'suspends'> & { authorises: ResolversTypes['EntityFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], concerns: ResolversTypes['EntityFactConnection'], decidedBy: ResolversTypes['ActorFactConnection'], facts: ResolversTypes['FactConnection'], follows: ResolversTypes['EventFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], publishedIn: ResolversTypes['SourceFactConnection'], ruledOnBy: ResolversTypes['DecisionFactConnection'], rulesOn: ResolversTypes['DecisionFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], selects: ResolversTypes['ServiceFactConnection'], selectsProvider: ResolversTypes['OrganizationFactConnection'], suspends: ResolversTypes['DecisionFactConnection'] }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['DecisionEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFacet: DecisionFacet;
  DecisionFactConnection: ResolverTypeWrapper<Omit<DecisionFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['DecisionFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  DecisionFactEdge: ResolverTypeWrapper<Omit<DecisionFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Decision'] }>;
  DecisionFactOrder: DecisionFactOrder;
  DecisionFactWhere: DecisionFactWhere;
  DecisionFactsFilter: DecisionFactsFilter;
  DecisionKind: DecisionKind;
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionWhere: DecisionWhere;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFacet: EntityFacet;
  EntityFactConnection: ResolverTypeWrapper<Omit<EntityFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['EntityFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  EntityFactEdge: ResolverTypeWrapper<Omit<EntityFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Entity'] }>;
  EntityFactOrder: EntityFactOrder;
  EntityFactWhere: EntityFactWhere;
  EntityFactsFilter: EntityFactsFilter;
  EntityOrder: EntityOrder;
  EntityType: EntityType;
  EntityTypeFilter: EntityTypeFilter;
  EntityWhere: EntityWhere;
  Event: ResolverTypeWrapper<Omit<Event, 'about' | 'awardedTo' | 'claims' | 'concernedBy' | 'facts' | 'followedBy' | 'invited' | 'partOf' | 'participants' | 'parts' | 'produced' | 'requestedBy' | 'requestedFrom' | 'requiresCertification' | 'resultedIn' | 'sameAs' | 'sets' | 'steeredBy'> & { about: ResolversTypes['EntityFactConnection'], awardedTo: ResolversTypes['OrganizationFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], followedBy: ResolversTypes['DecisionFactConnection'], invited: ResolversTypes['ActorFactConnection'], partOf: ResolversTypes['EntityFactConnection'], participants: ResolversTypes['ActorFactConnection'], parts: ResolversTypes['EntityFactConnection'], produced: ResolversTypes['SourceFactConnection'], requestedBy: ResolversTypes['OrganizationFactConnection'], requestedFrom: ResolversTypes['OrganizationFactConnection'], requiresCertification: ResolversTypes['CertificationFactConnection'], resultedIn: ResolversTypes['ProjectFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], sets: ResolversTypes['RequirementFactConnection'], steeredBy: ResolversTypes['OrganizationFactConnection'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFacet: EventFacet;
  EventFactConnection: ResolverTypeWrapper<Omit<EventFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['EventFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  EventFactEdge: ResolverTypeWrapper<Omit<EventFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Event'] }>;
  EventFactOrder: EventFactOrder;
  EventFactWhere: EventFactWhere;
  EventFactsFilter: EventFactsFilter;
  EventKind: EventKind;
  EventKindFilter: EventKindFilter;
  EventOrder: EventOrder;
  EventWhere: EventWhere;
  EvidenceClass: EvidenceClass;
  EvidenceClassFilter: EvidenceClassFilter;
  EvidenceCount: ResolverTypeWrapper<EvidenceCount>;
  Exclusion: ResolverTypeWrapper<Omit<Exclusion, 'facts'> & { facts: ReadonlyArray<ResolversTypes['Fact']> }>;
  ExclusionKind: ExclusionKind;
  ExposedLaw: ResolverTypeWrapper<Omit<ExposedLaw, 'law' | 'reach' | 'shields'> & { law: ResolversTypes['LegalText'], reach: ReadonlyArray<ResolversTypes['Fact']>, shields: ReadonlyArray<ResolversTypes['ExposureShield']> }>;
  Exposure: ResolverTypeWrapper<Omit<Exposure, 'gaps' | 'hosts' | 'laws' | 'of'> & { gaps: ReadonlyArray<ResolversTypes['Fact']>, hosts: ReadonlyArray<ResolversTypes['ExposureHost']>, laws: ReadonlyArray<ResolversTypes['ExposedLaw']>, of?: Maybe<ResolversTypes['Entity']> }>;
  ExposureHost: ResolverTypeWrapper<Omit<ExposureHost, 'facts' | 'service'> & { facts: ReadonlyArray<ResolversTypes['Fact']>, service: ResolversTypes['Service'] }>;
  ExposureShield: ResolverTypeWrapper<Omit<ExposureShield, 'denials' | 'facts' | 'scheme' | 'service'> & { denials: ReadonlyArray<ResolversTypes['Claim']>, facts: ReadonlyArray<ResolversTypes['Fact']>, scheme: ResolversTypes['Certification'], service: ResolversTypes['Service'] }>;
  Extent: Extent;
  ExtentFilter: ExtentFilter;
  FacetValue: ResolverTypeWrapper<Omit<FacetValue, 'node'> & { node?: Maybe<ResolversTypes['Entity']> }>;
  Facility: ResolverTypeWrapper<Omit<Facility, 'claims' | 'concernedBy' | 'facts' | 'locatedIn' | 'partOf' | 'parts' | 'runBy' | 'sameAs' | 'serves'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], locatedIn: ResolversTypes['JurisdictionFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], runBy: ResolversTypes['OrganizationFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], serves: ResolversTypes['ServiceFactConnection'] }>;
  FacilityConnection: ResolverTypeWrapper<Omit<FacilityConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['FacilityEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  FacilityEdge: ResolverTypeWrapper<Omit<FacilityEdge, 'node'> & { node: ResolversTypes['Facility'] }>;
  FacilityFacet: FacilityFacet;
  FacilityFactConnection: ResolverTypeWrapper<Omit<FacilityFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['FacilityFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  FacilityFactEdge: ResolverTypeWrapper<Omit<FacilityFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Facility'] }>;
  FacilityFactOrder: FacilityFactOrder;
  FacilityFactWhere: FacilityFactWhere;
  FacilityFactsFilter: FacilityFactsFilter;
  FacilityOrder: FacilityOrder;
  FacilityWhere: FacilityWhere;
  Fact: ResolverTypeWrapper<Omit<Fact, 'claims' | 'decision' | 'issuer' | 'object' | 'opposingClaims' | 'subject' | 'through'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, decision?: Maybe<ResolversTypes['Entity']>, issuer?: Maybe<ResolversTypes['Entity']>, object?: Maybe<ResolversTypes['Entity']>, opposingClaims: ReadonlyArray<ResolversTypes['Claim']>, subject?: Maybe<ResolversTypes['Entity']>, through?: Maybe<ResolversTypes['Entity']> }>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['FactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactExtremes: ResolverTypeWrapper<FactExtremes>;
  FactFacet: FactFacet;
  FactListFilter: FactListFilter;
  FactOrder: FactOrder;
  FactStatus: FactStatus;
  FactStatusFilter: FactStatusFilter;
  FactWhere: FactWhere;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FloatFilter: FloatFilter;
  Hop: ResolverTypeWrapper<Omit<Hop, 'claim' | 'fact' | 'from' | 'periods' | 'to'> & { claim?: Maybe<ResolversTypes['Claim']>, fact?: Maybe<ResolversTypes['Fact']>, from: ResolversTypes['Entity'], periods: ReadonlyArray<ResolversTypes['Fact']>, to: ResolversTypes['Entity'] }>;
  HopDirection: HopDirection;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IDFilter: IdFilter;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntFilter: IntFilter;
  Interest: Interest;
  InterestFilter: InterestFilter;
  Jurisdiction: ResolverTypeWrapper<Omit<Jurisdiction, 'claims' | 'concernedBy' | 'establishments' | 'facilities' | 'facts' | 'laws' | 'partOf' | 'parts' | 'reachedBy' | 'sameAs'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], establishments: ResolversTypes['OrganizationFactConnection'], facilities: ResolversTypes['FacilityFactConnection'], facts: ResolversTypes['FactConnection'], laws: ResolversTypes['LegalTextFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], reachedBy: ResolversTypes['LegalTextFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  JurisdictionConnection: ResolverTypeWrapper<Omit<JurisdictionConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['JurisdictionEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  JurisdictionEdge: ResolverTypeWrapper<Omit<JurisdictionEdge, 'node'> & { node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionFacet: JurisdictionFacet;
  JurisdictionFactConnection: ResolverTypeWrapper<Omit<JurisdictionFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['JurisdictionFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  JurisdictionFactEdge: ResolverTypeWrapper<Omit<JurisdictionFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Jurisdiction'] }>;
  JurisdictionFactOrder: JurisdictionFactOrder;
  JurisdictionFactWhere: JurisdictionFactWhere;
  JurisdictionFactsFilter: JurisdictionFactsFilter;
  JurisdictionOrder: JurisdictionOrder;
  JurisdictionWhere: JurisdictionWhere;
  Layer: Layer;
  LayerFilter: LayerFilter;
  LearntChange: ResolverTypeWrapper<Omit<LearntChange, 'claim' | 'entity' | 'facts'> & { claim?: Maybe<ResolversTypes['Claim']>, entity?: Maybe<ResolversTypes['Entity']>, facts: ReadonlyArray<ResolversTypes['Fact']> }>;
  LearntKind: LearntKind;
  LearntObject: LearntObject;
  LegalText: ResolverTypeWrapper<Omit<LegalText, 'amendedBy' | 'amends' | 'appliesTo' | 'claims' | 'concernedBy' | 'created' | 'defines' | 'facts' | 'issuedBy' | 'lawOf' | 'names' | 'partOf' | 'parts' | 'potentialShields' | 'potentiallyReaches' | 'protects' | 'reachesProvidersOf' | 'recommendsCertification' | 'requiresCertification' | 'sameAs' | 'shieldedBy'> & { amendedBy: ResolversTypes['LegalTextFactConnection'], amends: ResolversTypes['LegalTextFactConnection'], appliesTo: ResolversTypes['OrganizationFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], created: ResolversTypes['OrganizationFactConnection'], defines: ResolversTypes['CertificationFactConnection'], facts: ResolversTypes['FactConnection'], issuedBy: ResolversTypes['OrganizationFactConnection'], lawOf: ResolversTypes['JurisdictionFactConnection'], names: ResolversTypes['EntityFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], potentialShields: ResolversTypes['ServiceFactConnection'], potentiallyReaches: ResolversTypes['EntityFactConnection'], protects: ResolversTypes['DataCategoryFactConnection'], reachesProvidersOf: ResolversTypes['JurisdictionFactConnection'], recommendsCertification: ResolversTypes['CertificationFactConnection'], requiresCertification: ResolversTypes['CertificationFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], shieldedBy: ResolversTypes['CertificationFactConnection'] }>;
  LegalTextConnection: ResolverTypeWrapper<Omit<LegalTextConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['LegalTextEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  LegalTextEdge: ResolverTypeWrapper<Omit<LegalTextEdge, 'node'> & { node: ResolversTypes['LegalText'] }>;
  LegalTextFacet: LegalTextFacet;
  LegalTextFactConnection: ResolverTypeWrapper<Omit<LegalTextFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['LegalTextFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  LegalTextFactEdge: ResolverTypeWrapper<Omit<LegalTextFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['LegalText'] }>;
  LegalTextFactOrder: LegalTextFactOrder;
  LegalTextFactWhere: LegalTextFactWhere;
  LegalTextFactsFilter: LegalTextFactsFilter;
  LegalTextKind: LegalTextKind;
  LegalTextKindFilter: LegalTextKindFilter;
  LegalTextOrder: LegalTextOrder;
  LegalTextWhere: LegalTextWhere;
  LimitKind: LimitKind;
  LimitMet: ResolverTypeWrapper<LimitMet>;
  LiteralKind: LiteralKind;
  LiteralValue: ResolverTypeWrapper<LiteralValue>;
  LiteralValueOrder: LiteralValueOrder;
  LiteralValueWhere: LiteralValueWhere;
  Neighbourhood: ResolverTypeWrapper<Omit<Neighbourhood, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, nodes: ReadonlyArray<ResolversTypes['NeighbourhoodNode']> }>;
  NeighbourhoodEdge: ResolverTypeWrapper<Omit<NeighbourhoodEdge, 'facts' | 'from' | 'to'> & { facts: ReadonlyArray<ResolversTypes['Fact']>, from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  NeighbourhoodNode: ResolverTypeWrapper<Omit<NeighbourhoodNode, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'aimsAtCertification' | 'askedFor' | 'carriesOut' | 'claims' | 'concernedBy' | 'contractsWith' | 'controlledBy' | 'controls' | 'createdBy' | 'decided' | 'establishedIn' | 'examined' | 'facilities' | 'facts' | 'foundedBy' | 'headedBy' | 'inChargeOf' | 'informedOf' | 'issued' | 'leads' | 'ledBy' | 'memberOf' | 'members' | 'offers' | 'operates' | 'ownedBy' | 'owns' | 'partOf' | 'participatesIn' | 'partnersWith' | 'parts' | 'published' | 'requested' | 'sameAs' | 'servicesCertified' | 'statements' | 'steers' | 'subjectTo' | 'supervisedBy' | 'supervises' | 'suppliesDataTo' | 'won'> & { aimsAtCertification: ResolversTypes['CertificationFactConnection'], askedFor: ResolversTypes['EventFactConnection'], carriesOut: ResolversTypes['ProjectFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], contractsWith: ResolversTypes['OrganizationFactConnection'], controlledBy: ResolversTypes['OrganizationFactConnection'], controls: ResolversTypes['OrganizationFactConnection'], createdBy: ResolversTypes['LegalTextFactConnection'], decided: ResolversTypes['DecisionFactConnection'], establishedIn: ResolversTypes['JurisdictionFactConnection'], examined: ResolversTypes['EntityFactConnection'], facilities: ResolversTypes['FacilityFactConnection'], facts: ResolversTypes['FactConnection'], foundedBy: ResolversTypes['ActorFactConnection'], headedBy: ResolversTypes['PersonFactConnection'], inChargeOf: ResolversTypes['TopicFactConnection'], informedOf: ResolversTypes['EntityFactConnection'], issued: ResolversTypes['EntityFactConnection'], leads: ResolversTypes['OrganizationFactConnection'], ledBy: ResolversTypes['OrganizationFactConnection'], memberOf: ResolversTypes['OrganizationFactConnection'], members: ResolversTypes['ActorFactConnection'], offers: ResolversTypes['ServiceFactConnection'], operates: ResolversTypes['DataSystemFactConnection'], ownedBy: ResolversTypes['OrganizationFactConnection'], owns: ResolversTypes['OrganizationFactConnection'], partOf: ResolversTypes['EntityFactConnection'], participatesIn: ResolversTypes['EventFactConnection'], partnersWith: ResolversTypes['OrganizationFactConnection'], parts: ResolversTypes['EntityFactConnection'], published: ResolversTypes['SourceFactConnection'], requested: ResolversTypes['EventFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], servicesCertified: ResolversTypes['CertificationFactConnection'], statements: ResolversTypes['ClaimConnection'], steers: ResolversTypes['EventFactConnection'], subjectTo: ResolversTypes['LegalTextFactConnection'], supervisedBy: ResolversTypes['OrganizationFactConnection'], supervises: ResolversTypes['OrganizationFactConnection'], suppliesDataTo: ResolversTypes['DataSystemFactConnection'], won: ResolversTypes['EventFactConnection'] }>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFacet: OrganizationFacet;
  OrganizationFactConnection: ResolverTypeWrapper<Omit<OrganizationFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['OrganizationFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  OrganizationFactEdge: ResolverTypeWrapper<Omit<OrganizationFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Organization'] }>;
  OrganizationFactOrder: OrganizationFactOrder;
  OrganizationFactWhere: OrganizationFactWhere;
  OrganizationFactsFilter: OrganizationFactsFilter;
  OrganizationKind: OrganizationKind;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PathDirection: PathDirection;
  PathMode: PathMode;
  Paths: ResolverTypeWrapper<Omit<Paths, 'exclusions' | 'from' | 'routes' | 'throughClaims' | 'to'> & { exclusions: ReadonlyArray<ResolversTypes['Exclusion']>, from?: Maybe<ResolversTypes['Entity']>, routes: ReadonlyArray<ResolversTypes['Route']>, throughClaims: ResolversTypes['ClaimPaths'], to?: Maybe<ResolversTypes['Entity']> }>;
  Period: ResolverTypeWrapper<Period>;
  Person: ResolverTypeWrapper<Omit<Person, 'claims' | 'concernedBy' | 'decided' | 'facts' | 'founded' | 'heads' | 'memberOf' | 'partOf' | 'participatesIn' | 'parts' | 'sameAs' | 'statements'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], decided: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], founded: ResolversTypes['OrganizationFactConnection'], heads: ResolversTypes['OrganizationFactConnection'], memberOf: ResolversTypes['OrganizationFactConnection'], partOf: ResolversTypes['EntityFactConnection'], participatesIn: ResolversTypes['EventFactConnection'], parts: ResolversTypes['EntityFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], statements: ResolversTypes['ClaimConnection'] }>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFacet: PersonFacet;
  PersonFactConnection: ResolverTypeWrapper<Omit<PersonFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['PersonFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  PersonFactEdge: ResolverTypeWrapper<Omit<PersonFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Person'] }>;
  PersonFactOrder: PersonFactOrder;
  PersonFactWhere: PersonFactWhere;
  PersonFactsFilter: PersonFactsFilter;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  Polarity: Polarity;
  PolarityFilter: PolarityFilter;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
  PredicateFilter: PredicateFilter;
  Project: ResolverTypeWrapper<Omit<Project, 'authorisedBy' | 'builds' | 'carriedOutBy' | 'claims' | 'concernedBy' | 'facts' | 'fundedBy' | 'hostedOn' | 'partOf' | 'parts' | 'potentiallyLacks' | 'resultsFrom' | 'sameAs'> & { authorisedBy: ResolversTypes['DecisionFactConnection'], builds: ResolversTypes['DataSystemFactConnection'], carriedOutBy: ResolversTypes['OrganizationFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], fundedBy: ResolversTypes['OrganizationFactConnection'], hostedOn: ResolversTypes['ServiceFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], potentiallyLacks: ResolversTypes['CertificationFactConnection'], resultsFrom: ResolversTypes['EventFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ProjectEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFacet: ProjectFacet;
  ProjectFactConnection: ResolverTypeWrapper<Omit<ProjectFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ProjectFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ProjectFactEdge: ResolverTypeWrapper<Omit<ProjectFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Project'] }>;
  ProjectFactOrder: ProjectFactOrder;
  ProjectFactWhere: ProjectFactWhere;
  ProjectFactsFilter: ProjectFactsFilter;
  ProjectOrder: ProjectOrder;
  ProjectWhere: ProjectWhere;
  PromiseConnection: ResolverTypeWrapper<Omit<PromiseConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PromiseEdge']> }>;
  PromiseEdge: ResolverTypeWrapper<Omit<PromiseEdge, 'node'> & { node: ResolversTypes['Promised'] }>;
  PromiseStatus: PromiseStatus;
  Promised: ResolverTypeWrapper<Omit<Promised, 'answers' | 'outcome' | 'promise' | 'promisers' | 'toldAgain'> & { answers: ReadonlyArray<ResolversTypes['Claim']>, outcome: ReadonlyArray<ResolversTypes['Claim']>, promise?: Maybe<ResolversTypes['Claim']>, promisers: ReadonlyArray<ResolversTypes['Actor']>, toldAgain: ReadonlyArray<ResolversTypes['Claim']> }>;
  ProofStandard: ProofStandard;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: Rank;
  RankFilter: RankFilter;
  RelationshipDirection: RelationshipDirection;
  Requirement: ResolverTypeWrapper<Omit<Requirement, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'requiresCertification' | 'sameAs' | 'setBy' | 'setFor'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], requiresCertification: ResolversTypes['CertificationFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], setBy: ResolversTypes['EventFactConnection'], setFor: ResolversTypes['EntityFactConnection'] }>;
  RequirementConnection: ResolverTypeWrapper<Omit<RequirementConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['RequirementEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  RequirementEdge: ResolverTypeWrapper<Omit<RequirementEdge, 'node'> & { node: ResolversTypes['Requirement'] }>;
  RequirementFacet: RequirementFacet;
  RequirementFactConnection: ResolverTypeWrapper<Omit<RequirementFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['RequirementFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  RequirementFactEdge: ResolverTypeWrapper<Omit<RequirementFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Requirement'] }>;
  RequirementFactOrder: RequirementFactOrder;
  RequirementFactWhere: RequirementFactWhere;
  RequirementFactsFilter: RequirementFactsFilter;
  RequirementOrder: RequirementOrder;
  RequirementWhere: RequirementWhere;
  Route: ResolverTypeWrapper<Omit<Route, 'entities' | 'hops'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, hops: ReadonlyArray<ResolversTypes['Hop']> }>;
  Rule: ResolverTypeWrapper<Omit<Rule, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  RuleConnection: ResolverTypeWrapper<Omit<RuleConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['RuleEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  RuleEdge: ResolverTypeWrapper<Omit<RuleEdge, 'node'> & { node: ResolversTypes['Rule'] }>;
  RuleExtremes: ResolverTypeWrapper<RuleExtremes>;
  RuleFacet: RuleFacet;
  RuleOrder: RuleOrder;
  RuleWhere: RuleWhere;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'claim' | 'node'> & { claim?: Maybe<ResolversTypes['Claim']>, node: ResolversTypes['Entity'] }>;
  Service: ResolverTypeWrapper<Omit<Service, 'certifiedUnder' | 'claims' | 'concernedBy' | 'facts' | 'hostedOn' | 'hosts' | 'offeredBy' | 'partOf' | 'parts' | 'potentiallyReachedBy' | 'potentiallyShieldedFrom' | 'sameAs' | 'servedFrom'> & { certifiedUnder: ResolversTypes['CertificationFactConnection'], claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], hostedOn: ResolversTypes['ServiceFactConnection'], hosts: ResolversTypes['EntityFactConnection'], offeredBy: ResolversTypes['OrganizationFactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], potentiallyReachedBy: ResolversTypes['LegalTextFactConnection'], potentiallyShieldedFrom: ResolversTypes['LegalTextFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], servedFrom: ResolversTypes['FacilityFactConnection'] }>;
  ServiceConnection: ResolverTypeWrapper<Omit<ServiceConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ServiceEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ServiceEdge: ResolverTypeWrapper<Omit<ServiceEdge, 'node'> & { node: ResolversTypes['Service'] }>;
  ServiceFacet: ServiceFacet;
  ServiceFactConnection: ResolverTypeWrapper<Omit<ServiceFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['ServiceFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  ServiceFactEdge: ResolverTypeWrapper<Omit<ServiceFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Service'] }>;
  ServiceFactOrder: ServiceFactOrder;
  ServiceFactWhere: ServiceFactWhere;
  ServiceFactsFilter: ServiceFactsFilter;
  ServiceKind: ServiceKind;
  ServiceKindFilter: ServiceKindFilter;
  ServiceOrder: ServiceOrder;
  ServiceWhere: ServiceWhere;
  SingleSource: ResolverTypeWrapper<Omit<SingleSource, 'claims' | 'fact'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, fact?: Maybe<ResolversTypes['Fact']> }>;
  SingleSourceConnection: ResolverTypeWrapper<Omit<SingleSourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SingleSourceEdge']> }>;
  SingleSourceEdge: ResolverTypeWrapper<Omit<SingleSourceEdge, 'node'> & { node: ResolversTypes['SingleSource'] }>;
  SnippetPart: ResolverTypeWrapper<SnippetPart>;
  Sort: Sort;
  Source: ResolverTypeWrapper<Omit<Source, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'producedBy' | 'publishedBy' | 'publishedOn' | 'publishes' | 'sameAs' | 'states'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], facts: ResolversTypes['FactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], producedBy: ResolversTypes['EventFactConnection'], publishedBy: ResolversTypes['OrganizationFactConnection'], publishedOn?: Maybe<ResolversTypes['DateBounds']>, publishes: ResolversTypes['DecisionFactConnection'], sameAs: ResolversTypes['EntityFactConnection'], states: ResolversTypes['ClaimConnection'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceExtremes: ResolverTypeWrapper<SourceExtremes>;
  SourceFacet: SourceFacet;
  SourceFactConnection: ResolverTypeWrapper<Omit<SourceFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['SourceFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  SourceFactEdge: ResolverTypeWrapper<Omit<SourceFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Source'] }>;
  SourceFactOrder: SourceFactOrder;
  SourceFactWhere: SourceFactWhere;
  SourceFactsFilter: SourceFactsFilter;
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  Speaker: ResolverTypeWrapper<Omit<Speaker, 'actor' | 'organization'> & { actor?: Maybe<ResolversTypes['Actor']>, organization?: Maybe<ResolversTypes['Organization']> }>;
  SpeakerListFilter: SpeakerListFilter;
  SpeakerWhere: SpeakerWhere;
  SpeechAct: SpeechAct;
  SpeechActFilter: SpeechActFilter;
  StatementTopic: StatementTopic;
  StatementTopicFilter: StatementTopicFilter;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<Omit<TimelineEntry, 'about' | 'claim' | 'fact'> & { about: ReadonlyArray<ResolversTypes['Entity']>, claim?: Maybe<ResolversTypes['Claim']>, fact?: Maybe<ResolversTypes['Fact']> }>;
  TimelineKind: TimelineKind;
  Topic: ResolverTypeWrapper<Omit<Topic, 'claims' | 'concernedBy' | 'events' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: ResolversTypes['ClaimConnection'], concernedBy: ResolversTypes['DecisionFactConnection'], events: ResolversTypes['EventFactConnection'], facts: ResolversTypes['FactConnection'], partOf: ResolversTypes['EntityFactConnection'], parts: ResolversTypes['EntityFactConnection'], sameAs: ResolversTypes['EntityFactConnection'] }>;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  TopicFacet: TopicFacet;
  TopicFactConnection: ResolverTypeWrapper<Omit<TopicFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversTypes['TopicFactEdge']>, facet: ReadonlyArray<ResolversTypes['FacetValue']> }>;
  TopicFactEdge: ResolverTypeWrapper<Omit<TopicFactEdge, 'fact' | 'node'> & { fact: ResolversTypes['Fact'], node: ResolversTypes['Topic'] }>;
  TopicFactOrder: TopicFactOrder;
  TopicFactWhere: TopicFactWhere;
  TopicFactsFilter: TopicFactsFilter;
  TopicOrder: TopicOrder;
  TopicWhere: TopicWhere;
  View: View;
  Voice: ResolverTypeWrapper<Omit<Voice, 'claim' | 'organization' | 'source' | 'speaker'> & { claim: ResolversTypes['Claim'], organization?: Maybe<ResolversTypes['Organization']>, source?: Maybe<ResolversTypes['Source']>, speaker?: Maybe<ResolversTypes['Actor']> }>;
  Why: ResolverTypeWrapper<Omit<Why, 'claim' | 'facts' | 'tree'> & { claim?: Maybe<ResolversTypes['Claim']>, facts: ReadonlyArray<ResolversTypes['Fact']>, tree: ReadonlyArray<ResolversTypes['WhyNode']> }>;
  WhyNode: ResolverTypeWrapper<Omit<WhyNode, 'claim' | 'entity' | 'fact'> & { claim?: Maybe<ResolversTypes['Claim']>, entity?: Maybe<ResolversTypes['Entity']>, fact?: Maybe<ResolversTypes['Fact']> }>;
  WhyNodeKind: WhyNodeKind;
  WhySentences: ResolverTypeWrapper<WhySentences>;
  Wording: ResolverTypeWrapper<Wording>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ResolversInterfaceTypes<ResolversParentTypes>['Actor'];
  ActorConnection: Omit<ActorConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ActorEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFactConnection: Omit<ActorFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ActorFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ActorFactEdge: Omit<ActorFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Actor'] };
  ActorFactOrder: ActorFactOrder;
  ActorFactWhere: ActorFactWhere;
  ActorFactsFilter: ActorFactsFilter;
  ActorListFilter: ActorListFilter;
  ActorOrder: ActorOrder;
  ActorWhere: ActorWhere;
  AttributionFilter: AttributionFilter;
  Boolean: Scalars['Boolean']['output'];
  BooleanFilter: BooleanFilter;
  CertaintyFilter: CertaintyFilter;
  Certification: Omit<Certification, 'claims' | 'concernedBy' | 'definedBy' | 'facts' | 'guaranteesImmunityFrom' | 'heldBy' | 'heldByServicesOf' | 'issuedBy' | 'partOf' | 'parts' | 'potentiallyLackedBy' | 'recommendedBy' | 'requiredBy' | 'sameAs'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], definedBy: ResolversParentTypes['LegalTextFactConnection'], facts: ResolversParentTypes['FactConnection'], guaranteesImmunityFrom: ResolversParentTypes['LegalTextFactConnection'], heldBy: ResolversParentTypes['ServiceFactConnection'], heldByServicesOf: ResolversParentTypes['OrganizationFactConnection'], issuedBy: ResolversParentTypes['OrganizationFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], potentiallyLackedBy: ResolversParentTypes['EntityFactConnection'], recommendedBy: ResolversParentTypes['LegalTextFactConnection'], requiredBy: ResolversParentTypes['EntityFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  CertificationCell: Omit<CertificationCell, 'denials' | 'facts' | 'scheme'> & { denials: ReadonlyArray<ResolversParentTypes['Claim']>, facts: ReadonlyArray<ResolversParentTypes['Fact']>, scheme: ResolversParentTypes['Certification'] };
  CertificationConnection: Omit<CertificationConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['CertificationEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  CertificationEdge: Omit<CertificationEdge, 'node'> & { node: ResolversParentTypes['Certification'] };
  CertificationFactConnection: Omit<CertificationFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['CertificationFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  CertificationFactEdge: Omit<CertificationFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Certification'] };
  CertificationFactOrder: CertificationFactOrder;
  CertificationFactWhere: CertificationFactWhere;
  CertificationFactsFilter: CertificationFactsFilter;
  CertificationMatrix: Omit<CertificationMatrix, 'rows' | 'schemes'> & { rows: ReadonlyArray<ResolversParentTypes['CertificationRow']>, schemes: ReadonlyArray<ResolversParentTypes['Certification']> };
  CertificationOrder: CertificationOrder;
  CertificationRow: Omit<CertificationRow, 'cells' | 'of'> & { cells: ReadonlyArray<ResolversParentTypes['CertificationCell']>, of: ResolversParentTypes['Entity'] };
  CertificationStageFilter: CertificationStageFilter;
  CertificationWhere: CertificationWhere;
  Claim: Omit<Claim, 'assertedOn' | 'dataset' | 'deadline' | 'decision' | 'issuer' | 'linkedFrom' | 'links' | 'object' | 'observedOn' | 'premises' | 'relayedBy' | 'rule' | 'source' | 'speakers' | 'subject' | 'through' | 'validFrom' | 'validTo'> & { assertedOn?: Maybe<ResolversParentTypes['DateBounds']>, dataset?: Maybe<ResolversParentTypes['CuratedDataset']>, deadline?: Maybe<ResolversParentTypes['DateBounds']>, decision?: Maybe<ResolversParentTypes['Entity']>, issuer?: Maybe<ResolversParentTypes['Entity']>, linkedFrom: ReadonlyArray<ResolversParentTypes['ClaimLink']>, links: ReadonlyArray<ResolversParentTypes['ClaimLink']>, object?: Maybe<ResolversParentTypes['Entity']>, observedOn?: Maybe<ResolversParentTypes['DateBounds']>, premises: ResolversParentTypes['ClaimConnection'], relayedBy: ReadonlyArray<ResolversParentTypes['Actor']>, rule?: Maybe<ResolversParentTypes['Rule']>, source?: Maybe<ResolversParentTypes['Source']>, speakers: ReadonlyArray<ResolversParentTypes['Speaker']>, subject?: Maybe<ResolversParentTypes['Entity']>, through?: Maybe<ResolversParentTypes['Entity']>, validFrom?: Maybe<ResolversParentTypes['DateBounds']>, validTo?: Maybe<ResolversParentTypes['DateBounds']> };
  ClaimCheck: Omit<ClaimCheck, 'contradicting' | 'facts' | 'object' | 'silentParties' | 'subject' | 'supporting' | 'undecided'> & { contradicting: ReadonlyArray<ResolversParentTypes['Claim']>, facts: ReadonlyArray<ResolversParentTypes['Fact']>, object?: Maybe<ResolversParentTypes['Entity']>, silentParties: ReadonlyArray<ResolversParentTypes['Actor']>, subject?: Maybe<ResolversParentTypes['Entity']>, supporting: ReadonlyArray<ResolversParentTypes['Claim']>, undecided: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimExtremes: ClaimExtremes;
  ClaimLink: Omit<ClaimLink, 'from' | 'to'> & { from?: Maybe<ResolversParentTypes['Claim']>, to?: Maybe<ResolversParentTypes['Claim']> };
  ClaimLinkKindFilter: ClaimLinkKindFilter;
  ClaimLinkListFilter: ClaimLinkListFilter;
  ClaimLinkWhere: ClaimLinkWhere;
  ClaimListFilter: ClaimListFilter;
  ClaimOrder: ClaimOrder;
  ClaimPaths: Omit<ClaimPaths, 'routes'> & { routes: ReadonlyArray<ResolversParentTypes['Route']> };
  ClaimStatusFilter: ClaimStatusFilter;
  ClaimWhere: ClaimWhere;
  Comparison: Omit<Comparison, 'entities' | 'rows'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, rows: ReadonlyArray<ResolversParentTypes['ComparisonRow']> };
  ComparisonCell: Omit<ComparisonCell, 'denials' | 'entity' | 'facts'> & { denials: ReadonlyArray<ResolversParentTypes['Claim']>, entity: ResolversParentTypes['Entity'], facts: ReadonlyArray<ResolversParentTypes['Fact']> };
  ComparisonRow: Omit<ComparisonRow, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['ComparisonCell']> };
  Conflict: Omit<Conflict, 'facts' | 'sides' | 'subjects'> & { facts: ReadonlyArray<ResolversParentTypes['Fact']>, sides: ReadonlyArray<ResolversParentTypes['ConflictSide']>, subjects: ReadonlyArray<ResolversParentTypes['Entity']> };
  ConflictConnection: Omit<ConflictConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ConflictSide: Omit<ConflictSide, 'object' | 'voices'> & { object?: Maybe<ResolversParentTypes['Entity']>, voices: ReadonlyArray<ResolversParentTypes['Voice']> };
  CountOrder: CountOrder;
  CuratedDataset: Omit<CuratedDataset, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  CuratedDatasetConnection: Omit<CuratedDatasetConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['CuratedDatasetEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  CuratedDatasetEdge: Omit<CuratedDatasetEdge, 'node'> & { node: ResolversParentTypes['CuratedDataset'] };
  CuratedDatasetExtremes: CuratedDatasetExtremes;
  CuratedDatasetOrder: CuratedDatasetOrder;
  CuratedDatasetWhere: CuratedDatasetWhere;
  DataCategory: Omit<DataCategory, 'claims' | 'concernedBy' | 'facts' | 'heldBy' | 'partOf' | 'parts' | 'protectedBy' | 'requiresCertification' | 'sameAs'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], heldBy: ResolversParentTypes['DataSystemFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], protectedBy: ResolversParentTypes['LegalTextFactConnection'], requiresCertification: ResolversParentTypes['CertificationFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  DataCategoryConnection: Omit<DataCategoryConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['DataCategoryEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  DataCategoryEdge: Omit<DataCategoryEdge, 'node'> & { node: ResolversParentTypes['DataCategory'] };
  DataCategoryFactConnection: Omit<DataCategoryFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['DataCategoryFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  DataCategoryFactEdge: Omit<DataCategoryFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['DataCategory'] };
  DataCategoryFactOrder: DataCategoryFactOrder;
  DataCategoryFactWhere: DataCategoryFactWhere;
  DataCategoryFactsFilter: DataCategoryFactsFilter;
  DataCategoryOrder: DataCategoryOrder;
  DataCategoryWhere: DataCategoryWhere;
  DataSystem: Omit<DataSystem, 'authorisedBy' | 'builtBy' | 'claims' | 'concernedBy' | 'connectedTo' | 'facts' | 'feeds' | 'feedsOn' | 'holds' | 'hostedOn' | 'operatedBy' | 'partOf' | 'parts' | 'potentiallyLacks' | 'potentiallyReachedBy' | 'sameAs' | 'suppliedBy'> & { authorisedBy: ResolversParentTypes['DecisionFactConnection'], builtBy: ResolversParentTypes['ProjectFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], connectedTo: ResolversParentTypes['DataSystemFactConnection'], facts: ResolversParentTypes['FactConnection'], feeds: ResolversParentTypes['DataSystemFactConnection'], feedsOn: ResolversParentTypes['DataSystemFactConnection'], holds: ResolversParentTypes['DataCategoryFactConnection'], hostedOn: ResolversParentTypes['ServiceFactConnection'], operatedBy: ResolversParentTypes['OrganizationFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], potentiallyLacks: ResolversParentTypes['CertificationFactConnection'], potentiallyReachedBy: ResolversParentTypes['LegalTextFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], suppliedBy: ResolversParentTypes['OrganizationFactConnection'] };
  DataSystemConnection: Omit<DataSystemConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['DataSystemEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  DataSystemEdge: Omit<DataSystemEdge, 'node'> & { node: ResolversParentTypes['DataSystem'] };
  DataSystemFactConnection: Omit<DataSystemFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['DataSystemFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  DataSystemFactEdge: Omit<DataSystemFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['DataSystem'] };
  DataSystemFactOrder: DataSystemFactOrder;
  DataSystemFactWhere: DataSystemFactWhere;
  DataSystemFactsFilter: DataSystemFactsFilter;
  DataSystemOrder: DataSystemOrder;
  DataSystemWhere: DataSystemWhere;
  DatasetChanges: Omit<DatasetChanges, 'learnt'> & { learnt: ReadonlyArray<ResolversParentTypes['LearntChange']> };
  DatasetVersion: DatasetVersion;
  Date: Scalars['Date']['output'];
  DateBounds: DateBounds;
  DateBoundsOrder: DateBoundsOrder;
  DateBoundsWhere: DateBoundsWhere;
  DateFilter: DateFilter;
  Decision: Omit<Decision, 'authorises' | 'claims' | 'concernedBy' | 'concerns' | 'decidedBy' | 'facts' | 'follows' | 'partOf' | 'parts' | 'publishedIn' | 'ruledOnBy' | 'rulesOn' | 'sameAs' | 'selects' | 'selectsProvider' | 'suspends'> & { authorises: ResolversParentTypes['EntityFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], concerns: ResolversParentTypes['EntityFactConnection'], decidedBy: ResolversParentTypes['ActorFactConnection'], facts: ResolversParentTypes['FactConnection'], follows: ResolversParentTypes['EventFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], publishedIn: ResolversParentTypes['SourceFactConnection'], ruledOnBy: ResolversParentTypes['DecisionFactConnection'], rulesOn: ResolversParentTypes['DecisionFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], selects: ResolversParentTypes['ServiceFactConnection'], selectsProvider: ResolversParentTypes['OrganizationFactConnection'], suspends: ResolversParentTypes['DecisionFactConnection'] };
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['DecisionEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFactConnection: Omit<DecisionFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['DecisionFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  DecisionFactEdge: Omit<DecisionFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Decision'] };
  DecisionFactOrder: DecisionFactOrder;
  DecisionFactWhere: DecisionFactWhere;
  DecisionFactsFilter: DecisionFactsFilter;
  DecisionKindFilter: DecisionKindFilter;
  DecisionOrder: DecisionOrder;
  DecisionWhere: DecisionWhere;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFactConnection: Omit<EntityFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['EntityFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  EntityFactEdge: Omit<EntityFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Entity'] };
  EntityFactOrder: EntityFactOrder;
  EntityFactWhere: EntityFactWhere;
  EntityFactsFilter: EntityFactsFilter;
  EntityOrder: EntityOrder;
  EntityTypeFilter: EntityTypeFilter;
  EntityWhere: EntityWhere;
  Event: Omit<Event, 'about' | 'awardedTo' | 'claims' | 'concernedBy' | 'facts' | 'followedBy' | 'invited' | 'partOf' | 'participants' | 'parts' | 'produced' | 'requestedBy' | 'requestedFrom' | 'requiresCertification' | 'resultedIn' | 'sameAs' | 'sets' | 'steeredBy'> & { about: ResolversParentTypes['EntityFactConnection'], awardedTo: ResolversParentTypes['OrganizationFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], followedBy: ResolversParentTypes['DecisionFactConnection'], invited: ResolversParentTypes['ActorFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], participants: ResolversParentTypes['ActorFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], produced: ResolversParentTypes['SourceFactConnection'], requestedBy: ResolversParentTypes['OrganizationFactConnection'], requestedFrom: ResolversParentTypes['OrganizationFactConnection'], requiresCertification: ResolversParentTypes['CertificationFactConnection'], resultedIn: ResolversParentTypes['ProjectFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], sets: ResolversParentTypes['RequirementFactConnection'], steeredBy: ResolversParentTypes['OrganizationFactConnection'] };
  EventConnection: Omit<EventConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFactConnection: Omit<EventFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['EventFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  EventFactEdge: Omit<EventFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Event'] };
  EventFactOrder: EventFactOrder;
  EventFactWhere: EventFactWhere;
  EventFactsFilter: EventFactsFilter;
  EventKindFilter: EventKindFilter;
  EventOrder: EventOrder;
  EventWhere: EventWhere;
  EvidenceClassFilter: EvidenceClassFilter;
  EvidenceCount: EvidenceCount;
  Exclusion: Omit<Exclusion, 'facts'> & { facts: ReadonlyArray<ResolversParentTypes['Fact']> };
  ExposedLaw: Omit<ExposedLaw, 'law' | 'reach' | 'shields'> & { law: ResolversParentTypes['LegalText'], reach: ReadonlyArray<ResolversParentTypes['Fact']>, shields: ReadonlyArray<ResolversParentTypes['ExposureShield']> };
  Exposure: Omit<Exposure, 'gaps' | 'hosts' | 'laws' | 'of'> & { gaps: ReadonlyArray<ResolversParentTypes['Fact']>, hosts: ReadonlyArray<ResolversParentTypes['ExposureHost']>, laws: ReadonlyArray<ResolversParentTypes['ExposedLaw']>, of?: Maybe<ResolversParentTypes['Entity']> };
  ExposureHost: Omit<ExposureHost, 'facts' | 'service'> & { facts: ReadonlyArray<ResolversParentTypes['Fact']>, service: ResolversParentTypes['Service'] };
  ExposureShield: Omit<ExposureShield, 'denials' | 'facts' | 'scheme' | 'service'> & { denials: ReadonlyArray<ResolversParentTypes['Claim']>, facts: ReadonlyArray<ResolversParentTypes['Fact']>, scheme: ResolversParentTypes['Certification'], service: ResolversParentTypes['Service'] };
  ExtentFilter: ExtentFilter;
  FacetValue: Omit<FacetValue, 'node'> & { node?: Maybe<ResolversParentTypes['Entity']> };
  Facility: Omit<Facility, 'claims' | 'concernedBy' | 'facts' | 'locatedIn' | 'partOf' | 'parts' | 'runBy' | 'sameAs' | 'serves'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], locatedIn: ResolversParentTypes['JurisdictionFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], runBy: ResolversParentTypes['OrganizationFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], serves: ResolversParentTypes['ServiceFactConnection'] };
  FacilityConnection: Omit<FacilityConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['FacilityEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  FacilityEdge: Omit<FacilityEdge, 'node'> & { node: ResolversParentTypes['Facility'] };
  FacilityFactConnection: Omit<FacilityFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['FacilityFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  FacilityFactEdge: Omit<FacilityFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Facility'] };
  FacilityFactOrder: FacilityFactOrder;
  FacilityFactWhere: FacilityFactWhere;
  FacilityFactsFilter: FacilityFactsFilter;
  FacilityOrder: FacilityOrder;
  FacilityWhere: FacilityWhere;
  Fact: Omit<Fact, 'claims' | 'decision' | 'issuer' | 'object' | 'opposingClaims' | 'subject' | 'through'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, decision?: Maybe<ResolversParentTypes['Entity']>, issuer?: Maybe<ResolversParentTypes['Entity']>, object?: Maybe<ResolversParentTypes['Entity']>, opposingClaims: ReadonlyArray<ResolversParentTypes['Claim']>, subject?: Maybe<ResolversParentTypes['Entity']>, through?: Maybe<ResolversParentTypes['Entity']> };
  FactConnection: Omit<FactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['FactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactExtremes: FactExtremes;
  FactListFilter: FactListFilter;
  FactOrder: FactOrder;
  FactStatusFilter: FactStatusFilter;
  FactWhere: FactWhere;
  Float: Scalars['Float']['output'];
  FloatFilter: FloatFilter;
  Hop: Omit<Hop, 'claim' | 'fact' | 'from' | 'periods' | 'to'> & { claim?: Maybe<ResolversParentTypes['Claim']>, fact?: Maybe<ResolversParentTypes['Fact']>, from: ResolversParentTypes['Entity'], periods: ReadonlyArray<ResolversParentTypes['Fact']>, to: ResolversParentTypes['Entity'] };
  ID: Scalars['ID']['output'];
  IDFilter: IdFilter;
  Int: Scalars['Int']['output'];
  IntFilter: IntFilter;
  InterestFilter: InterestFilter;
  Jurisdiction: Omit<Jurisdiction, 'claims' | 'concernedBy' | 'establishments' | 'facilities' | 'facts' | 'laws' | 'partOf' | 'parts' | 'reachedBy' | 'sameAs'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], establishments: ResolversParentTypes['OrganizationFactConnection'], facilities: ResolversParentTypes['FacilityFactConnection'], facts: ResolversParentTypes['FactConnection'], laws: ResolversParentTypes['LegalTextFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], reachedBy: ResolversParentTypes['LegalTextFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  JurisdictionConnection: Omit<JurisdictionConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['JurisdictionEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  JurisdictionEdge: Omit<JurisdictionEdge, 'node'> & { node: ResolversParentTypes['Jurisdiction'] };
  JurisdictionFactConnection: Omit<JurisdictionFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['JurisdictionFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  JurisdictionFactEdge: Omit<JurisdictionFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Jurisdiction'] };
  JurisdictionFactOrder: JurisdictionFactOrder;
  JurisdictionFactWhere: JurisdictionFactWhere;
  JurisdictionFactsFilter: JurisdictionFactsFilter;
  JurisdictionOrder: JurisdictionOrder;
  JurisdictionWhere: JurisdictionWhere;
  LayerFilter: LayerFilter;
  LearntChange: Omit<LearntChange, 'claim' | 'entity' | 'facts'> & { claim?: Maybe<ResolversParentTypes['Claim']>, entity?: Maybe<ResolversParentTypes['Entity']>, facts: ReadonlyArray<ResolversParentTypes['Fact']> };
  LegalText: Omit<LegalText, 'amendedBy' | 'amends' | 'appliesTo' | 'claims' | 'concernedBy' | 'created' | 'defines' | 'facts' | 'issuedBy' | 'lawOf' | 'names' | 'partOf' | 'parts' | 'potentialShields' | 'potentiallyReaches' | 'protects' | 'reachesProvidersOf' | 'recommendsCertification' | 'requiresCertification' | 'sameAs' | 'shieldedBy'> & { amendedBy: ResolversParentTypes['LegalTextFactConnection'], amends: ResolversParentTypes['LegalTextFactConnection'], appliesTo: ResolversParentTypes['OrganizationFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], created: ResolversParentTypes['OrganizationFactConnection'], defines: ResolversParentTypes['CertificationFactConnection'], facts: ResolversParentTypes['FactConnection'], issuedBy: ResolversParentTypes['OrganizationFactConnection'], lawOf: ResolversParentTypes['JurisdictionFactConnection'], names: ResolversParentTypes['EntityFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], potentialShields: ResolversParentTypes['ServiceFactConnection'], potentiallyReaches: ResolversParentTypes['EntityFactConnection'], protects: ResolversParentTypes['DataCategoryFactConnection'], reachesProvidersOf: ResolversParentTypes['JurisdictionFactConnection'], recommendsCertification: ResolversParentTypes['CertificationFactConnection'], requiresCertification: ResolversParentTypes['CertificationFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], shieldedBy: ResolversParentTypes['CertificationFactConnection'] };
  LegalTextConnection: Omit<LegalTextConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['LegalTextEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  LegalTextEdge: Omit<LegalTextEdge, 'node'> & { node: ResolversParentTypes['LegalText'] };
  LegalTextFactConnection: Omit<LegalTextFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['LegalTextFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  LegalTextFactEdge: Omit<LegalTextFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['LegalText'] };
  LegalTextFactOrder: LegalTextFactOrder;
  LegalTextFactWhere: LegalTextFactWhere;
  LegalTextFactsFilter: LegalTextFactsFilter;
  LegalTextKindFilter: LegalTextKindFilter;
  LegalTextOrder: LegalTextOrder;
  LegalTextWhere: LegalTextWhere;
  LimitMet: LimitMet;
  LiteralValue: LiteralValue;
  LiteralValueOrder: LiteralValueOrder;
  LiteralValueWhere: LiteralValueWhere;
  Neighbourhood: Omit<Neighbourhood, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeighbourhoodEdge']>, nodes: ReadonlyArray<ResolversParentTypes['NeighbourhoodNode']> };
  NeighbourhoodEdge: Omit<NeighbourhoodEdge, 'facts' | 'from' | 'to'> & { facts: ReadonlyArray<ResolversParentTypes['Fact']>, from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  NeighbourhoodNode: Omit<NeighbourhoodNode, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: Omit<Organization, 'aimsAtCertification' | 'askedFor' | 'carriesOut' | 'claims' | 'concernedBy' | 'contractsWith' | 'controlledBy' | 'controls' | 'createdBy' | 'decided' | 'establishedIn' | 'examined' | 'facilities' | 'facts' | 'foundedBy' | 'headedBy' | 'inChargeOf' | 'informedOf' | 'issued' | 'leads' | 'ledBy' | 'memberOf' | 'members' | 'offers' | 'operates' | 'ownedBy' | 'owns' | 'partOf' | 'participatesIn' | 'partnersWith' | 'parts' | 'published' | 'requested' | 'sameAs' | 'servicesCertified' | 'statements' | 'steers' | 'subjectTo' | 'supervisedBy' | 'supervises' | 'suppliesDataTo' | 'won'> & { aimsAtCertification: ResolversParentTypes['CertificationFactConnection'], askedFor: ResolversParentTypes['EventFactConnection'], carriesOut: ResolversParentTypes['ProjectFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], contractsWith: ResolversParentTypes['OrganizationFactConnection'], controlledBy: ResolversParentTypes['OrganizationFactConnection'], controls: ResolversParentTypes['OrganizationFactConnection'], createdBy: ResolversParentTypes['LegalTextFactConnection'], decided: ResolversParentTypes['DecisionFactConnection'], establishedIn: ResolversParentTypes['JurisdictionFactConnection'], examined: ResolversParentTypes['EntityFactConnection'], facilities: ResolversParentTypes['FacilityFactConnection'], facts: ResolversParentTypes['FactConnection'], foundedBy: ResolversParentTypes['ActorFactConnection'], headedBy: ResolversParentTypes['PersonFactConnection'], inChargeOf: ResolversParentTypes['TopicFactConnection'], informedOf: ResolversParentTypes['EntityFactConnection'], issued: ResolversParentTypes['EntityFactConnection'], leads: ResolversParentTypes['OrganizationFactConnection'], ledBy: ResolversParentTypes['OrganizationFactConnection'], memberOf: ResolversParentTypes['OrganizationFactConnection'], members: ResolversParentTypes['ActorFactConnection'], offers: ResolversParentTypes['ServiceFactConnection'], operates: ResolversParentTypes['DataSystemFactConnection'], ownedBy: ResolversParentTypes['OrganizationFactConnection'], owns: ResolversParentTypes['OrganizationFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], participatesIn: ResolversParentTypes['EventFactConnection'], partnersWith: ResolversParentTypes['OrganizationFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], published: ResolversParentTypes['SourceFactConnection'], requested: ResolversParentTypes['EventFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], servicesCertified: ResolversParentTypes['CertificationFactConnection'], statements: ResolversParentTypes['ClaimConnection'], steers: ResolversParentTypes['EventFactConnection'], subjectTo: ResolversParentTypes['LegalTextFactConnection'], supervisedBy: ResolversParentTypes['OrganizationFactConnection'], supervises: ResolversParentTypes['OrganizationFactConnection'], suppliesDataTo: ResolversParentTypes['DataSystemFactConnection'], won: ResolversParentTypes['EventFactConnection'] };
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFactConnection: Omit<OrganizationFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  OrganizationFactEdge: Omit<OrganizationFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Organization'] };
  OrganizationFactOrder: OrganizationFactOrder;
  OrganizationFactWhere: OrganizationFactWhere;
  OrganizationFactsFilter: OrganizationFactsFilter;
  OrganizationKindFilter: OrganizationKindFilter;
  OrganizationOrder: OrganizationOrder;
  OrganizationWhere: OrganizationWhere;
  PageInfo: PageInfo;
  Paths: Omit<Paths, 'exclusions' | 'from' | 'routes' | 'throughClaims' | 'to'> & { exclusions: ReadonlyArray<ResolversParentTypes['Exclusion']>, from?: Maybe<ResolversParentTypes['Entity']>, routes: ReadonlyArray<ResolversParentTypes['Route']>, throughClaims: ResolversParentTypes['ClaimPaths'], to?: Maybe<ResolversParentTypes['Entity']> };
  Period: Period;
  Person: Omit<Person, 'claims' | 'concernedBy' | 'decided' | 'facts' | 'founded' | 'heads' | 'memberOf' | 'partOf' | 'participatesIn' | 'parts' | 'sameAs' | 'statements'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], decided: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], founded: ResolversParentTypes['OrganizationFactConnection'], heads: ResolversParentTypes['OrganizationFactConnection'], memberOf: ResolversParentTypes['OrganizationFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], participatesIn: ResolversParentTypes['EventFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], statements: ResolversParentTypes['ClaimConnection'] };
  PersonConnection: Omit<PersonConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFactConnection: Omit<PersonFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['PersonFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  PersonFactEdge: Omit<PersonFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Person'] };
  PersonFactOrder: PersonFactOrder;
  PersonFactWhere: PersonFactWhere;
  PersonFactsFilter: PersonFactsFilter;
  PersonOrder: PersonOrder;
  PersonWhere: PersonWhere;
  PolarityFilter: PolarityFilter;
  PredicateCount: PredicateCount;
  PredicateFilter: PredicateFilter;
  Project: Omit<Project, 'authorisedBy' | 'builds' | 'carriedOutBy' | 'claims' | 'concernedBy' | 'facts' | 'fundedBy' | 'hostedOn' | 'partOf' | 'parts' | 'potentiallyLacks' | 'resultsFrom' | 'sameAs'> & { authorisedBy: ResolversParentTypes['DecisionFactConnection'], builds: ResolversParentTypes['DataSystemFactConnection'], carriedOutBy: ResolversParentTypes['OrganizationFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], fundedBy: ResolversParentTypes['OrganizationFactConnection'], hostedOn: ResolversParentTypes['ServiceFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], potentiallyLacks: ResolversParentTypes['CertificationFactConnection'], resultsFrom: ResolversParentTypes['EventFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFactConnection: Omit<ProjectFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ProjectFactEdge: Omit<ProjectFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Project'] };
  ProjectFactOrder: ProjectFactOrder;
  ProjectFactWhere: ProjectFactWhere;
  ProjectFactsFilter: ProjectFactsFilter;
  ProjectOrder: ProjectOrder;
  ProjectWhere: ProjectWhere;
  PromiseConnection: Omit<PromiseConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PromiseEdge']> };
  PromiseEdge: Omit<PromiseEdge, 'node'> & { node: ResolversParentTypes['Promised'] };
  Promised: Omit<Promised, 'answers' | 'outcome' | 'promise' | 'promisers' | 'toldAgain'> & { answers: ReadonlyArray<ResolversParentTypes['Claim']>, outcome: ReadonlyArray<ResolversParentTypes['Claim']>, promise?: Maybe<ResolversParentTypes['Claim']>, promisers: ReadonlyArray<ResolversParentTypes['Actor']>, toldAgain: ReadonlyArray<ResolversParentTypes['Claim']> };
  Query: Record<PropertyKey, never>;
  RankFilter: RankFilter;
  Requirement: Omit<Requirement, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'requiresCertification' | 'sameAs' | 'setBy' | 'setFor'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], requiresCertification: ResolversParentTypes['CertificationFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], setBy: ResolversParentTypes['EventFactConnection'], setFor: ResolversParentTypes['EntityFactConnection'] };
  RequirementConnection: Omit<RequirementConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  RequirementEdge: Omit<RequirementEdge, 'node'> & { node: ResolversParentTypes['Requirement'] };
  RequirementFactConnection: Omit<RequirementFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['RequirementFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  RequirementFactEdge: Omit<RequirementFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Requirement'] };
  RequirementFactOrder: RequirementFactOrder;
  RequirementFactWhere: RequirementFactWhere;
  RequirementFactsFilter: RequirementFactsFilter;
  RequirementOrder: RequirementOrder;
  RequirementWhere: RequirementWhere;
  Route: Omit<Route, 'entities' | 'hops'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, hops: ReadonlyArray<ResolversParentTypes['Hop']> };
  Rule: Omit<Rule, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  RuleConnection: Omit<RuleConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['RuleEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  RuleEdge: Omit<RuleEdge, 'node'> & { node: ResolversParentTypes['Rule'] };
  RuleExtremes: RuleExtremes;
  RuleOrder: RuleOrder;
  RuleWhere: RuleWhere;
  SearchConnection: Omit<SearchConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  SearchEdge: Omit<SearchEdge, 'claim' | 'node'> & { claim?: Maybe<ResolversParentTypes['Claim']>, node: ResolversParentTypes['Entity'] };
  Service: Omit<Service, 'certifiedUnder' | 'claims' | 'concernedBy' | 'facts' | 'hostedOn' | 'hosts' | 'offeredBy' | 'partOf' | 'parts' | 'potentiallyReachedBy' | 'potentiallyShieldedFrom' | 'sameAs' | 'servedFrom'> & { certifiedUnder: ResolversParentTypes['CertificationFactConnection'], claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], hostedOn: ResolversParentTypes['ServiceFactConnection'], hosts: ResolversParentTypes['EntityFactConnection'], offeredBy: ResolversParentTypes['OrganizationFactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], potentiallyReachedBy: ResolversParentTypes['LegalTextFactConnection'], potentiallyShieldedFrom: ResolversParentTypes['LegalTextFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], servedFrom: ResolversParentTypes['FacilityFactConnection'] };
  ServiceConnection: Omit<ServiceConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ServiceEdge: Omit<ServiceEdge, 'node'> & { node: ResolversParentTypes['Service'] };
  ServiceFactConnection: Omit<ServiceFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  ServiceFactEdge: Omit<ServiceFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Service'] };
  ServiceFactOrder: ServiceFactOrder;
  ServiceFactWhere: ServiceFactWhere;
  ServiceFactsFilter: ServiceFactsFilter;
  ServiceKindFilter: ServiceKindFilter;
  ServiceOrder: ServiceOrder;
  ServiceWhere: ServiceWhere;
  SingleSource: Omit<SingleSource, 'claims' | 'fact'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, fact?: Maybe<ResolversParentTypes['Fact']> };
  SingleSourceConnection: Omit<SingleSourceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SingleSourceEdge']> };
  SingleSourceEdge: Omit<SingleSourceEdge, 'node'> & { node: ResolversParentTypes['SingleSource'] };
  SnippetPart: SnippetPart;
  Source: Omit<Source, 'claims' | 'concernedBy' | 'facts' | 'partOf' | 'parts' | 'producedBy' | 'publishedBy' | 'publishedOn' | 'publishes' | 'sameAs' | 'states'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], facts: ResolversParentTypes['FactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], producedBy: ResolversParentTypes['EventFactConnection'], publishedBy: ResolversParentTypes['OrganizationFactConnection'], publishedOn?: Maybe<ResolversParentTypes['DateBounds']>, publishes: ResolversParentTypes['DecisionFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'], states: ResolversParentTypes['ClaimConnection'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceExtremes: SourceExtremes;
  SourceFactConnection: Omit<SourceFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['SourceFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  SourceFactEdge: Omit<SourceFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Source'] };
  SourceFactOrder: SourceFactOrder;
  SourceFactWhere: SourceFactWhere;
  SourceFactsFilter: SourceFactsFilter;
  SourceOrder: SourceOrder;
  SourceWhere: SourceWhere;
  Speaker: Omit<Speaker, 'actor' | 'organization'> & { actor?: Maybe<ResolversParentTypes['Actor']>, organization?: Maybe<ResolversParentTypes['Organization']> };
  SpeakerListFilter: SpeakerListFilter;
  SpeakerWhere: SpeakerWhere;
  SpeechActFilter: SpeechActFilter;
  StatementTopicFilter: StatementTopicFilter;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: Omit<TimelineEntry, 'about' | 'claim' | 'fact'> & { about: ReadonlyArray<ResolversParentTypes['Entity']>, claim?: Maybe<ResolversParentTypes['Claim']>, fact?: Maybe<ResolversParentTypes['Fact']> };
  Topic: Omit<Topic, 'claims' | 'concernedBy' | 'events' | 'facts' | 'partOf' | 'parts' | 'sameAs'> & { claims: ResolversParentTypes['ClaimConnection'], concernedBy: ResolversParentTypes['DecisionFactConnection'], events: ResolversParentTypes['EventFactConnection'], facts: ResolversParentTypes['FactConnection'], partOf: ResolversParentTypes['EntityFactConnection'], parts: ResolversParentTypes['EntityFactConnection'], sameAs: ResolversParentTypes['EntityFactConnection'] };
  TopicConnection: Omit<TopicConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  TopicFactConnection: Omit<TopicFactConnection, 'edges' | 'facet'> & { edges: ReadonlyArray<ResolversParentTypes['TopicFactEdge']>, facet: ReadonlyArray<ResolversParentTypes['FacetValue']> };
  TopicFactEdge: Omit<TopicFactEdge, 'fact' | 'node'> & { fact: ResolversParentTypes['Fact'], node: ResolversParentTypes['Topic'] };
  TopicFactOrder: TopicFactOrder;
  TopicFactWhere: TopicFactWhere;
  TopicFactsFilter: TopicFactsFilter;
  TopicOrder: TopicOrder;
  TopicWhere: TopicWhere;
  View: View;
  Voice: Omit<Voice, 'claim' | 'organization' | 'source' | 'speaker'> & { claim: ResolversParentTypes['Claim'], organization?: Maybe<ResolversParentTypes['Organization']>, source?: Maybe<ResolversParentTypes['Source']>, speaker?: Maybe<ResolversParentTypes['Actor']> };
  Why: Omit<Why, 'claim' | 'facts' | 'tree'> & { claim?: Maybe<ResolversParentTypes['Claim']>, facts: ReadonlyArray<ResolversParentTypes['Fact']>, tree: ReadonlyArray<ResolversParentTypes['WhyNode']> };
  WhyNode: Omit<WhyNode, 'claim' | 'entity' | 'fact'> & { claim?: Maybe<ResolversParentTypes['Claim']>, entity?: Maybe<ResolversParentTypes['Entity']>, fact?: Maybe<ResolversParentTypes['Fact']> };
  WhySentences: WhySentences;
  Wording: Wording;
};

export type AddressDirectiveArgs = { };

export type AddressDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AddressDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EmbeddableDirectiveArgs = { };

export type EmbeddableDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = EmbeddableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EmbeddedDirectiveArgs = {
  prefix: Scalars['String']['input'];
};

export type EmbeddedDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = EmbeddedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type IdentifyingDirectiveArgs = {
  functional?: Scalars['Boolean']['input'];
};

export type IdentifyingDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = IdentifyingDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  direction?: RelationshipDirection;
  types: ReadonlyArray<Scalars['String']['input']>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LiteralDirectiveArgs = {
  functional?: Scalars['Boolean']['input'];
  kind: LiteralKind;
  momentary?: Scalars['Boolean']['input'];
  on?: ReadonlyArray<Scalars['String']['input']>;
  units?: ReadonlyArray<Scalars['String']['input']>;
};

export type LiteralDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = LiteralDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NodeDirectiveArgs = {
  hub?: Scalars['Boolean']['input'];
  label: Scalars['String']['input'];
  many: Scalars['String']['input'];
  one: Scalars['String']['input'];
};

export type NodeDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = NodeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ReferenceDirectiveArgs = {
  property: Scalars['String']['input'];
};

export type ReferenceDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = ReferenceDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipDirectiveArgs = {
  direction?: RelationshipDirection;
  functional?: Scalars['Boolean']['input'];
  identity?: Scalars['Boolean']['input'];
  momentary?: Scalars['Boolean']['input'];
  symmetric?: Scalars['Boolean']['input'];
  type: Scalars['String']['input'];
};

export type RelationshipDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = RelationshipDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RelationshipPropertiesDirectiveArgs = { };

export type RelationshipPropertiesDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = RelationshipPropertiesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SearchDirectiveArgs = { };

export type SearchDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = SearchDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WordedDirectiveArgs = {
  en: Scalars['String']['input'];
  fr: Scalars['String']['input'];
};

export type WordedDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = WordedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ActorConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorFactConnection'] = ResolversParentTypes['ActorFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ActorFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorFactEdge'] = ResolversParentTypes['ActorFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type CertificationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Certification'] = ResolversParentTypes['Certification']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CertificationClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<CertificationConcernedByArgs>>;
  definedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<CertificationDefinedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<CertificationFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  guaranteesImmunityFrom?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<CertificationGuaranteesImmunityFromArgs>>;
  heldBy?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<CertificationHeldByArgs>>;
  heldByServicesOf?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<CertificationHeldByServicesOfArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<CertificationIssuedByArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CertificationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CertificationPartsArgs>>;
  potentiallyLackedBy?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CertificationPotentiallyLackedByArgs>>;
  recommendedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<CertificationRecommendedByArgs>>;
  requiredBy?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CertificationRequiredByArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CertificationSameAsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificationCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationCell'] = ResolversParentTypes['CertificationCell']> = {
  answer?: Resolver<ResolversTypes['CertificationAnswer'], ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertificationReason'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type CertificationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationConnection'] = ResolversParentTypes['CertificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificationEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<CertificationConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationEdge'] = ResolversParentTypes['CertificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type CertificationFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationFactConnection'] = ResolversParentTypes['CertificationFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CertificationFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<CertificationFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertificationFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationFactEdge'] = ResolversParentTypes['CertificationFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
};

export type CertificationMatrixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationMatrix'] = ResolversParentTypes['CertificationMatrix']> = {
  rows?: Resolver<ReadonlyArray<ResolversTypes['CertificationRow']>, ParentType, ContextType>;
  schemes?: Resolver<ReadonlyArray<ResolversTypes['Certification']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CertificationRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CertificationRow'] = ResolversParentTypes['CertificationRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CertificationCell']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  assertedOn?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditionsFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['CuratedDataset']>, ParentType, ContextType, Partial<ClaimDatasetArgs>>;
  deadline?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  deadlineLimit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ClaimDecisionArgs>>;
  deprecatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deprecatedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ClaimIssuerArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  linkedFrom?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType, Partial<ClaimLinkedFromArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType, Partial<ClaimLinksArgs>>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ClaimObjectArgs>>;
  observedOn?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  premises?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ClaimPremisesArgs>>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quoteLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, Partial<ClaimRelayedByArgs>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, Partial<ClaimRuleArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, Partial<ClaimSourceArgs>>;
  speakers?: Resolver<ReadonlyArray<ResolversTypes['Speaker']>, ParentType, ContextType, Partial<ClaimSpeakersArgs>>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CertificationStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ClaimSubjectArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ClaimThroughArgs>>;
  timeless?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['StatementTopic']>, ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['LiteralValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimCheck'] = ResolversParentTypes['ClaimCheck']> = {
  contradicting?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['EvidenceCount']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  silent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  silentClasses?: Resolver<ReadonlyArray<ResolversTypes['EvidenceClass']>, ParentType, ContextType>;
  silentParties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  supporting?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undecided?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ClaimConnectionFacetArgs, 'by' | 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['ClaimExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['ClaimExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimExtremesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimExtremes'] = ResolversParentTypes['ClaimExtremes']> = {
  deadlineLimit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deprecatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClaimLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimLink'] = ResolversParentTypes['ClaimLink']> = {
  from?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ClaimLinkFromArgs>>;
  kind?: Resolver<ResolversTypes['ClaimLinkKind'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, Partial<ClaimLinkToArgs>>;
};

export type ClaimPathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimPaths'] = ResolversParentTypes['ClaimPaths']> = {
  exists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['LimitMet']>, ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ComparisonRow']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ComparisonCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonCell'] = ResolversParentTypes['ComparisonCell']> = {
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ComparisonState'], ParentType, ContextType>;
};

export type ComparisonRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparisonRow'] = ResolversParentTypes['ComparisonRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ComparisonCell']>, ParentType, ContextType>;
  differs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ConflictKind']>, ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['Predicate']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['ConflictSide']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['StatementTopic']>, ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConflictSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictSide'] = ResolversParentTypes['ConflictSide']> = {
  against?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
};

export type CuratedDatasetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CuratedDataset'] = ResolversParentTypes['CuratedDataset']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<CuratedDatasetClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<CuratedDatasetConcernedByArgs>>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<CuratedDatasetFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CuratedDatasetPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CuratedDatasetPartsArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<CuratedDatasetSameAsArgs>>;
  seededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CuratedDatasetConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CuratedDatasetConnection'] = ResolversParentTypes['CuratedDatasetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CuratedDatasetEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<CuratedDatasetConnectionFacetArgs, 'by' | 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['CuratedDatasetExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['CuratedDatasetExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CuratedDatasetEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CuratedDatasetEdge'] = ResolversParentTypes['CuratedDatasetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CuratedDataset'], ParentType, ContextType>;
};

export type CuratedDatasetExtremesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CuratedDatasetExtremes'] = ResolversParentTypes['CuratedDatasetExtremes']> = {
  claimCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  factCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seededOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DataCategoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataCategory'] = ResolversParentTypes['DataCategory']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DataCategoryClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DataCategoryConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<DataCategoryFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<DataCategoryHeldByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DataCategoryPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DataCategoryPartsArgs>>;
  protectedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<DataCategoryProtectedByArgs>>;
  requiresCertification?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<DataCategoryRequiresCertificationArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DataCategorySameAsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataCategoryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataCategoryConnection'] = ResolversParentTypes['DataCategoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataCategoryEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<DataCategoryConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataCategoryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataCategoryEdge'] = ResolversParentTypes['DataCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataCategory'], ParentType, ContextType>;
};

export type DataCategoryFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataCategoryFactConnection'] = ResolversParentTypes['DataCategoryFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataCategoryFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<DataCategoryFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataCategoryFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataCategoryFactEdge'] = ResolversParentTypes['DataCategoryFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataCategory'], ParentType, ContextType>;
};

export type DataSystemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSystem'] = ResolversParentTypes['DataSystem']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authorisedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DataSystemAuthorisedByArgs>>;
  builtBy?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, Partial<DataSystemBuiltByArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DataSystemClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DataSystemConcernedByArgs>>;
  connectedTo?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<DataSystemConnectedToArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<DataSystemFactsArgs>>;
  feeds?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<DataSystemFeedsArgs>>;
  feedsOn?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<DataSystemFeedsOnArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['DataCategoryFactConnection'], ParentType, ContextType, Partial<DataSystemHoldsArgs>>;
  hostedOn?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<DataSystemHostedOnArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<DataSystemOperatedByArgs>>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DataSystemPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DataSystemPartsArgs>>;
  potentiallyLacks?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<DataSystemPotentiallyLacksArgs>>;
  potentiallyReachedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<DataSystemPotentiallyReachedByArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DataSystemSameAsArgs>>;
  suppliedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<DataSystemSuppliedByArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSystemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSystemConnection'] = ResolversParentTypes['DataSystemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataSystemEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<DataSystemConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSystemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSystemEdge'] = ResolversParentTypes['DataSystemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSystem'], ParentType, ContextType>;
};

export type DataSystemFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSystemFactConnection'] = ResolversParentTypes['DataSystemFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataSystemFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<DataSystemFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSystemFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataSystemFactEdge'] = ResolversParentTypes['DataSystemFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSystem'], ParentType, ContextType>;
};

export type DatasetChangesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetChanges'] = ResolversParentTypes['DatasetChanges']> = {
  from?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  learnt?: Resolver<ReadonlyArray<ResolversTypes['LearntChange']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['DatasetVersion']>, ParentType, ContextType>;
};

export type DatasetVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatasetVersion'] = ResolversParentTypes['DatasetVersion']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DateBoundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateBounds'] = ResolversParentTypes['DateBounds']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authorises?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DecisionAuthorisesArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DecisionClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DecisionConcernedByArgs>>;
  concerns?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DecisionConcernsArgs>>;
  decidedBy?: Resolver<ResolversTypes['ActorFactConnection'], ParentType, ContextType, Partial<DecisionDecidedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<DecisionFactsArgs>>;
  follows?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<DecisionFollowsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DecisionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DecisionPartsArgs>>;
  publishedIn?: Resolver<ResolversTypes['SourceFactConnection'], ParentType, ContextType, Partial<DecisionPublishedInArgs>>;
  ruledOnBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DecisionRuledOnByArgs>>;
  rulesOn?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DecisionRulesOnArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<DecisionSameAsArgs>>;
  selects?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<DecisionSelectsArgs>>;
  selectsProvider?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<DecisionSelectsProviderArgs>>;
  suspends?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<DecisionSuspendsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<DecisionConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionFactConnection'] = ResolversParentTypes['DecisionFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<DecisionFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionFactEdge'] = ResolversParentTypes['DecisionFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Certification' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<EntityConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityFactConnection'] = ResolversParentTypes['EntityFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<EntityFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityFactEdge'] = ResolversParentTypes['EntityFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  about?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<EventAboutArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  awardedTo?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<EventAwardedToArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<EventConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<EventFactsArgs>>;
  followedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['ActorFactConnection'], ParentType, ContextType, Partial<EventInvitedArgs>>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<EventPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ActorFactConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<EventPartsArgs>>;
  produced?: Resolver<ResolversTypes['SourceFactConnection'], ParentType, ContextType, Partial<EventProducedArgs>>;
  requestedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<EventRequestedByArgs>>;
  requestedFrom?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<EventRequestedFromArgs>>;
  requiresCertification?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<EventRequiresCertificationArgs>>;
  resultedIn?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, Partial<EventResultedInArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<EventSameAsArgs>>;
  sets?: Resolver<ResolversTypes['RequirementFactConnection'], ParentType, ContextType, Partial<EventSetsArgs>>;
  steeredBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<EventSteeredByArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<EventConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventFactConnection'] = ResolversParentTypes['EventFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<EventFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventFactEdge'] = ResolversParentTypes['EventFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceCount'] = ResolversParentTypes['EvidenceCount']> = {
  contradicting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExclusionKind'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExposedLawResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposedLaw'] = ResolversParentTypes['ExposedLaw']> = {
  law?: Resolver<ResolversTypes['LegalText'], ParentType, ContextType>;
  reach?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  shields?: Resolver<ReadonlyArray<ResolversTypes['ExposureShield']>, ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['ExposureHost']>, ParentType, ContextType>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['ExposedLaw']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExposureHostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureHost'] = ResolversParentTypes['ExposureHost']> = {
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ExposureShieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureShield'] = ResolversParentTypes['ExposureShield']> = {
  answer?: Resolver<ResolversTypes['CertificationAnswer'], ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CertificationReason'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['Certification'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<FacilityClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<FacilityConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<FacilityFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['JurisdictionFactConnection'], ParentType, ContextType, Partial<FacilityLocatedInArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<FacilityPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<FacilityPartsArgs>>;
  runBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<FacilityRunByArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<FacilitySameAsArgs>>;
  serves?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<FacilityServesArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<FacilityConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type FacilityFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacilityFactConnection'] = ResolversParentTypes['FacilityFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilityFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<FacilityFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacilityFactEdge'] = ResolversParentTypes['FacilityFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<FactClaimsArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<FactDecisionArgs>>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<FactIssuerArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  layer?: Resolver<Maybe<ResolversTypes['Layer']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<FactObjectArgs>>;
  opposingClaims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType, Partial<FactOpposingClaimsArgs>>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['CertificationStage']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<FactSubjectArgs>>;
  through?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<FactThroughArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['LiteralValue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<FactConnectionFacetArgs, 'by' | 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type FactExtremesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactExtremes'] = ResolversParentTypes['FactExtremes']> = {
  claimCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  independentSources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['HopDirection'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<JurisdictionClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<JurisdictionConcernedByArgs>>;
  establishments?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<JurisdictionEstablishmentsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityFactConnection'], ParentType, ContextType, Partial<JurisdictionFacilitiesArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<JurisdictionFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  laws?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<JurisdictionLawsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<JurisdictionPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<JurisdictionPartsArgs>>;
  reachedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<JurisdictionReachedByArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<JurisdictionSameAsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JurisdictionConnection'] = ResolversParentTypes['JurisdictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<JurisdictionConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JurisdictionEdge'] = ResolversParentTypes['JurisdictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type JurisdictionFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JurisdictionFactConnection'] = ResolversParentTypes['JurisdictionFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JurisdictionFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<JurisdictionFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JurisdictionFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JurisdictionFactEdge'] = ResolversParentTypes['JurisdictionFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
};

export type LearntChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearntChange'] = ResolversParentTypes['LearntChange']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LearntKind'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['LearntObject'], ParentType, ContextType>;
};

export type LegalTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalText'] = ResolversParentTypes['LegalText']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<LegalTextAmendedByArgs>>;
  amends?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<LegalTextAmendsArgs>>;
  appliesTo?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<LegalTextAppliesToArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<LegalTextClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<LegalTextConcernedByArgs>>;
  created?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<LegalTextCreatedArgs>>;
  defines?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<LegalTextDefinesArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<LegalTextFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<LegalTextIssuedByArgs>>;
  kind?: Resolver<ResolversTypes['LegalTextKind'], ParentType, ContextType>;
  lawOf?: Resolver<ResolversTypes['JurisdictionFactConnection'], ParentType, ContextType, Partial<LegalTextLawOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<LegalTextNamesArgs>>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<LegalTextPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<LegalTextPartsArgs>>;
  potentialShields?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<LegalTextPotentialShieldsArgs>>;
  potentiallyReaches?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<LegalTextPotentiallyReachesArgs>>;
  protects?: Resolver<ResolversTypes['DataCategoryFactConnection'], ParentType, ContextType, Partial<LegalTextProtectsArgs>>;
  reachesProvidersOf?: Resolver<ResolversTypes['JurisdictionFactConnection'], ParentType, ContextType, Partial<LegalTextReachesProvidersOfArgs>>;
  recommendsCertification?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<LegalTextRecommendsCertificationArgs>>;
  requiresCertification?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<LegalTextRequiresCertificationArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<LegalTextSameAsArgs>>;
  shieldedBy?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<LegalTextShieldedByArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalTextConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTextConnection'] = ResolversParentTypes['LegalTextConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalTextEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<LegalTextConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalTextEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTextEdge'] = ResolversParentTypes['LegalTextEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalText'], ParentType, ContextType>;
};

export type LegalTextFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTextFactConnection'] = ResolversParentTypes['LegalTextFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalTextFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<LegalTextFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalTextFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalTextFactEdge'] = ResolversParentTypes['LegalTextFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalText'], ParentType, ContextType>;
};

export type LimitMetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LimitMet'] = ResolversParentTypes['LimitMet']> = {
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiteralValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiteralValue'] = ResolversParentTypes['LiteralValue']> = {
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type NeighbourhoodEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourhoodEdge'] = ResolversParentTypes['NeighbourhoodEdge']> = {
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  atLeast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingBy?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  shownFacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Certification' | 'Claim' | 'CuratedDataset' | 'DataCategory' | 'DataSystem' | 'Decision' | 'Event' | 'Facility' | 'Fact' | 'Jurisdiction' | 'LegalText' | 'Organization' | 'Person' | 'Project' | 'Requirement' | 'Rule' | 'Service' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aimsAtCertification?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<OrganizationAimsAtCertificationArgs>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articleFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedFor?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<OrganizationAskedForArgs>>;
  carriesOut?: Resolver<ResolversTypes['ProjectFactConnection'], ParentType, ContextType, Partial<OrganizationCarriesOutArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<OrganizationConcernedByArgs>>;
  contractsWith?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationContractsWithArgs>>;
  controlledBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationControlledByArgs>>;
  controls?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationControlsArgs>>;
  createdBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<OrganizationCreatedByArgs>>;
  decided?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<OrganizationDecidedArgs>>;
  establishedIn?: Resolver<ResolversTypes['JurisdictionFactConnection'], ParentType, ContextType, Partial<OrganizationEstablishedInArgs>>;
  examined?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<OrganizationExaminedArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facilities?: Resolver<ResolversTypes['FacilityFactConnection'], ParentType, ContextType, Partial<OrganizationFacilitiesArgs>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<OrganizationFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  foundedBy?: Resolver<ResolversTypes['ActorFactConnection'], ParentType, ContextType, Partial<OrganizationFoundedByArgs>>;
  headedBy?: Resolver<ResolversTypes['PersonFactConnection'], ParentType, ContextType, Partial<OrganizationHeadedByArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inChargeOf?: Resolver<ResolversTypes['TopicFactConnection'], ParentType, ContextType, Partial<OrganizationInChargeOfArgs>>;
  informedOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<OrganizationInformedOfArgs>>;
  issued?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<OrganizationIssuedArgs>>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationLeadsArgs>>;
  ledBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationLedByArgs>>;
  memberOf?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationMemberOfArgs>>;
  members?: Resolver<ResolversTypes['ActorFactConnection'], ParentType, ContextType, Partial<OrganizationMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<OrganizationOffersArgs>>;
  operates?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<OrganizationOperatesArgs>>;
  ownedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationOwnedByArgs>>;
  owns?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationOwnsArgs>>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<OrganizationPartOfArgs>>;
  participatesIn?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<OrganizationParticipatesInArgs>>;
  partnersWith?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationPartnersWithArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<OrganizationPartsArgs>>;
  published?: Resolver<ResolversTypes['SourceFactConnection'], ParentType, ContextType, Partial<OrganizationPublishedArgs>>;
  requested?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<OrganizationRequestedArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<OrganizationSameAsArgs>>;
  servicesCertified?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<OrganizationServicesCertifiedArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationStatementsArgs>>;
  steers?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<OrganizationSteersArgs>>;
  subjectTo?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<OrganizationSubjectToArgs>>;
  supervisedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationSupervisedByArgs>>;
  supervises?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<OrganizationSupervisesArgs>>;
  suppliesDataTo?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<OrganizationSuppliesDataToArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<OrganizationWonArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<OrganizationConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationFactConnection'] = ResolversParentTypes['OrganizationFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<OrganizationFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganizationFactEdge'] = ResolversParentTypes['OrganizationFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  exclusions?: Resolver<ReadonlyArray<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['LimitMet']>, ParentType, ContextType>;
  routes?: Resolver<ReadonlyArray<ResolversTypes['Route']>, ParentType, ContextType>;
  searchedDepth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  throughClaims?: Resolver<ResolversTypes['ClaimPaths'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  articleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articleFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<PersonConcernedByArgs>>;
  decided?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<PersonDecidedArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<PersonFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  founded?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<PersonFoundedArgs>>;
  heads?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<PersonHeadsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberOf?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<PersonMemberOfArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<PersonPartOfArgs>>;
  participatesIn?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<PersonParticipatesInArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<PersonPartsArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<PersonSameAsArgs>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<PersonConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonFactConnection'] = ResolversParentTypes['PersonFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<PersonFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonFactEdge'] = ResolversParentTypes['PersonFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authorisedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<ProjectAuthorisedByArgs>>;
  builds?: Resolver<ResolversTypes['DataSystemFactConnection'], ParentType, ContextType, Partial<ProjectBuildsArgs>>;
  carriedOutBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<ProjectCarriedOutByArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ProjectClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<ProjectConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<ProjectFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fundedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<ProjectFundedByArgs>>;
  hostedOn?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<ProjectHostedOnArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ProjectPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ProjectPartsArgs>>;
  potentiallyLacks?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<ProjectPotentiallyLacksArgs>>;
  resultsFrom?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<ProjectResultsFromArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ProjectSameAsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ProjectConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFactConnection'] = ResolversParentTypes['ProjectFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ProjectFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectFactEdge'] = ResolversParentTypes['ProjectFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type PromiseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PromiseConnection'] = ResolversParentTypes['PromiseConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PromiseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PromiseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PromiseEdge'] = ResolversParentTypes['PromiseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promised'], ParentType, ContextType>;
};

export type PromisedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Promised'] = ResolversParentTypes['Promised']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  conditions?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  deadlineEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlineLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keptOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  promise?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  promisers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromiseStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  toldAgain?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  certification?: Resolver<Maybe<ResolversTypes['Certification']>, ParentType, ContextType, RequireFields<QueryCertificationArgs, 'id'>>;
  certificationMatrix?: Resolver<ResolversTypes['CertificationMatrix'], ParentType, ContextType, Partial<QueryCertificationMatrixArgs>>;
  certifications?: Resolver<ResolversTypes['CertificationConnection'], ParentType, ContextType, Partial<QueryCertificationsArgs>>;
  changes?: Resolver<ResolversTypes['DatasetChanges'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claimCheck?: Resolver<ResolversTypes['ClaimCheck'], ParentType, ContextType, RequireFields<QueryClaimCheckArgs, 'predicate' | 'subject'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  compare?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'ids'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  dataCategories?: Resolver<ResolversTypes['DataCategoryConnection'], ParentType, ContextType, Partial<QueryDataCategoriesArgs>>;
  dataCategory?: Resolver<Maybe<ResolversTypes['DataCategory']>, ParentType, ContextType, RequireFields<QueryDataCategoryArgs, 'id'>>;
  dataSystem?: Resolver<Maybe<ResolversTypes['DataSystem']>, ParentType, ContextType, RequireFields<QueryDataSystemArgs, 'id'>>;
  dataSystems?: Resolver<ResolversTypes['DataSystemConnection'], ParentType, ContextType, Partial<QueryDataSystemsArgs>>;
  dataset?: Resolver<Maybe<ResolversTypes['CuratedDataset']>, ParentType, ContextType, RequireFields<QueryDatasetArgs, 'id'>>;
  datasets?: Resolver<ResolversTypes['CuratedDatasetConnection'], ParentType, ContextType, Partial<QueryDatasetsArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  exposure?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType, RequireFields<QueryExposureArgs, 'of'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, Partial<QueryFacilitiesArgs>>;
  facility?: Resolver<Maybe<ResolversTypes['Facility']>, ParentType, ContextType, RequireFields<QueryFacilityArgs, 'id'>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'id'>>;
  jurisdictions?: Resolver<ResolversTypes['JurisdictionConnection'], ParentType, ContextType, Partial<QueryJurisdictionsArgs>>;
  legalText?: Resolver<Maybe<ResolversTypes['LegalText']>, ParentType, ContextType, RequireFields<QueryLegalTextArgs, 'id'>>;
  legalTexts?: Resolver<ResolversTypes['LegalTextConnection'], ParentType, ContextType, Partial<QueryLegalTextsArgs>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'ids' | 'maxNodes'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'direction' | 'first' | 'from' | 'maxDegree' | 'maxDepth' | 'mode' | 'to' | 'together'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  promises?: Resolver<ResolversTypes['PromiseConnection'], ParentType, ContextType, Partial<QueryPromisesArgs>>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType, RequireFields<QueryRequirementArgs, 'id'>>;
  requirements?: Resolver<ResolversTypes['RequirementConnection'], ParentType, ContextType, Partial<QueryRequirementsArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  rules?: Resolver<ResolversTypes['RuleConnection'], ParentType, ContextType, Partial<QueryRulesArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, Partial<QueryServicesArgs>>;
  singleSourceFacts?: Resolver<ResolversTypes['SingleSourceConnection'], ParentType, ContextType, Partial<QuerySingleSourceFactsArgs>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, Partial<QuerySourcesArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'ids'>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'id'>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  why?: Resolver<Maybe<ResolversTypes['Why']>, ParentType, ContextType, RequireFields<QueryWhyArgs, 'id'>>;
};

export type RequirementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RequirementClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<RequirementConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<RequirementFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RequirementPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RequirementPartsArgs>>;
  requiresCertification?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<RequirementRequiresCertificationArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RequirementSameAsArgs>>;
  setBy?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<RequirementSetByArgs>>;
  setFor?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RequirementSetForArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequirementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementConnection'] = ResolversParentTypes['RequirementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<RequirementConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementEdge'] = ResolversParentTypes['RequirementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RequirementFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementFactConnection'] = ResolversParentTypes['RequirementFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequirementFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<RequirementFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RequirementFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequirementFactEdge'] = ResolversParentTypes['RequirementFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Requirement'], ParentType, ContextType>;
};

export type RouteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Route'] = ResolversParentTypes['Route']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  together?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type RuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RuleClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<RuleConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<RuleFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RulePartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RulePartsArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<RuleSameAsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textFr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleConnection'] = ResolversParentTypes['RuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RuleEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<RuleConnectionFacetArgs, 'by' | 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['RuleExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['RuleExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RuleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleEdge'] = ResolversParentTypes['RuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type RuleExtremesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleExtremes'] = ResolversParentTypes['RuleExtremes']> = {
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<SearchConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ReadonlyArray<ResolversTypes['SnippetPart']>, ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certifiedUnder?: Resolver<ResolversTypes['CertificationFactConnection'], ParentType, ContextType, Partial<ServiceCertifiedUnderArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<ServiceClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<ServiceConcernedByArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<ServiceFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hostedOn?: Resolver<ResolversTypes['ServiceFactConnection'], ParentType, ContextType, Partial<ServiceHostedOnArgs>>;
  hosts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ServiceHostsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offeredBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<ServiceOfferedByArgs>>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ServicePartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ServicePartsArgs>>;
  potentiallyReachedBy?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<ServicePotentiallyReachedByArgs>>;
  potentiallyShieldedFrom?: Resolver<ResolversTypes['LegalTextFactConnection'], ParentType, ContextType, Partial<ServicePotentiallyShieldedFromArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<ServiceSameAsArgs>>;
  servedFrom?: Resolver<ResolversTypes['FacilityFactConnection'], ParentType, ContextType, Partial<ServiceServedFromArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ServiceConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ServiceFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceFactConnection'] = ResolversParentTypes['ServiceFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<ServiceFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ServiceFactEdge'] = ResolversParentTypes['ServiceFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type SingleSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SingleSource'] = ResolversParentTypes['SingleSource']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  isDenial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SingleSourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SingleSourceConnection'] = ResolversParentTypes['SingleSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SingleSourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SingleSourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SingleSourceEdge'] = ResolversParentTypes['SingleSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SingleSource'], ParentType, ContextType>;
};

export type SnippetPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnippetPart'] = ResolversParentTypes['SnippetPart']> = {
  match?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  accessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  archivedLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<SourceConcernedByArgs>>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<SourceFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<SourcePartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<SourcePartsArgs>>;
  producedBy?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<SourceProducedByArgs>>;
  publishedBy?: Resolver<ResolversTypes['OrganizationFactConnection'], ParentType, ContextType, Partial<SourcePublishedByArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['DateBounds']>, ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<SourcePublishesArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<SourceSameAsArgs>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  states?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<SourceStatesArgs>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<SourceConnectionFacetArgs, 'by' | 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['SourceExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['SourceExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceExtremesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceExtremes'] = ResolversParentTypes['SourceExtremes']> = {
  accessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SourceFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFactConnection'] = ResolversParentTypes['SourceFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<SourceFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFactEdge'] = ResolversParentTypes['SourceFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, Partial<SpeakerActorArgs>>;
  capacity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacityFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<SpeakerOrganizationArgs>>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknownIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TopicClaimsArgs>>;
  concernedBy?: Resolver<ResolversTypes['DecisionFactConnection'], ParentType, ContextType, Partial<TopicConcernedByArgs>>;
  events?: Resolver<ResolversTypes['EventFactConnection'], ParentType, ContextType, Partial<TopicEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, Partial<TopicFactsArgs>>;
  formerIds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameFr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<TopicPartOfArgs>>;
  parts?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<TopicPartsArgs>>;
  sameAs?: Resolver<ResolversTypes['EntityFactConnection'], ParentType, ContextType, Partial<TopicSameAsArgs>>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<TopicConnectionFacetArgs, 'by' | 'first'>>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicFactConnection'] = ResolversParentTypes['TopicFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicFactEdge']>, ParentType, ContextType>;
  facet?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType, RequireFields<TopicFactConnectionFacetArgs, 'first'>>;
  max?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['FactExtremes']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicFactEdge'] = ResolversParentTypes['TopicFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type VoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['Wording']>, ParentType, ContextType>;
  evidenceClass?: Resolver<ResolversTypes['EvidenceClass'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  saidEarliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  saidLatest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
};

export type WhyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Why'] = ResolversParentTypes['Why']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentences?: Resolver<ResolversTypes['WhySentences'], ParentType, ContextType>;
  tree?: Resolver<ReadonlyArray<ResolversTypes['WhyNode']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WhyNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhyNode'] = ResolversParentTypes['WhyNode']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['Fact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WhyNodeKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['ClaimLinkKind']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
};

export type WhySentencesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhySentences'] = ResolversParentTypes['WhySentences']> = {
  en?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fr?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WordingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fr?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorFactConnection?: ActorFactConnectionResolvers<ContextType>;
  ActorFactEdge?: ActorFactEdgeResolvers<ContextType>;
  Certification?: CertificationResolvers<ContextType>;
  CertificationCell?: CertificationCellResolvers<ContextType>;
  CertificationConnection?: CertificationConnectionResolvers<ContextType>;
  CertificationEdge?: CertificationEdgeResolvers<ContextType>;
  CertificationFactConnection?: CertificationFactConnectionResolvers<ContextType>;
  CertificationFactEdge?: CertificationFactEdgeResolvers<ContextType>;
  CertificationMatrix?: CertificationMatrixResolvers<ContextType>;
  CertificationRow?: CertificationRowResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimCheck?: ClaimCheckResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimExtremes?: ClaimExtremesResolvers<ContextType>;
  ClaimLink?: ClaimLinkResolvers<ContextType>;
  ClaimPaths?: ClaimPathsResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonCell?: ComparisonCellResolvers<ContextType>;
  ComparisonRow?: ComparisonRowResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ConflictSide?: ConflictSideResolvers<ContextType>;
  CuratedDataset?: CuratedDatasetResolvers<ContextType>;
  CuratedDatasetConnection?: CuratedDatasetConnectionResolvers<ContextType>;
  CuratedDatasetEdge?: CuratedDatasetEdgeResolvers<ContextType>;
  CuratedDatasetExtremes?: CuratedDatasetExtremesResolvers<ContextType>;
  DataCategory?: DataCategoryResolvers<ContextType>;
  DataCategoryConnection?: DataCategoryConnectionResolvers<ContextType>;
  DataCategoryEdge?: DataCategoryEdgeResolvers<ContextType>;
  DataCategoryFactConnection?: DataCategoryFactConnectionResolvers<ContextType>;
  DataCategoryFactEdge?: DataCategoryFactEdgeResolvers<ContextType>;
  DataSystem?: DataSystemResolvers<ContextType>;
  DataSystemConnection?: DataSystemConnectionResolvers<ContextType>;
  DataSystemEdge?: DataSystemEdgeResolvers<ContextType>;
  DataSystemFactConnection?: DataSystemFactConnectionResolvers<ContextType>;
  DataSystemFactEdge?: DataSystemFactEdgeResolvers<ContextType>;
  DatasetChanges?: DatasetChangesResolvers<ContextType>;
  DatasetVersion?: DatasetVersionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateBounds?: DateBoundsResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionFactConnection?: DecisionFactConnectionResolvers<ContextType>;
  DecisionFactEdge?: DecisionFactEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityFactConnection?: EntityFactConnectionResolvers<ContextType>;
  EntityFactEdge?: EntityFactEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventFactConnection?: EventFactConnectionResolvers<ContextType>;
  EventFactEdge?: EventFactEdgeResolvers<ContextType>;
  EvidenceCount?: EvidenceCountResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  ExposedLaw?: ExposedLawResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureHost?: ExposureHostResolvers<ContextType>;
  ExposureShield?: ExposureShieldResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  FacilityFactConnection?: FacilityFactConnectionResolvers<ContextType>;
  FacilityFactEdge?: FacilityFactEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  FactExtremes?: FactExtremesResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  JurisdictionConnection?: JurisdictionConnectionResolvers<ContextType>;
  JurisdictionEdge?: JurisdictionEdgeResolvers<ContextType>;
  JurisdictionFactConnection?: JurisdictionFactConnectionResolvers<ContextType>;
  JurisdictionFactEdge?: JurisdictionFactEdgeResolvers<ContextType>;
  LearntChange?: LearntChangeResolvers<ContextType>;
  LegalText?: LegalTextResolvers<ContextType>;
  LegalTextConnection?: LegalTextConnectionResolvers<ContextType>;
  LegalTextEdge?: LegalTextEdgeResolvers<ContextType>;
  LegalTextFactConnection?: LegalTextFactConnectionResolvers<ContextType>;
  LegalTextFactEdge?: LegalTextFactEdgeResolvers<ContextType>;
  LimitMet?: LimitMetResolvers<ContextType>;
  LiteralValue?: LiteralValueResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodEdge?: NeighbourhoodEdgeResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationFactConnection?: OrganizationFactConnectionResolvers<ContextType>;
  OrganizationFactEdge?: OrganizationFactEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonFactConnection?: PersonFactConnectionResolvers<ContextType>;
  PersonFactEdge?: PersonFactEdgeResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectFactConnection?: ProjectFactConnectionResolvers<ContextType>;
  ProjectFactEdge?: ProjectFactEdgeResolvers<ContextType>;
  PromiseConnection?: PromiseConnectionResolvers<ContextType>;
  PromiseEdge?: PromiseEdgeResolvers<ContextType>;
  Promised?: PromisedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  RequirementConnection?: RequirementConnectionResolvers<ContextType>;
  RequirementEdge?: RequirementEdgeResolvers<ContextType>;
  RequirementFactConnection?: RequirementFactConnectionResolvers<ContextType>;
  RequirementFactEdge?: RequirementFactEdgeResolvers<ContextType>;
  Route?: RouteResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleConnection?: RuleConnectionResolvers<ContextType>;
  RuleEdge?: RuleEdgeResolvers<ContextType>;
  RuleExtremes?: RuleExtremesResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  ServiceFactConnection?: ServiceFactConnectionResolvers<ContextType>;
  ServiceFactEdge?: ServiceFactEdgeResolvers<ContextType>;
  SingleSource?: SingleSourceResolvers<ContextType>;
  SingleSourceConnection?: SingleSourceConnectionResolvers<ContextType>;
  SingleSourceEdge?: SingleSourceEdgeResolvers<ContextType>;
  SnippetPart?: SnippetPartResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceExtremes?: SourceExtremesResolvers<ContextType>;
  SourceFactConnection?: SourceFactConnectionResolvers<ContextType>;
  SourceFactEdge?: SourceFactEdgeResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  TopicFactConnection?: TopicFactConnectionResolvers<ContextType>;
  TopicFactEdge?: TopicFactEdgeResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
  Why?: WhyResolvers<ContextType>;
  WhyNode?: WhyNodeResolvers<ContextType>;
  WhySentences?: WhySentencesResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  address?: AddressDirectiveResolver<any, any, ContextType>;
  embeddable?: EmbeddableDirectiveResolver<any, any, ContextType>;
  embedded?: EmbeddedDirectiveResolver<any, any, ContextType>;
  identifying?: IdentifyingDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  literal?: LiteralDirectiveResolver<any, any, ContextType>;
  node?: NodeDirectiveResolver<any, any, ContextType>;
  reference?: ReferenceDirectiveResolver<any, any, ContextType>;
  relationship?: RelationshipDirectiveResolver<any, any, ContextType>;
  relationshipProperties?: RelationshipPropertiesDirectiveResolver<any, any, ContextType>;
  search?: SearchDirectiveResolver<any, any, ContextType>;
  worded?: WordedDirectiveResolver<any, any, ContextType>;
};
