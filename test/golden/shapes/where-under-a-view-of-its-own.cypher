OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.validFrom <= $p.v1_d AND r2.validTo > $p.v1_d AND (COUNT {
      (n1)-[:OFFERED_BY]->()
    } >= $p.s1_w0 AND COUNT {
      MATCH (n1)-[r4:OFFERED_BY]->(n3)
      WHERE (r4.knownTo = '9999-12-31' AND r4.validFrom <= $p.v1_d AND r4.validTo > $p.v1_d)
      RETURN r4.factId
    } >= $p.s1_w0))
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id]
  }, NULL], [COLLECT {
    MATCH (n0)-[r6:HOSTED_ON]->(n5)
    WHERE (r6.knownTo = '9999-12-31' AND r6.validFrom <= $p.v0_d AND r6.validTo > $p.v0_d AND (COUNT {
      (n5)-[:OFFERED_BY]->()
    } >= $p.s2_w0 AND COUNT {
      MATCH (n5)-[r8:OFFERED_BY]->(n7)
      WHERE (r8.knownTo = '9999-12-31' AND r8.validFrom <= $p.v0_d AND r8.validTo > $p.v0_d)
      RETURN r8.factId
    } >= $p.s2_w0))
    WITH r6, n5
    ORDER BY r6.toKey ASC, r6.validFrom ASC, r6.id ASC
    LIMIT $p.s2_limit
    RETURN [n5.id]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
