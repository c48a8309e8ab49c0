OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.validFrom <= $p.v0_d AND r2.validTo > $p.v0_d)
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.predicate, r2.status, r2.certainty, r2.disputed, r2.validFrom, r2.validTo, COLLECT {
      MATCH (n3:Entity)
      WHERE n3.id = r2.decisionId
      RETURN [n3.type, n3.id]
    }, COLLECT {
      UNWIND range(0, (size(r2.claimIds) - 1)) AS x6
      WITH x6, r2.claimIds[x6] AS x5
      MATCH (n4:Claim)
      WHERE (n4.id = x5 AND n4.knownTo = '9999-12-31')
      WITH n4, x6
      ORDER BY n4.ordinal ASC, n4.id ASC
      LIMIT $p.s3_limit
      RETURN [n4.id, n4.status, n4.quote, COLLECT {
        MATCH (n4)-[r8:(ASSERTED_BY)]->(n7)
        WHERE coalesce(n7.knownTo, '9999-12-31') = '9999-12-31'
        WITH r8
        ORDER BY r8.position ASC, r8.kind ASC, r8.fromId ASC, r8.toId ASC
        LIMIT $p.s4_limit
        RETURN [COLLECT {
          MATCH (n9:Entity)
          WHERE n9.id = r8.actorId
          RETURN [n9.type, n9.id]
        }, r8.interest]
      }, COLLECT {
        MATCH (n10:Entity)
        WHERE n10.id = n4.sourceId
        RETURN [n10.id, [n10.publishedEarliest, n10.publishedLatest]]
      }]
    }, n1.id]
  }, COUNT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.validFrom <= $p.v0_d AND r2.validTo > $p.v0_d)
    RETURN r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
