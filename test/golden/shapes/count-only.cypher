OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [NULL, COUNT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND n0.polarity = $p.s0_w0)
  RETURN n0
}] AS c0, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.id = $p.s1_id AND n1:DataSystem)
  RETURN [[NULL, COUNT {
    MATCH (n1)-[r3:HAS_FACT]->(n2)
    WHERE r3.knownTo = '9999-12-31'
    RETURN DISTINCT r3.factId
  }]]
} AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1
