/** What is known of a certification of one service, or of the unnamed services of its provider. */
export interface CertificationFact {
  readonly id: string;
  readonly scheme: string;
  readonly layer: string | null;
  readonly stage: string | null;
  /** To how many services it applies; null for a statement about this very service. */
  readonly extent: string | null;
  readonly disputed: boolean;
  /** Whether it speaks of this service, or of services of its provider that are not named. */
  readonly about: 'SERVICE' | 'PROVIDER';
}

/** A claim that denies a certification. */
export interface CertificationDenial {
  readonly id: string;
  readonly scheme: string;
  readonly layer: string | null;
  readonly extent: string | null;
}

/** The answer for one scheme and layer, and what it rests on. */
export interface CertificationCell {
  readonly scheme: string;
  readonly layer: string | null;
  readonly answer: 'YES' | 'NO' | 'IN_PROGRESS' | 'UNKNOWN';
  readonly reason: string;
  readonly disputed: boolean;
  readonly facts: readonly string[];
  readonly denials: readonly string[];
}

/** One cell for each scheme and each layer of which something is known; one that says "unknown" where nothing is. */
export function certificationCells(
  schemes: readonly string[],
  facts: readonly CertificationFact[],
  denials: readonly CertificationDenial[],
): CertificationCell[] {
  return schemes.flatMap((scheme) => {
    const of = <T extends { readonly scheme: string }>(all: readonly T[]): T[] =>
      all.filter((each) => each.scheme === scheme);
    const [ownFacts, ownDenials] = [of(facts), of(denials)];
    const layers = new Set([...ownFacts, ...ownDenials].map((each) => each.layer));
    if (layers.size === 0) layers.add(null);
    return [...layers]
      .sort(byLayer)
      .map((layer) => cellOf(scheme, layer, { facts: ownFacts, denials: ownDenials }));
  });
}

function byLayer(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}

interface Known {
  readonly facts: readonly CertificationFact[];
  readonly denials: readonly CertificationDenial[];
}

function cellOf(scheme: string, layer: string | null, known: Known): CertificationCell {
  // What states no layer speaks of none in particular: a fact does not give a layer, a denial denies each.
  const facts = known.facts.filter((fact) => fact.layer === layer);
  const denials = known.denials.filter((denial) => denial.layer === layer || denial.layer === null);
  const outright = denials.filter((denial) => denial.extent !== 'ALL');
  const [answer, reason, restsOn] = decide(facts, denials, outright);
  return {
    scheme,
    layer,
    answer,
    reason,
    disputed: restsOn.some((fact) => fact.disputed) || (answer === 'YES' && outright.length > 0),
    facts: restsOn.map((fact) => fact.id),
    denials: denials.map((denial) => denial.id),
  };
}

type Decision = readonly [CertificationCell['answer'], string, readonly CertificationFact[]];

function decide(
  facts: readonly CertificationFact[],
  denials: readonly CertificationDenial[],
  outright: readonly CertificationDenial[],
): Decision {
  const own = facts.filter((fact) => fact.about === 'SERVICE');
  const at = (stage: string): CertificationFact[] => own.filter((fact) => fact.stage === stage);
  // A certification without a stage is said to be held: nobody reports an application in those words.
  const held = own.filter((fact) => fact.stage === 'GRANTED' || fact.stage === null);
  if (held.length > 0) return ['YES', 'HELD', held];
  if (at('IN_PROGRESS').length > 0) return ['IN_PROGRESS', 'IN_PROGRESS', at('IN_PROGRESS')];
  if (at('WITHDRAWN').length > 0) return ['NO', 'WITHDRAWN', at('WITHDRAWN')];
  if (at('EXPIRED').length > 0) return ['NO', 'EXPIRED', at('EXPIRED')];
  const withExtent = (extent: string): CertificationFact[] =>
    facts.filter((fact) => fact.about === 'PROVIDER' && fact.extent === extent);
  if (withExtent('ALL').length > 0) return ['YES', 'ALL_SERVICES_OF_PROVIDER', withExtent('ALL')];
  const unnamed = facts.filter((fact) => fact.about === 'PROVIDER' && fact.extent !== 'NONE');
  if (outright.length > 0) return ['NO', 'DENIED', unnamed];
  if (withExtent('NONE').length > 0) return ['NO', 'DENIED', withExtent('NONE')];
  if (unnamed.length > 0) return ['UNKNOWN', 'SOME_SERVICES_OF_PROVIDER', unnamed];
  return denials.length > 0 ? ['UNKNOWN', 'NOT_ALL_SERVICES', []] : ['UNKNOWN', 'NOTHING_KNOWN', []];
}
