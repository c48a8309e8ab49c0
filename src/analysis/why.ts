import { nodeKind } from '../compile/node-kind.ts';
import { Reference } from '../compile/computed.ts';
import type { Certainty, FactStatus } from '../claims/claim.ts';
import type { Analysis, Reading } from './analysis.ts';
import {
  type Evidence,
  namedBy,
  readEvidence,
  readNames,
  statementOf,
  textOf,
  type Stored,
} from './read-evidence.ts';
import { growWhyTree, sentencesOf, type WhyNode, type WhyRoot } from './why-tree.ts';
import { sayFact } from './wording/say-fact.ts';

const MAX_NODES = 500;
const MAX_CLAIMS = 300;
const MAX_PERIODS = 20;
/** From a statement to its claims, to their premises, to what speaks against these. */
const MAX_ROUNDS = 4;

/** Explains a fact, an inference or a claim down to the quotes, with what speaks against it beside it. */
export const why: Analysis = async (reading) => {
  const id = String(reading.values['id']);
  const found = nodeKind(id) === 'claim' ? await readClaim(reading, id) : await readFacts(reading, id);
  const roots = found.slice(0, MAX_PERIODS);
  const { evidence, truncated } = await readAll(reading, roots);
  const { nodes, omitted } = growWhyTree(roots, evidence, MAX_NODES);
  if (nodes.length === 0) return null;
  return {
    claim: roots[0]?.kind === 'claim' ? new Reference(id) : null,
    facts: roots.filter((root) => root.kind === 'fact').map((root) => new Reference(root.id)),
    tree: nodes.map(nodeOf),
    sentences: { en: sentencesOf(nodes, 'en'), fr: sentencesOf(nodes, 'fr') },
    truncated: truncated || omitted > 0 || found.length > roots.length,
    omitted,
  };
};

function nodeOf({ claim, fact, entity, id, parent, depth, kind, text, link, reason }: WhyNode) {
  const reference = (to: string | null): Reference | null => (to === null ? null : new Reference(to));
  return {
    id,
    parent,
    depth,
    kind,
    text: { en: text.en, fr: text.fr },
    claim: reference(claim),
    fact: reference(fact),
    entity: reference(entity),
    link,
    reason,
  };
}

/** Reads the claims of the roots, and round by round what they lead to. */
async function readAll(
  reading: Reading,
  roots: readonly WhyRoot[],
): Promise<{ evidence: ReadonlyMap<string, Evidence>; truncated: boolean }> {
  const evidence = new Map<string, Evidence>();
  const asked = new Set<string>();
  let pending = roots.flatMap((root) =>
    root.kind === 'claim' ? [root.id] : [...root.claims, ...root.opposing],
  );
  let truncated = false;
  for (let round = 0; round < MAX_ROUNDS && pending.length > 0; round += 1) {
    const wanted = [...new Set(pending)].filter((each) => !asked.has(each));
    const ids = wanted.slice(0, MAX_CLAIMS - asked.size);
    truncated ||= ids.length < wanted.length;
    for (const each of ids) asked.add(each);
    const found = await readEvidence(reading, ids);
    pending = [];
    for (const [each, read] of found) {
      evidence.set(each, read);
      pending.push(...read.premises, ...read.against, ...read.links.map(({ claim }) => claim));
    }
  }
  return { evidence, truncated };
}

/** The claim itself, if the view shows it; what it leads to need only be known. */
async function readClaim(reading: Reading, id: string): Promise<WhyRoot[]> {
  const rows = await reading.read(
    `MATCH (claim:Claim {id: $p.id}) WHERE ${reading.seen('claim', 'claim')} RETURN claim.id`,
    { id },
  );
  return rows.length === 0 ? [] : [{ kind: 'claim', id }];
}

/** The periods of a fact that the view shows, one more than are explained: that which a rectangle's id names, or all. */
async function readFacts(reading: Reading, id: string): Promise<WhyRoot[]> {
  const rows = await reading.read(
    `MATCH (:Fact {id: $p.fact})<-[fact:HAS_FACT]-(subject:Entity)
    WHERE ($p.rectangle IS NULL OR fact.id = $p.rectangle)
      AND ${reading.seen('fact', 'fact')} AND ${reading.seen('subject', 'entity')}
    RETURN properties(fact) ORDER BY fact.validFrom, fact.id LIMIT ${MAX_PERIODS + 1}`,
    { fact: id.split('.')[0], rectangle: id.includes('.') ? id : null },
  );
  const facts = rows.map(([fact]) => fact as Stored);
  const names = await readNames(reading, [...new Set(facts.flatMap((fact) => namedBy(reading, fact)))]);
  return facts.map((fact) => rootOf(reading, fact, names));
}

function rootOf(reading: Reading, fact: Stored, names: ReadonlyMap<string, Stored>): WhyRoot {
  const day = (name: string): string => textOf(fact, name) ?? '';
  return {
    kind: 'fact',
    id: day('id'),
    text: sayFact({
      statement: statementOf(reading, fact, names),
      status: fact['status'] as FactStatus,
      derived: fact['derived'] === true,
      disputed: fact['disputed'] === true,
      certainty: fact['certainty'] as Certainty,
      valid: { from: day('validFrom'), to: day('validTo') },
      claimCount: Number(fact['claimCount']),
      independentSources: Number(fact['independentSources']),
    }),
    claims: fact['claimIds'] as string[],
    opposing: fact['opposingIds'] as string[],
  };
}
