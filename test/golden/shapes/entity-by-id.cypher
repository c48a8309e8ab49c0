OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [n0.id, n0.id, n0.name, n0.aliases]
} AS c0, COLLECT {
  MATCH (n1:Entity)
  WHERE (n1.id = $p.s1_id AND n1:Organization)
  RETURN [n1.id]
} AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1
