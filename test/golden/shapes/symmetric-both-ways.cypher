OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:Organization)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:SAME_AS]-(n1)
    WHERE r2.knownTo = '9999-12-31'
    WITH r2, n1
    ORDER BY n1.nameKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.disputed, COLLECT {
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
      RETURN [n6.id, COLLECT {
        MATCH (n6)-[r10:(CONTRADICTS|SUPPORTS|REPEATS|CORRECTS|WITHDRAWS|RESPONDS_TO|FULFILS|SUPERSEDES)]->(n9)
        WHERE coalesce(n9.knownTo, '9999-12-31') = '9999-12-31'
        WITH r10
        ORDER BY r10.position ASC, r10.kind ASC, r10.fromId ASC, r10.toId ASC
        LIMIT $p.s4_limit
        RETURN [r10.kind, r10.rationale, COLLECT {
          MATCH (n11:Claim)
          WHERE (n11.id = r10.toId AND n11.knownTo = '9999-12-31')
          RETURN [n11.id]
        }]
      }]
    }, n1.type, n1.id]
  }, NULL]]
} AS c0, COLLECT {
  MATCH (n12:Entity)
  WHERE (n12.id = $p.s6_id AND n12:Organization)
  RETURN [[COLLECT {
    MATCH (n12)-[r14:SAME_AS]-(n13)
    WHERE r14.knownTo = '9999-12-31'
    WITH r14, n13
    ORDER BY n13.nameKey ASC, r14.validFrom ASC, r14.id ASC
    LIMIT $p.s7_limit
    RETURN [n13.type, n13.id]
  }, NULL]]
} AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1
