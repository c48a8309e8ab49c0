OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
  WITH n0, x1
  WHERE (COUNT {
    MATCH (n0)<-[r3:(SUBJECT|OBJECT|PARTICIPANT)]-(n2)
    WHERE n2.knownTo = '9999-12-31'
    RETURN DISTINCT n2
  } >= $p.s0_w0 AND n0.type IN $p.s0_w1)
  WITH n0, x1
  ORDER BY x1 DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.type, n0.id, x1]
}, NULL, COLLECT {
  WITH COLLECT {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
    WITH n0, x1
    WHERE (COUNT {
      MATCH (n0)<-[r9:(SUBJECT|OBJECT|PARTICIPANT)]-(n8)
      WHERE n8.knownTo = '9999-12-31'
      RETURN DISTINCT n8
    } >= $p.s0_w0 AND n0.type IN $p.s0_w1)
    WITH DISTINCT coalesce(toString(n0.type), '') AS x6, n0 AS x7
    ORDER BY x6 ASC
    RETURN x6
  } AS x10
  WITH x10, [x12 IN range(0, (size(x10) - 1)) WHERE (x12 = 0 OR x10[x12] <> x10[(x12 - 1)])] AS x11
  UNWIND range(0, (size(x11) - 1)) AS x13
  WITH x10[x11[x13]] AS x4, (coalesce(x11[(x13 + 1)], size(x10)) - x11[x13]) AS x5
  ORDER BY x5 DESC, x4 = '' ASC, x4 ASC
  LIMIT $p.s1_limit
  RETURN [x4, x5]
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
