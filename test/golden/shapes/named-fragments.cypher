OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE n0.id = $p.s0_id
  RETURN [n0.type, n0.id, n0.name, [COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE r2.knownTo = '9999-12-31'
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id, n1.name]
  }, NULL]]
} AS c0, [COLLECT {
  MATCH (n3:Actor)
  WHERE n3.nameKey IS NOT NULL
  WITH n3
  ORDER BY n3.nameKey ASC, n3.id ASC
  LIMIT $p.s2_limit
  RETURN [n3.type, n3.id, n3.name, n3.kind]
}, NULL] AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c1[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, CASE from
  WHEN 0 THEN c0
END AS only0, c1[0][from..(from + 32)] AS rows1, CASE from
  WHEN 0 THEN tail(c1)
END AS rest1
