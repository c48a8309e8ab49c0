import type { Evidence } from './read-evidence.ts';
import type { Bilingual } from './wording/language.ts';
import { sayClaim, sayQuote, saySource, saySpeaker } from './wording/say-claim.ts';

/** What a node of the tree is. */
export type WhyKind =
  | 'STATEMENT'
  | 'RULE'
  | 'PREMISE'
  | 'CLAIM'
  | 'SPEAKER'
  | 'SOURCE'
  | 'QUOTE'
  | 'COUNTER_CLAIM'
  | 'RELATED_CLAIM';

/** A node of the tree, by its number in the outline: `1`, `1.2`, `1.2.1`. */
export interface WhyNode {
  readonly id: string;
  readonly parent: string | null;
  readonly depth: number;
  readonly kind: WhyKind;
  readonly text: Bilingual;
  readonly claim: string | null;
  readonly fact: string | null;
  readonly entity: string | null;
  /** Kind of the link that ties a claim to the node above. */
  readonly link: string | null;
  readonly reason: string | null;
}

/** A statement to explain: a fact in one period, or a claim. */
export type WhyRoot =
  | {
      readonly kind: 'fact';
      readonly id: string;
      readonly text: Bilingual;
      readonly claims: readonly string[];
      readonly opposing: readonly string[];
    }
  | { readonly kind: 'claim'; readonly id: string };

/** The tree in its order from top to bottom. */
export interface WhyTree {
  readonly nodes: readonly WhyNode[];
  /** How many claims were left out when the tree was full. */
  readonly omitted: number;
}

/** How many levels of premises are followed below a statement. */
const MAX_PREMISE_DEPTH = 3;

interface Growing {
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly limit: number;
  readonly nodes: WhyNode[];
  omitted: number;
}

interface Place {
  readonly parent: WhyNode | null;
  readonly kind: WhyKind;
  readonly link?: { readonly kind: string; readonly reason: string | null };
  /** Claims above, so that a claim never explains itself. */
  readonly above: readonly string[];
}

/**
 * Grows the tree from statements to rules, premises, claims, speakers, sources and quotes, with the counter-claims
 * beside what they oppose. When `limit` nodes stand, the claims that remain are counted and left out.
 */
export function growWhyTree(
  roots: readonly WhyRoot[],
  evidence: ReadonlyMap<string, Evidence>,
  limit: number,
): WhyTree {
  const growing: Growing = { evidence, limit, nodes: [], omitted: 0 };
  for (const root of roots) {
    if (root.kind === 'claim') {
      growClaim(growing, root.id, { parent: null, kind: 'STATEMENT', above: [] });
      continue;
    }
    if (growing.nodes.length >= limit) {
      growing.omitted += root.claims.length;
      continue;
    }
    const statement = add(growing, { parent: null, kind: 'STATEMENT' }, { text: root.text, fact: root.id });
    for (const id of root.claims) growClaim(growing, id, { parent: statement, kind: 'CLAIM', above: [] });
    for (const id of root.opposing)
      growClaim(growing, id, { parent: statement, kind: 'COUNTER_CLAIM', above: [...root.claims] });
  }
  return growing;
}

function growClaim(growing: Growing, id: string, place: Place): void {
  const found = growing.evidence.get(id);
  if (found === undefined || place.above.includes(id)) return;
  if (growing.nodes.length >= growing.limit) {
    growing.omitted += 1;
    return;
  }
  const node = add(growing, place, { text: sayClaim(found.told), claim: id });
  if (place.kind === 'RELATED_CLAIM') return;
  growSources(growing, found, node);
  const above = [...place.above, id];
  if (found.ruleId !== null && found.told.rule !== null) {
    const { name, version } = found.told.rule;
    const text = {
      en: `Rule: ${name.en}, version ${version}.`,
      fr: `Règle : ${name.fr}, version ${version}.`,
    };
    add(growing, { parent: node, kind: 'RULE' }, { text, entity: found.ruleId });
  }
  if (node.depth < MAX_PREMISE_DEPTH)
    for (const premise of found.premises)
      growClaim(growing, premise, { parent: node, kind: 'PREMISE', above });
  if (place.kind === 'COUNTER_CLAIM') return;
  growOthers(growing, found, { node, above, isOfFact: place.kind === 'CLAIM' });
}

