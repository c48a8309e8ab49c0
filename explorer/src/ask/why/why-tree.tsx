import { marksOf, useMark } from '../../evidence/marks.ts';
import { WhyLink } from '../../evidence/why-link.tsx';
import { useSpeech } from '../../i18n/language-context.ts';
import { EntityLink, PageLink } from '../../ui/entity-link.tsx';
import type { WhyResult } from './why-page.tsx';
import { whyWords } from './words.ts';

/** A step of an explanation. */
export type WhyNode = WhyResult['tree'][number];

/**
 * An explanation as nested lists: each statement with what it rests on, and beside it what speaks against it or against
 * what it rests on.
 */
export function WhyTree({ tree }: { readonly tree: readonly WhyNode[] }) {
  const { language } = useSpeech();
  const words = whyWords[language];
  return tree
    .filter(({ parent }) => parent === null)
    .map((statement) => {
      const rests = childrenOf(statement, tree).filter((node) => !isAgainst(node));
      const against = counterClaimsBelow(statement, tree);
      return (
        <section key={statement.id} className="why" data-kind={statement.kind}>
          <h2>{statement.text[language]}</h2>
          <Links node={statement} isRoot />
          <div className="why-sides">
            <div className="why-for">
              <h3>{words.rests}</h3>
              {rests.length === 0 ? (
                <p className="muted">{words.restsOnNothing}</p>
              ) : (
                <Nodes nodes={rests} tree={tree} />
              )}
            </div>
            <div className="why-against">
              <h3>{words.against}</h3>
              {against.length === 0 ? (
                <p className="muted">{words.nothingAgainst}</p>
              ) : (
                <Nodes nodes={against} tree={tree} />
              )}
            </div>
          </div>
        </section>
      );
    });
}

function isAgainst({ kind }: WhyNode): boolean {
  return kind === 'COUNTER_CLAIM';
}

/** Marks of what a step is about. */
export function marksOfNode({ fact, claim }: WhyNode): string[] {
  return marksOf({ facts: fact === null ? [] : [fact], claims: claim === null ? [] : [claim] });
}

function childrenOf({ id }: WhyNode, tree: readonly WhyNode[]): WhyNode[] {
  return tree.filter(({ parent }) => parent === id);
}

/** The counter-claims below a step, wherever they stand; what speaks against one of them stays below it. */
function counterClaimsBelow(node: WhyNode, tree: readonly WhyNode[]): WhyNode[] {
  return childrenOf(node, tree).flatMap((child) =>
    isAgainst(child) ? [child] : counterClaimsBelow(child, tree),
  );
}

function Nodes({ nodes, tree }: { readonly nodes: readonly WhyNode[]; readonly tree: readonly WhyNode[] }) {
  const { language, word } = useSpeech();
  const words = whyWords[language];
  const { marked } = useMark();
  return (
    <ul className="why-nodes">
      {nodes.map((node) => {
        const below = childrenOf(node, tree);
        const against = isAgainst(node) ? [] : below.filter(isAgainst);
        const shown = below.filter((child) => !against.includes(child));
        return (
          <li key={node.id} className={isAgainst(node) ? 'is-against' : undefined} data-kind={node.kind}>
            <p className={marksOfNode(node).includes(marked ?? '') ? 'is-marked' : undefined}>
              <span className="why-number">{node.id}</span>{' '}
              <span className="why-kind">{words.kinds[node.kind]}</span> {node.text[language]}{' '}
              <Links node={node} />
            </p>
            {node.link === null && node.reason === null ? null : (
              <p className="muted">
                {[node.link === null ? null : words.ties(word(node.link), node.parent ?? ''), node.reason]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            )}
            {against.length === 0 ? null : (
              <p className="why-opposed">{words.opposed(against.map(({ id }) => id).join(', '))}</p>
            )}
            {shown.length === 0 ? null : <Nodes nodes={shown} tree={tree} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Where one can read on. */
function Links({
  node: { claim, fact, entity },
  isRoot = false,
}: {
  readonly node: WhyNode;
  readonly isRoot?: boolean;
}) {
  const { say } = useSpeech();
  const id = claim?.id ?? fact?.id ?? null;
  return (
    <span className="why-links" data-claim={claim?.id}>
      {entity === null ? null : <EntityLink entity={entity} />}
      {claim === null ? null : <PageLink page={{ kind: 'claim', id: claim.id }}>{say.openClaim}</PageLink>}
      {id === null || isRoot ? null : <WhyLink id={id} />}
      {[fact?.subject, fact?.object].map((end) =>
        end === null || end === undefined ? null : <EntityLink key={end.id} entity={end} />,
      )}
    </span>
  );
}
