OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)<-[r2:(SUBJECT|OBJECT|PARTICIPANT)]-(n1)
    WHERE (n1.knownTo = '9999-12-31' AND n1.polarity = $p.s1_w0)
    WITH DISTINCT n1
    ORDER BY n1.ordinal ASC, n1.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id]
  }, COUNT {
    MATCH (n0)<-[r2:(SUBJECT|OBJECT|PARTICIPANT)]-(n1)
    WHERE (n1.knownTo = '9999-12-31' AND n1.polarity = $p.s1_w0)
    RETURN DISTINCT n1
  }]]
} AS c0, COLLECT {
  MATCH (n3:Entity)
  WHERE (n3.id = $p.s2_id AND n3:Source)
  RETURN [[COLLECT {
    MATCH (n3)<-[r5:STATED_IN]-(n4)
    WHERE (n4.knownTo = '9999-12-31' AND n4.predicate = $p.s3_w0)
    WITH n4
    ORDER BY n4.status DESC, n4.id ASC
    LIMIT $p.s3_limit
    RETURN [n4.id]
  }, NULL]]
} AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1
