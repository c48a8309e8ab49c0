/** The condition that a claim can decide a point at all: it asserts, decides or derives, is no allegation and is still held. */
export function decides(name: string): string {
  return (
    `(${name}.speechAct IN ['ASSERTS', 'DECIDES', 'DERIVES'] ` +
    `AND ${name}.status <> 'ALLEGED' AND ${name}.rank <> 'DEPRECATED')`
  );
}
