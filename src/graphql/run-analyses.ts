import { ANALYSES } from '../analysis/analyses.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { referencesOf, type Computed } from '../compile/computed.ts';
import { boundSite, type References } from '../compile/scope.ts';
import { visibleText } from '../compile/visible.ts';
import type { Database, ReadOptions } from '../database/database.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { BoundSite } from '../plan/bind-arguments.ts';
import type { ComputedRoot, OperationPlan } from '../plan/operation-plan.ts';

/** What the analyses of an operation found. */
export interface Found {
  /** By response key of the root field. */
  readonly computed: ReadonlyMap<string, Computed>;
  readonly references: References;
}

/** What running the analyses of one operation needs. */
export interface AnalysisRun {
  readonly model: GraphModel;
  readonly database: Database;
  readonly plan: OperationPlan;
  readonly bound: readonly BoundSite[];
  readonly options: ReadOptions;
}

/** The root fields of an operation that analyses answer. */
export function computedRoots(plan: OperationPlan): ComputedRoot[] {
  return plan.roots.filter((root) => root.kind === 'computed');
}

/** Runs the analyses of an operation, one after the other, so that one operation never holds more than one connection. */
export async function runAnalyses(run: AnalysisRun): Promise<Found> {
  const computed = new Map<string, Computed>();
  const references = new Map<number, ReadonlySet<string>>();
  for (const root of computedRoots(run.plan)) {
    const answer = await analysisOf(root)(readingOf(run, root));
    computed.set(root.key, answer);
    for (const [place, ids] of referencesOf(root, answer)) references.set(place, ids);
  }
  return { computed, references };
}

function analysisOf({ name }: ComputedRoot): Analysis {
  const analysis = ANALYSES.get(name);
  if (analysis === undefined) throw new Error(`No analysis answers the root field "${name}".`);
  return analysis;
}

function readingOf(
  { model, database, plan, bound, options }: AnalysisRun,
  { site, selected }: ComputedRoot,
): Parameters<Analysis>[0] {
  const { view, values, page } = boundSite(bound, site);
  const days = { asOf: view.asOf, knownBy: view.knownBy };
  return {
    model,
    view,
    today: new Date().toISOString().slice(0, 10),
    values,
    page,
    path: plan.sites[site]?.path ?? [],
    selected,
    seen: (name, visibility, evidence) =>
      visibleText(view, { name, visibility, evidence: evidence === 'evidence' }),
    read: async (text, parameters) => {
      const { rows } = await database.read(text, { p: { ...days, ...parameters } }, options);
      return rows;
    },
  };
}
