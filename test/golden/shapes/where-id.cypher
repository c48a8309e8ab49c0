OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0:Organization AND n0.id IN $p.s0_w0)
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, COUNT {
  MATCH (n0:Entity)
  WHERE (n0:Organization AND n0.id IN $p.s0_w0)
  RETURN n0
}] AS c0, [COLLECT {
  MATCH (n1:Entity)
  WHERE n1.id = $p.s1_w0
  WITH n1
  ORDER BY n1.nameKey ASC, n1.id ASC
  LIMIT $p.s1_limit
  RETURN [n1.type, n1.id]
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
