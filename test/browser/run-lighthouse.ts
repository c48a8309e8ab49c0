import lighthouse, { desktopConfig } from 'lighthouse';

/** What Lighthouse found of a page. */
export interface LighthouseReport {
  /** From 0 to 100, by category. */
  readonly scores: Readonly<Record<string, number>>;
  /** Audits that took points. */
  readonly faults: readonly string[];
}

/** Runs Lighthouse with its settings for desktop in the browser that listens at a port of this machine. */
export async function runLighthouse(
  address: string,
  port: number,
  categories: readonly string[],
): Promise<LighthouseReport> {
  const flags = {
    port,
    onlyCategories: [...categories],
    output: 'json' as const,
    logLevel: 'silent' as const,
  };
  const result = await lighthouse(address, flags, desktopConfig);
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const all = Object.entries(lhr.categories);
  return {
    scores: Object.fromEntries(all.map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)])),
    faults: all.flatMap(([, { auditRefs }]) =>
      auditRefs.flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        return weight > 0 && audit?.score !== null && (audit?.score ?? 1) < 1
          ? [`${id}: ${audit?.title ?? ''} ${JSON.stringify(audit?.details ?? null).slice(0, 500)}`]
          : [];
      }),
    ),
  };
}
