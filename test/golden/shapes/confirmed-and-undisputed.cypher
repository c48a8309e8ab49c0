OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem AND n0.knownFrom <= $p.v0_k)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownFrom <= $p.v0_k AND r2.knownTo > $p.v0_k AND r2.proof >= 2 AND r2.derived = false AND r2.disputed = false)
    WITH r2
    ORDER BY r2.predicate ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.predicate, r2.status, COLLECT {
      UNWIND range(0, (size(r2.claimIds) - 1)) AS x5
      WITH x5, r2.claimIds[x5] AS x4
      MATCH (n3:Claim)
      WHERE (n3.id = x4 AND n3.knownFrom <= $p.v0_k AND n3.knownTo > $p.v0_k)
      WITH n3, x5
      ORDER BY n3.ordinal ASC, n3.id ASC
      LIMIT $p.s2_limit
      RETURN [n3.id, COLLECT {
        MATCH (n6:Entity)
        WHERE (n6.id = n3.sourceId AND n6.knownFrom <= $p.v0_k)
        RETURN [n6.id, [COLLECT {
          MATCH (n6)-[r8:PUBLISHED_BY]->(n7)
          WHERE (r8.knownFrom <= $p.v0_k AND r8.knownTo > $p.v0_k AND r8.proof >= 2 AND r8.derived = false AND r8.disputed = false)
          WITH r8, n7
          ORDER BY r8.toKey ASC, r8.validFrom ASC, r8.id ASC
          LIMIT $p.s4_limit
          RETURN [n7.id]
        }, NULL]]
      }]
    }]
  }, COUNT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownFrom <= $p.v0_k AND r2.knownTo > $p.v0_k AND r2.proof >= 2 AND r2.derived = false AND r2.disputed = false)
    RETURN DISTINCT r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
