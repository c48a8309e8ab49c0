OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE r2.knownTo = '9999-12-31'
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.certainty, r2.disputed, r2.validFrom, r2.validTo, r2.knownFrom, COLLECT {
      UNWIND range(0, (size(r2.claimIds) - 1)) AS x5
      WITH x5, r2.claimIds[x5] AS x4
      MATCH (n3:Claim)
      WHERE (n3.id = x4 AND n3.knownTo = '9999-12-31')
      WITH n3, x5
      ORDER BY n3.ordinal ASC, n3.id ASC
      LIMIT $p.s2_limit
      RETURN [n3.id]
    }, COLLECT {
      UNWIND range(0, (size(r2.opposingIds) - 1)) AS x8
      WITH x8, r2.opposingIds[x8] AS x7
      MATCH (n6:Claim)
      WHERE (n6.id = x7 AND n6.knownTo = '9999-12-31')
      WITH n6, x8
      ORDER BY n6.ordinal ASC, n6.id ASC
      LIMIT $p.s3_limit
      RETURN [n6.id]
    }, n1.id]
  }, COUNT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE r2.knownTo = '9999-12-31'
    RETURN DISTINCT r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
