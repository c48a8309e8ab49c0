OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [NULL, NULL, COLLECT {
  WITH COLLECT {
    MATCH (n0:Organization)
    WHERE (n0.nameKey IS NOT NULL AND (n0.kind IS NULL OR n0.kind <> $p.s0_w0))
    WITH coalesce(toString(n0.kind), '') AS x3, n0 AS x4
    ORDER BY x3 ASC
    RETURN x3
  } AS x5
  WITH x5, [x7 IN range(0, (size(x5) - 1)) WHERE (x7 = 0 OR x5[x7] <> x5[(x7 - 1)])] AS x6
  UNWIND range(0, (size(x6) - 1)) AS x8
  WITH x5[x6[x8]] AS x1, (coalesce(x6[(x8 + 1)], size(x5)) - x6[x8]) AS x2
  ORDER BY x2 DESC, x1 = '' ASC, x1 ASC
  LIMIT $p.s1_limit
  RETURN [x1, x2]
}, COLLECT {
  WITH COLLECT {
    MATCH (n0:Organization)
    WHERE (n0.nameKey IS NOT NULL AND (n0.kind IS NULL OR n0.kind <> $p.s0_w0))
    WITH n0, n0 AS x12
    MATCH (n0)-[r14:ESTABLISHED_IN]->(n13)
    WHERE r14.knownTo = '9999-12-31'
    WITH DISTINCT n13.id AS x11, x12
    ORDER BY x11 ASC
    RETURN x11
  } AS x15
  WITH x15, [x17 IN range(0, (size(x15) - 1)) WHERE (x17 = 0 OR x15[x17] <> x15[(x17 - 1)])] AS x16
  UNWIND range(0, (size(x16) - 1)) AS x18
  WITH x15[x16[x18]] AS x9, (coalesce(x16[(x18 + 1)], size(x15)) - x16[x18]) AS x10
  MATCH (n19:Entity)
  WHERE n19.id = x9
  WITH n19, x10
  ORDER BY x10 DESC, n19.nameKey ASC, n19.id ASC
  LIMIT $p.s2_limit
  RETURN [NULL, x10, n19.type, n19.id, n19.name]
}] AS c0, [NULL, NULL, COLLECT {
  WITH COLLECT {
    MATCH (n20:Entity)
    WHERE n20.nameKey IS NOT NULL
    WITH coalesce(toString(n20.type), '') AS x23, n20 AS x24
    ORDER BY x23 ASC
    RETURN x23
  } AS x25
  WITH x25, [x27 IN range(0, (size(x25) - 1)) WHERE (x27 = 0 OR x25[x27] <> x25[(x27 - 1)])] AS x26
  UNWIND range(0, (size(x26) - 1)) AS x28
  WITH x25[x26[x28]] AS x21, (coalesce(x26[(x28 + 1)], size(x25)) - x26[x28]) AS x22
  ORDER BY x22 DESC, x21 = '' ASC, x21 ASC
  LIMIT $p.s4_limit
  RETURN [x21, x22]
}] AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1
