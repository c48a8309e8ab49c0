OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [NULL, COUNT {
  MATCH (n0:Organization)
  WHERE n0.nameKey IS NOT NULL
  RETURN n0
}] AS c0, [NULL, COUNT {
  MATCH (n1:Organization)
  WHERE n1.nameKey IS NOT NULL
  RETURN n1
}] AS c1, [NULL, COUNT {
  MATCH (n2:Organization)
  WHERE (n2.nameKey IS NOT NULL AND false)
  RETURN n2
}] AS c2, [NULL, COUNT {
  MATCH (n3:Organization)
  WHERE (n3.nameKey IS NOT NULL AND false)
  RETURN n3
}] AS c3, [NULL, COUNT {
  MATCH (n4:Organization)
  WHERE (n4.nameKey IS NOT NULL AND n4.kind IN $p.s4_w0)
  RETURN n4
}] AS c4, [NULL, COUNT {
  MATCH (n5:Organization)
  WHERE (n5.nameKey IS NOT NULL AND (n5.kind IS NULL OR NOT (n5.kind IN $p.s5_w0)))
  RETURN n5
}] AS c5
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1, c2, c3, c4, c5
