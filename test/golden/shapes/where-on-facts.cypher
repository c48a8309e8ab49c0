OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.predicate IN $p.s1_predicates AND EXISTS {
      MATCH (n3:Entity)
      WHERE (n3.id = r2.objectId AND (n3.name IS NULL OR n3.name <> $p.s1_w0))
    } AND r2.disputed = $p.s1_w1)
    WITH r2
    ORDER BY r2.predicate ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.predicate, r2.validFrom]
  }, COUNT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.predicate IN $p.s1_predicates AND EXISTS {
      MATCH (n4:Entity)
      WHERE (n4.id = r2.objectId AND (n4.name IS NULL OR n4.name <> $p.s1_w0))
    } AND r2.disputed = $p.s1_w1)
    RETURN DISTINCT r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
