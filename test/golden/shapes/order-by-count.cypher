OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Organization)
  WHERE n0.nameKey IS NOT NULL
  WITH n0, COUNT {
    MATCH (n0)<-[r2:ASSERTED_BY]-(n1)
    WHERE (n1.knownTo = '9999-12-31' AND n1.validSince <= $p.v0_d AND n1.validUntil > $p.v0_d)
    RETURN DISTINCT n1
  } AS x3, COUNT {
    MATCH (n0)<-[r5:OFFERED_BY]-(n4)
    WHERE (r5.knownTo = '9999-12-31' AND r5.validFrom <= $p.v0_d AND r5.validTo > $p.v0_d)
    RETURN r5.factId
  } AS x6
  WITH n0, x3, x6
  ORDER BY x3 DESC, x6 DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [x3, x6, n0.id, n0.id]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
