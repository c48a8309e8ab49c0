OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.id = $p.s0_id AND n0.knownTo = '9999-12-31')
  RETURN [NULL, n0.id, n0.status, n0.hedged, COLLECT {
    MATCH (n0)-[r2:(ASSERTED_BY)]->(n1)
    WHERE coalesce(n1.knownTo, '9999-12-31') = '9999-12-31'
    WITH r2
    ORDER BY r2.position ASC, r2.kind ASC, r2.fromId ASC, r2.toId ASC
    LIMIT $p.s1_limit
    RETURN [COLLECT {
      MATCH (n3:Entity)
      WHERE n3.id = r2.actorId
      RETURN [n3.type, n3.id]
    }, r2.description]
  }, NULL]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
