OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Actor)
  WHERE (n0.nameKey IS NOT NULL AND EXISTS {
    MATCH (n0)<-[r2:ASSERTED_BY]-(n1)
    WHERE (n1.knownTo = '9999-12-31' AND n1.hedged = $p.s0_w0)
  } AND (n0.type IS NULL OR n0.type <> $p.s0_w1))
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.type, n0.id]
}, NULL] AS c0, [COLLECT {
  MATCH (n3:Entity)
  WHERE (n3.nameKey IS NOT NULL AND NOT (EXISTS {
    MATCH (n3)-[r5:PART_OF]->(n4)
    WHERE r5.knownTo = '9999-12-31'
  }) AND n3.type = $p.s1_w0)
  WITH n3
  ORDER BY n3.nameKey ASC, n3.id ASC
  LIMIT $p.s1_limit
  RETURN [n3.type, n3.id]
}, NULL] AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, reduce(length = 0, list IN [c0[0], c1[0]] | CASE
  WHEN size(list) > length THEN size(list)
  ELSE length
END), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0, c1[0][from..(from + 32)] AS rows1, CASE from
  WHEN 0 THEN tail(c1)
END AS rest1
