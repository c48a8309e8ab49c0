import type { LinkKind } from '../claims/claim.ts';
import { placeOf } from './check-records.ts';
import type { CuratedClaim, CuratedFolder, CuratedLink } from './curated.ts';
import type { FaultLog } from './fault.ts';
import { nearestOf } from './suggest.ts';

/** Kinds that have a direction in time: a round of them would have no beginning. */
const WITHOUT_CYCLES: readonly LinkKind[] = ['SUPERSEDES', 'CORRECTS', 'REPEATS'];

/** Checks the links between claims: that they lead somewhere, make sense there and go in no circle. */
export function checkLinks(folders: readonly CuratedFolder[], faults: FaultLog): void {
  const claims = new Map<string, CuratedClaim>();
  const publishers = new Map<string, string | null>();
  for (const { claims: listed, sources } of folders) {
    for (const claim of listed) if (!claims.has(claim.id)) claims.set(claim.id, claim);
    for (const { id, publisher } of sources) publishers.set(id, publisher);
  }
  for (const claim of claims.values()) {
    const seen = new Set<string>();
    claim.links.forEach((link, index) => {
      const place = placeOf(claim, `links[${index}].to`);
      if (link.to === '') return;
      const target = claims.get(link.to);
      if (link.to === claim.id) {
        faults.fault(place, 'The claim is linked to itself.');
      } else if (target === undefined) {
        const near = nearestOf(link.to, claims.keys());
        const hint = near === null ? null : `Did you mean "${shorten(near, claim)}"?`;
        faults.missing(place, `There is no claim "${shorten(link.to, claim)}".`, hint);
      } else if (link.kind === 'WITHDRAWS' && !mayWithdraw(claim, target, publishers)) {
        faults.fault(
          place,
          `Only a speaker or the publisher of "${shorten(link.to, claim)}" can withdraw it.`,
          'Use CORRECTS or CONTRADICTS for someone else.',
        );
      } else if (link.kind === 'FULFILS' && target.speechAct !== 'PROMISES') {
        faults.fault(place, `"${shorten(link.to, claim)}" is no promise that could be kept.`);
      }
      const key = `${link.kind} ${link.to}`;
      if (seen.has(key)) faults.fault(place, 'The same link stands here twice.');
      seen.add(key);
    });
  }
  for (const kind of WITHOUT_CYCLES) reportCycles(kind, claims, faults);
}

function mayWithdraw(
  claim: CuratedClaim,
  target: CuratedClaim,
  publishers: ReadonlyMap<string, string | null>,
): boolean {
  const speakers = actorsOf(claim);
  const publisher = publishers.get(target.source) ?? null;
  if (publisher !== null && (publishers.get(claim.source) === publisher || speakers.has(publisher)))
    return true;
  return [...actorsOf(target)].some((actor) => speakers.has(actor));
}

function actorsOf({ speakers }: CuratedClaim): Set<string> {
  return new Set(speakers.flatMap(({ actor }) => actor ?? []));
}

/** Reports each circle once, at the link by which it is first entered. */
function reportCycles(kind: LinkKind, claims: ReadonlyMap<string, CuratedClaim>, faults: FaultLog): void {
  const done = new Set<string>();
  for (const first of claims.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    const pending: { id: string; next: number }[] = [];
    const enter = (id: string): void => {
      pending.push({ id, next: 0 });
      path.push(id);
      onPath.add(id);
    };
    if (!done.has(first)) enter(first);
    // With an explicit stack, since a chain of corrections has no limit.
    for (let top = pending.at(-1); top !== undefined; top = pending.at(-1)) {
      const links: readonly CuratedLink[] = claims.get(top.id)?.links ?? [];
      const link = links[top.next];
      if (link === undefined) {
        done.add(top.id);
        onPath.delete(top.id);
        path.pop();
        pending.pop();
        continue;
      }
      top.next += 1;
      const target = link.to;
      if (link.kind !== kind || target === top.id || !claims.has(target)) continue;
      if (onPath.has(target)) {
        const claim = claims.get(top.id);
        const circle = [...path.slice(path.indexOf(target)), target].join(' → ');
        if (claim !== undefined)
          faults.fault(placeOf(claim, `links[${top.next - 1}].to`), `${kind} goes in a circle: ${circle}.`);
      } else if (!done.has(target)) {
        enter(target);
      }
    }
  }
}

function shorten(id: string, from: CuratedClaim): string {
  const dataset = from.id.slice(0, from.id.length - from.key.length);
  return id.startsWith(dataset) ? id.slice(dataset.length) : id;
}
