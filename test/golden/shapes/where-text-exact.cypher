OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Organization)
  WHERE (n0.nameKey IS NOT NULL AND n0.nameKey = $p.s0_w0 AND n0.name = $p.s0_w1 AND (n0.nameFr IS NULL OR n0.nameFr <> $p.s0_w2) AND (n0.nameFr IS NULL OR NOT (n0.nameFr IN $p.s0_w3)))
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id, n0.nameFr]
}, COUNT {
  MATCH (n0:Organization)
  WHERE (n0.nameKey IS NOT NULL AND n0.nameKey = $p.s0_w0 AND n0.name = $p.s0_w1 AND (n0.nameFr IS NULL OR n0.nameFr <> $p.s0_w2) AND (n0.nameFr IS NULL OR NOT (n0.nameFr IN $p.s0_w3)))
  RETURN n0
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
