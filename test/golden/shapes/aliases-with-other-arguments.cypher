OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.validFrom <= $p.v1_d AND r2.validTo > $p.v1_d)
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id]
  }, NULL], [COLLECT {
    MATCH (n0)-[r4:HOSTED_ON]->(n3)
    WHERE (r4.knownTo = '9999-12-31' AND r4.validFrom <= $p.v2_d AND r4.validTo > $p.v2_d)
    WITH r4, n3
    ORDER BY r4.toKey ASC, r4.validFrom ASC, r4.id ASC
    LIMIT $p.s2_limit
    RETURN [n3.id]
  }, COUNT {
    MATCH (n0)-[r4:HOSTED_ON]->(n3)
    WHERE (r4.knownTo = '9999-12-31' AND r4.validFrom <= $p.v2_d AND r4.validTo > $p.v2_d)
    RETURN r4.factId
  }]]
} AS c0, [COLLECT {
  MATCH (n5:Service)
  WHERE n5.nameKey IS NOT NULL
  WITH n5
  ORDER BY n5.nameKey ASC, n5.id ASC
  LIMIT $p.s3_limit
  RETURN [n5.id]
}, COUNT {
  MATCH (n5:Service)
  WHERE n5.nameKey IS NOT NULL
  RETURN n5
}] AS c1, COLLECT {
  MATCH (n6:Entity)
  WHERE (n6.id = $p.s4_id AND n6:Service)
  RETURN [n6.id, [NULL, COUNT {
    MATCH (n6)<-[r8:HOSTED_ON]-(n7)
    WHERE r8.knownTo = '9999-12-31'
    RETURN DISTINCT r8.factId
  }]]
} AS c2
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c1[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, CASE from
  WHEN 0 THEN c0
END AS only0, c1[0][from..(from + 32)] AS rows1, CASE from
  WHEN 0 THEN tail(c1)
END AS rest1, CASE from
  WHEN 0 THEN c2
END AS only2
