OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE r2.knownTo = '9999-12-31'
    WITH r2, n1, CASE
      WHEN (r2.validTo > '0000-01-01' AND r2.validTo < '9999-12-30') THEN r2.validTo
    END AS x3
    WITH r2, n1, x3
    ORDER BY n1.kind DESC, x3 ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.kind, x3, r2.id, r2.validTo, n1.id]
  }, NULL], [COLLECT {
    MATCH (n0)-[r5:HAS_FACT]->(n4)
    WHERE r5.knownTo = '9999-12-31'
    WITH r5, head(COLLECT {
      MATCH (n6:Entity)
      WHERE n6.id = r5.decisionId
      RETURN n6.nameKey
    }) AS x7, head(COLLECT {
      MATCH (n8:Entity)
      WHERE n8.id = r5.decisionId
      RETURN n8.name
    }) AS x9
    WITH r5, x7, x9
    ORDER BY x7 IS NULL ASC, x7 DESC, x9 IS NULL ASC, x9 DESC, r5.predicate ASC, r5.id DESC
    LIMIT $p.s2_limit
    RETURN [x7, x9, r5.predicate, r5.id, r5.predicate]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
