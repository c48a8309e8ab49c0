import type {
  ExclusionKind,
  HopDirection,
  LimitKind,
  PathDirection,
  PathMode,
} from '../../api/__generated__/operations.ts';
import type { Language } from '../../i18n/words.ts';

const plural = (count: number | string, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const english = {
  intro:
    'The shortest ways from one entity to another, first over facts alone, then over what someone merely says. Each hop opens its evidence.',
  hint: 'Choose where to start and where to end.',
  same: 'Start and end are the same entity. Choose two different ones.',
  from: 'From',
  to: 'To',
  swap: 'Swap',
  filters: 'More filters',
  filtersOn: (count: number) => `More filters (${count} set)`,
  maxDepth: 'Hops at most',
  direction: 'Read the hops',
  mode: 'Which routes',
  together: 'Only what held at the same time',
  maxDegree: 'Not through entities with more facts than',
  directions: {
    ANY: 'either way',
    FORWARD: 'from subject to object',
    BACKWARD: 'from object to subject',
  } satisfies Record<PathDirection, string>,
  modes: {
    K_SHORTEST: 'the shortest, then longer ones',
    SHORTEST: 'the shortest only',
    ALL_SIMPLE: 'all up to that many hops',
  } satisfies Record<PathMode, string>,
  unknown: (id: string) => `Nothing with the id “${id}” is known under this view.`,
  overFacts: 'By facts only',
  noPath: 'No path among facts.',
  noPathMeans: (hops: number) =>
    `Every route of at most ${plural(hops, 'hop', 'hops')} was looked at under this view and these filters. It does not mean that the two have nothing to do with each other.`,
  noPathYet: 'The search ended early, so there may be one that was not reached.',
  overClaims: 'When claims count too',
  claimsMean:
    'These routes pass through at least one claim that establishes no fact. A claim is what someone says, not what is.',
  onlyClaims: 'There is a connection only when claims are walked too.',
  noClaims: 'Nor is there one when claims are walked too.',
  noMoreClaims: 'Claims add no other route.',
  claimsOff: 'Mere claims are switched off below, so no claim was walked.',
  news: (facts: number, claims: number | null) =>
    `${facts === 0 ? 'No path among facts' : plural(facts, 'route over facts', 'routes over facts')}${claims === null ? '' : `, ${plural(claims, 'route', 'routes')} when claims count too`}.`,
  hops: (count: number) => plural(count, 'hop', 'hops'),
  route: (index: number) => `Route ${index}`,
  allTogether: (periods: string) => `All of it held together ${periods}`,
  neverTogether: 'Never all at the same time',
  otherPeriods: (periods: readonly string[]) => `Also ${periods.join('; ')}`,
  claim: 'Claim, not a fact',
  more: 'Look for more routes',
  table: 'The routes, hop by hop',
  routeColumn: 'Route',
  hop: 'Hop',
  rest: 'Rests on',
  read: 'Read',
  reads: {
    FORWARD: 'from subject to object',
    BACKWARD: 'from object to subject',
    EITHER: 'either way',
  } satisfies Record<HopDirection, string>,
  leftOut: 'What was left out',
  nothingLeftOut: 'Nothing was left out around the entities that were looked at.',
  goThrough: 'Go through them',
  showNever: 'Show them',
  someOf: (count: number) => (count === 1 ? 'See it' : `See ${count} of them`),
  exclusions: {
    HUB_TYPE: (count, what) =>
      `${plural(count, 'entity', 'entities')} of the type ${what}: so much leads there that a way through would say little.`,
    TYPE: (count, what) => `${plural(count, 'entity', 'entities')} of the type ${what}, by the filters.`,
    PREDICATE: (count, what) => `${plural(count, 'fact', 'facts')} “${what}”, by the filters.`,
    DIRECTION: (count) => `${plural(count, 'fact', 'facts')} that lead against the direction asked for.`,
    LAYER: (count, what) =>
      `${plural(count, 'fact', 'facts')} on another layer${what === '' ? '' : ` (${what})`}.`,
    STANDARD: (count) =>
      `${plural(count, 'fact', 'facts')} below the standard of proof, inferred or disputed, as set below.`,
    IDENTITY: (count) =>
      `${plural(count, 'statement', 'statements')} that two entities are the same: that is someone’s claim, and never walked.`,
    SUPER_NODE: (count, what) => `${what}, with ${plural(count, 'fact', 'facts')}: too many to say much.`,
    NEVER_TOGETHER: (count) => `${plural(count, 'route', 'routes')} whose hops never held at the same time.`,
  } satisfies Record<ExclusionKind, (count: number | string, what: string) => string>,
  atLeast: (count: number) => `at least ${count}`,
  limits: {
    FIRST: (value) => `The first ${value} routes were looked for.`,
    ENTITIES: (value) => `The search ended at ${value} entities.`,
    FACTS: (value) => `Of one end only ${value} facts were followed.`,
    STEPS: (value) => `The search ended after ${value} combinations of hops.`,
  } satisfies Record<LimitKind, (value: string) => string>,
  searched: (hops: number) => `Every route of at most ${plural(hops, 'hop', 'hops')} was looked at.`,
};

/** What the page of paths says, in one language. */
export type PathWords = typeof english;

const pluriel = (count: number | string, one: string, many: string): string =>
  `${count} ${typeof count === 'number' && count < 2 ? one : many}`;

const french: PathWords = {
  intro:
    'Les chemins les plus courts d’une entité à une autre : par les seuls faits, puis par ce que quelqu’un dit seulement. Chaque maillon ouvre ses preuves.',
  hint: 'Choisissez le départ et l’arrivée.',
  same: 'Le départ et l’arrivée sont la même entité. Choisissez-en deux différentes.',
  from: 'De',
  to: 'À',
  swap: 'Inverser',
  filters: 'Autres filtres',
  filtersOn: (count) => `Autres filtres (${pluriel(count, 'réglé', 'réglés')})`,
  maxDepth: 'Maillons au plus',
  direction: 'Lire les maillons',
  mode: 'Quels chemins',
  together: 'Seulement ce qui valait en même temps',
  maxDegree: 'Éviter les entités ayant plus de faits que',
  directions: {
    ANY: 'dans les deux sens',
    FORWARD: 'du sujet à l’objet',
    BACKWARD: 'de l’objet au sujet',
  },
  modes: {
    K_SHORTEST: 'les plus courts, puis de plus longs',
    SHORTEST: 'les plus courts seulement',
    ALL_SIMPLE: 'tous, jusqu’à ce nombre de maillons',
  },
  unknown: (id) => `Rien ne porte l’identifiant « ${id} » dans cette vue.`,
  overFacts: 'Par les seuls faits',
  noPath: 'Aucun chemin par les faits.',
  noPathMeans: (hops) =>
    `Tous les chemins d’au plus ${pluriel(hops, 'maillon', 'maillons')} ont été examinés sous cette vue et ces filtres. Cela ne veut pas dire que les deux n’ont rien à voir l’une avec l’autre.`,
  noPathYet: 'La recherche s’est arrêtée avant la fin : il peut en exister un qu’elle n’a pas atteint.',
  overClaims: 'En comptant aussi les déclarations',
  claimsMean:
    'Ces chemins passent par au moins une déclaration qui n’établit aucun fait. Une déclaration est ce que quelqu’un dit, non ce qui est.',
  onlyClaims: 'Il n’y a de lien qu’en passant aussi par des déclarations.',
  noClaims: 'Il n’y en a pas non plus en passant par des déclarations.',
  noMoreClaims: 'Les déclarations n’ajoutent aucun chemin.',
  claimsOff: 'Les simples déclarations sont désactivées ci-dessous : aucune n’a été suivie.',
  news: (facts, claims) =>
    `${facts === 0 ? 'Aucun chemin par les faits' : pluriel(facts, 'chemin par les faits', 'chemins par les faits')}${claims === null ? '' : `, ${pluriel(claims, 'chemin', 'chemins')} en comptant les déclarations`}.`,
  hops: (count) => pluriel(count, 'maillon', 'maillons'),
  route: (index) => `Chemin ${index}`,
  allTogether: (periods) => `Le tout valait en même temps ${periods}`,
  neverTogether: 'Jamais tout en même temps',
  otherPeriods: (periods) => `Aussi ${periods.join(' ; ')}`,
  claim: 'Déclaration, non un fait',
  more: 'Chercher d’autres chemins',
  table: 'Les chemins, maillon par maillon',
  routeColumn: 'Chemin',
  hop: 'Maillon',
  rest: 'Fondement',
  read: 'Lecture',
  reads: {
    FORWARD: 'du sujet à l’objet',
    BACKWARD: 'de l’objet au sujet',
    EITHER: 'dans les deux sens',
  },
  leftOut: 'Ce qui a été écarté',
  nothingLeftOut: 'Rien n’a été écarté autour des entités examinées.',
  goThrough: 'Passer par là',
  showNever: 'Les montrer',
  someOf: (count) => (count === 1 ? 'Le voir' : `En voir ${count}`),
  exclusions: {
    HUB_TYPE: (count, what) =>
      `${pluriel(count, 'entité', 'entités')} du type ${what} : tant de liens y mènent qu’un chemin par là ne dirait presque rien.`,
    TYPE: (count, what) => `${pluriel(count, 'entité', 'entités')} du type ${what}, par les filtres.`,
    PREDICATE: (count, what) => `${pluriel(count, 'fait', 'faits')} « ${what} », par les filtres.`,
    DIRECTION: (count) => `${pluriel(count, 'fait', 'faits')} dans le sens contraire au sens demandé.`,
    LAYER: (count, what) =>
      `${pluriel(count, 'fait', 'faits')} sur une autre couche${what === '' ? '' : ` (${what})`}.`,
    STANDARD: (count) =>
      `${pluriel(count, 'fait', 'faits')} sous le niveau de preuve, inférés ou contestés, selon le réglage ci-dessous.`,
    IDENTITY: (count) =>
      `${pluriel(count, 'énoncé', 'énoncés')} d’identité entre deux entités : c’est une déclaration, jamais un passage.`,
    SUPER_NODE: (count, what) =>
      `${what}, avec ${pluriel(count, 'fait', 'faits')} : trop pour dire quelque chose.`,
    NEVER_TOGETHER: (count) =>
      `${pluriel(count, 'chemin', 'chemins')} dont les maillons n’ont jamais valu en même temps.`,
  },
  atLeast: (count) => `au moins ${count}`,
  limits: {
    FIRST: (value) => `Les ${value} premiers chemins ont été cherchés.`,
    ENTITIES: (value) => `La recherche s’est arrêtée à ${value} entités.`,
    FACTS: (value) => `D’une extrémité, seuls ${value} faits ont été suivis.`,
    STEPS: (value) => `La recherche s’est arrêtée après ${value} combinaisons de maillons.`,
  },
  searched: (hops) => `Tous les chemins d’au plus ${pluriel(hops, 'maillon', 'maillons')} ont été examinés.`,
};

/** What the page of paths says. */
export const pathWords: Readonly<Record<Language, PathWords>> = { en: english, fr: french };
