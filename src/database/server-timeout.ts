/** A limit as Neo4j takes it: whole milliseconds, and never 0, which would mean "no limit". */
export function serverTimeout(timeoutMs: number): number {
  return Math.max(1, Math.ceil(timeoutMs));
}
