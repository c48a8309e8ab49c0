OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [NULL, NULL, COLLECT {
  WITH COLLECT {
    MATCH (n0:Claim)
    WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND n0.polarity = $p.s0_w0 AND n0.sourceId IS NOT NULL)
    WITH n0.sourceId AS x3, n0 AS x4
    ORDER BY x3 ASC
    RETURN x3
  } AS x5
  WITH x5, [x7 IN range(0, (size(x5) - 1)) WHERE (x7 = 0 OR x5[x7] <> x5[(x7 - 1)])] AS x6
  UNWIND range(0, (size(x6) - 1)) AS x8
  WITH x5[x6[x8]] AS x1, (coalesce(x6[(x8 + 1)], size(x5)) - x6[x8]) AS x2
  MATCH (n9:Entity)
  WHERE n9.id = x1
  WITH n9, x2
  ORDER BY x2 DESC, n9.nameKey ASC, n9.id ASC
  LIMIT $p.s1_limit
  RETURN [NULL, x2, n9.type, n9.id]
}, COLLECT {
  WITH COLLECT {
    MATCH (n0:Claim)
    WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND n0.polarity = $p.s0_w0)
    WITH coalesce(toString(n0.predicate), '') AS x12, n0 AS x13
    ORDER BY x12 ASC
    RETURN x12
  } AS x14
  WITH x14, [x16 IN range(0, (size(x14) - 1)) WHERE (x16 = 0 OR x14[x16] <> x14[(x16 - 1)])] AS x15
  UNWIND range(0, (size(x15) - 1)) AS x17
  WITH x14[x15[x17]] AS x10, (coalesce(x15[(x17 + 1)], size(x14)) - x15[x17]) AS x11
  ORDER BY x11 DESC, x10 = '' ASC, x10 ASC
  LIMIT $p.s2_limit
  RETURN [x10, x11]
}, COLLECT {
  WITH COLLECT {
    MATCH (n0:Claim)
    WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND n0.polarity = $p.s0_w0)
    WITH coalesce(toString(n0.hedged), '') AS x20, n0 AS x21
    ORDER BY x20 ASC
    RETURN x20
  } AS x22
  WITH x22, [x24 IN range(0, (size(x22) - 1)) WHERE (x24 = 0 OR x22[x24] <> x22[(x24 - 1)])] AS x23
  UNWIND range(0, (size(x23) - 1)) AS x25
  WITH x22[x23[x25]] AS x18, (coalesce(x23[(x25 + 1)], size(x22)) - x23[x25]) AS x19
  ORDER BY x19 DESC, x18 = '' ASC, x18 ASC
  LIMIT $p.s3_limit
  RETURN [x18, x19]
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
