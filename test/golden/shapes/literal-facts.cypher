OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE n0.id = $p.s0_id
  RETURN [n0.type, [COLLECT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.predicate IN $p.s1_predicates)
    WITH r2
    ORDER BY r2.predicate ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.predicate, [r2.valueNumber, r2.valueUnit, r2.valueText, r2.valueDate, r2.valueBoolean], r2.claimCount, r2.independentSources, COLLECT {
      MATCH (n3:Entity)
      WHERE n3.id = r2.subjectId
      RETURN [n3.type, n3.id]
    }, COLLECT {
      MATCH (n4:Entity)
      WHERE n4.id = r2.objectId
      RETURN [n4.type, n4.id]
    }]
  }, COUNT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.predicate IN $p.s1_predicates)
    RETURN DISTINCT r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
