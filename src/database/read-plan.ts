import { isInt, type ResultSummary } from 'neo4j-driver';
import type { PlanOperator } from './database.ts';

interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly dbHits?: unknown;
  readonly rows?: unknown;
  readonly children: readonly DriverPlan[];
}

/** The execution plan in a summary. @throws Error when the statement was neither explained nor profiled */
export function readPlan(summary: ResultSummary): PlanOperator {
  const plan = (summary.profile === false ? summary.plan : summary.profile) as DriverPlan | false;
  if (plan === false) throw new Error('the database returned no plan');
  return toOperator(plan);
}

/** Database hits of an operator and everything below it; null when the statement was not run. */
export function sumDbHits(plan: PlanOperator): number | null {
  if (plan.dbHits === null) return null;
  return plan.children.reduce((sum, child) => sum + (sumDbHits(child) ?? 0), plan.dbHits);
}

function toOperator(plan: DriverPlan): PlanOperator {
  const details = plan.arguments['Details'];
  return {
    operator: plan.operatorType,
    details: typeof details === 'string' ? details : '',
    dbHits: toNumber(plan.dbHits),
    rows: toNumber(plan.rows),
    children: plan.children.map(toOperator),
  };
}

function toNumber(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return isInt(value) ? value.toNumber() : null;
}
