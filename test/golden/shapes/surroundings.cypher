OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  UNWIND $p.o0_entity AS x0
  MATCH (n1:Entity)
  WHERE n1.id = x0
  RETURN [x0, [n1.type, n1.id, [NULL, COUNT {
    MATCH (n1)-[r3:HOSTED_ON]->(n2)
    WHERE (r3.knownTo = '9999-12-31' AND r3.validFrom <= $p.v0_d AND r3.validTo > $p.v0_d)
    RETURN r3.factId
  }]]]
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
