OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND ((r2.validFrom < $p.s1_w0 AND NOT (r2.validFrom <= '0000-01-01') AND NOT (r2.validFrom >= '9999-12-30')) AND NOT (r2.validTo IS NULL OR r2.validTo <= '0000-01-01' OR r2.validTo >= '9999-12-30')))
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.validFrom, r2.validTo, n1.id]
  }, NULL], [COLLECT {
    MATCH (n0)-[r4:HOSTED_ON]->(n3)
    WHERE (r4.knownTo = '9999-12-31' AND (((r4.validTo IS NULL OR r4.validTo <= '0000-01-01' OR r4.validTo >= '9999-12-30') OR r4.validTo > $p.s2_w0) AND ((r4.knownFrom IS NULL OR r4.knownFrom <= '0000-01-01' OR r4.knownFrom >= '9999-12-30') OR NOT (r4.knownFrom IN $p.s2_w1))))
    WITH r4, n3
    ORDER BY r4.toKey ASC, r4.validFrom ASC, r4.id ASC
    LIMIT $p.s2_limit
    RETURN [r4.validFrom, r4.validTo, r4.knownFrom, n3.id]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
