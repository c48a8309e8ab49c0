OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:Source)
  RETURN [n0.checked, [n0.publishedEarliest, n0.publishedLatest], [COLLECT {
    MATCH (n0)<-[r2:STATED_IN]-(n1)
    WHERE n1.knownTo = '9999-12-31'
    WITH n1
    ORDER BY n1.ordinal ASC, n1.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id, n1.locator]
  }, COUNT {
    MATCH (n0)<-[r2:STATED_IN]-(n1)
    WHERE n1.knownTo = '9999-12-31'
    RETURN DISTINCT n1
  }]]
} AS c0, COLLECT {
  MATCH (n3:Entity)
  WHERE (n3.id = $p.s2_id AND n3:Person)
  RETURN [[COLLECT {
    MATCH (n3)<-[r5:ASSERTED_BY]-(n4)
    WHERE n4.knownTo = '9999-12-31'
    WITH n4
    ORDER BY n4.ordinal ASC, n4.id ASC
    LIMIT $p.s3_limit
    RETURN [n4.id]
  }, NULL]]
} AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1
