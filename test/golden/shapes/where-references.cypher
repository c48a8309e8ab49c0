OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND EXISTS {
    MATCH (n1:Entity)
    WHERE (n1.id IN n0.relayedByIds AND n1.nameKey STARTS WITH $p.s0_w0)
  } AND COUNT {
    MATCH (n2:Entity)
    WHERE n2.id IN n0.relayedByIds
    RETURN DISTINCT n2
  } = $p.s0_w1)
  WITH n0
  ORDER BY n0.ordinal ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
