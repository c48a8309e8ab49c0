OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem AND n0.knownFrom <= $p.v0_k)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownFrom <= $p.v0_k AND r2.knownTo > $p.v0_k AND r2.validFrom <= $p.v0_d AND r2.validTo > $p.v0_d)
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.name, [COLLECT {
      MATCH (n1)-[r4:OFFERED_BY]->(n3)
      WHERE (r4.knownFrom <= $p.v0_k AND r4.knownTo > $p.v0_k AND r4.validFrom <= $p.v0_d AND r4.validTo > $p.v0_d)
      WITH r4, n3
      ORDER BY r4.toKey ASC, r4.validFrom ASC, r4.id ASC
      LIMIT $p.s2_limit
      RETURN [n3.name, [COLLECT {
        MATCH (n3)-[r6:ESTABLISHED_IN]->(n5)
        WHERE (r6.knownFrom <= $p.v0_k AND r6.knownTo > $p.v0_k AND r6.validFrom <= $p.v0_d AND r6.validTo > $p.v0_d)
        WITH r6, n5
        ORDER BY r6.toKey ASC, r6.validFrom ASC, r6.id ASC
        LIMIT $p.s3_limit
        RETURN [n5.name, [COLLECT {
          MATCH (n5)<-[r8:REACHES_PROVIDERS_OF]-(n7)
          WHERE (r8.knownFrom <= $p.v0_k AND r8.knownTo > $p.v0_k AND r8.validFrom <= $p.v0_d AND r8.validTo > $p.v0_d)
          WITH r8, n7
          ORDER BY r8.fromKey ASC, r8.validFrom ASC, r8.id ASC
          LIMIT $p.s4_limit
          RETURN [n7.name]
        }, NULL]]
      }, NULL]]
    }, NULL]]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
