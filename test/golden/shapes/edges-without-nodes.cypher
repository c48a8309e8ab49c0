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
    RETURN [r2.status, COLLECT {
      MATCH (n3:Entity)
      WHERE n3.id = r2.throughId
      RETURN [n3.type, n3.id]
    }, COLLECT {
      MATCH (n4:Entity)
      WHERE n4.id = r2.decisionId
      RETURN [n4.type, n4.id, [COLLECT {
        MATCH (n4)-[r6:DECIDED_BY]->(n5)
        WHERE r6.knownTo = '9999-12-31'
        WITH r6, n5
        ORDER BY r6.toKey ASC, r6.validFrom ASC, r6.id ASC
        LIMIT $p.s4_limit
        RETURN [n5.type, n5.id]
      }, NULL]]
    }]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