function growSources(
  growing: Growing,
  { told, speakerIds, sourceId, ruleId }: Evidence,
  node: WhyNode,
): void {
  if (ruleId === null)
    told.speakers.forEach((speaker, index) => {
      add(
        growing,
        { parent: node, kind: 'SPEAKER' },
        { text: saySpeaker(speaker), entity: speakerIds[index] ?? null },
      );
    });
  if (told.source === null) return;
  const source = add(growing, { parent: node, kind: 'SOURCE' }, { text: saySource(told), entity: sourceId });
  const quote = sayQuote(told);
  if (quote !== null) add(growing, { parent: source, kind: 'QUOTE' }, { text: quote });
}

/** Counter-claims by link or, where the fact does not list them itself, by denial; then what else is tied to the claim. */
function growOthers(
  growing: Growing,
  { links, against }: Evidence,
  {
    node,
    above,
    isOfFact,
  }: { readonly node: WhyNode; readonly above: readonly string[]; readonly isOfFact: boolean },
): void {
  const contradictions = links.filter((link) => link.kind === 'CONTRADICTS');
  for (const { claim, kind, reason } of contradictions)
    growClaim(growing, claim, { parent: node, kind: 'COUNTER_CLAIM', above, link: { kind, reason } });
  const linked = new Set(contradictions.map(({ claim }) => claim));
  if (!isOfFact)
    for (const id of against)
      if (!linked.has(id)) growClaim(growing, id, { parent: node, kind: 'COUNTER_CLAIM', above });
  for (const { claim, kind, reason } of links)
    if (kind !== 'CONTRADICTS')
      growClaim(growing, claim, { parent: node, kind: 'RELATED_CLAIM', above, link: { kind, reason } });
}

function add(
  growing: Growing,
  { parent, kind, link }: Pick<Place, 'parent' | 'kind' | 'link'>,
  content: Partial<WhyNode> & Pick<WhyNode, 'text'>,
): WhyNode {
  const number = growing.nodes.filter((node) => node.parent === (parent?.id ?? null)).length + 1;
  const node: WhyNode = {
    claim: null,
    fact: null,
    entity: null,
    ...content,
    id: parent === null ? String(number) : `${parent.id}.${number}`,
    parent: parent?.id ?? null,
    depth: parent === null ? 0 : parent.depth + 1,
    kind,
    link: link?.kind ?? null,
    reason: link?.reason ?? null,
  };
  growing.nodes.push(node);
  return node;
}

const LEADS: Readonly<Partial<Record<WhyKind, Bilingual>>> = {
  PREMISE: { en: 'It rests on this. ', fr: 'Cela repose sur ceci. ' },
  COUNTER_CLAIM: { en: 'Against it. ', fr: 'À l’encontre. ' },
};

/** The tree as plain sentences, one text for each statement, rule and claim, with its source and quote. */
export function sentencesOf(nodes: readonly WhyNode[], language: 'en' | 'fr'): string[] {
  const cited = (node: WhyNode): string[] =>
    nodes
      .filter(({ parent, kind }) => parent === node.id && (kind === 'SOURCE' || kind === 'QUOTE'))
      .flatMap((child) => [child.text[language], ...cited(child)]);
  return nodes
    .filter(({ kind }) => !['SPEAKER', 'SOURCE', 'QUOTE', 'RELATED_CLAIM'].includes(kind))
    .map((node) => `${LEADS[node.kind]?.[language] ?? ''}${[node.text[language], ...cited(node)].join(' ')}`);
}
