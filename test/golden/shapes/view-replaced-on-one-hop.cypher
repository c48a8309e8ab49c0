OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:Service)
  RETURN [[COLLECT {
    MATCH (n0)<-[r2:HOSTED_ON]-(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.validFrom <= $p.v0_d AND r2.validTo > $p.v0_d)
    WITH r2, n1
    ORDER BY r2.fromKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.type, n1.id]
  }, NULL], [COLLECT {
    MATCH (n0)<-[r4:HOSTED_ON]-(n3)
    WHERE (r4.knownTo = '9999-12-31' AND r4.validFrom <= $p.v2_d AND r4.validTo > $p.v2_d AND r4.proof >= 2 AND r4.derived = false AND r4.disputed = false)
    WITH r4, n3
    ORDER BY r4.fromKey ASC, r4.validFrom ASC, r4.id ASC
    LIMIT $p.s2_limit
    RETURN [n3.type, n3.id]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
