OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0.knownFrom <= $p.v0_k)
  RETURN [n0.type, [COLLECT {
    MATCH (n0)<-[r2:(SUBJECT|OBJECT|PARTICIPANT)]-(n1)
    WHERE (n1.knownFrom <= $p.v0_k AND n1.knownTo > $p.v0_k)
    WITH DISTINCT n1
    ORDER BY n1.ordinal ASC, n1.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id, n1.predicate, n1.speechAct, n1.polarity, n1.status, n1.topic, n1.textFr, [n1.deadlineEarliest, n1.deadlineLatest], COLLECT {
      UNWIND range(0, (size(n1.relayedByIds) - 1)) AS x5
      WITH x5, n1.relayedByIds[x5] AS x4
      MATCH (n3:Entity)
      WHERE (n3.id = x4 AND n3.knownFrom <= $p.v0_k)
      WITH n3, x5
      ORDER BY x5 ASC
      LIMIT $p.s2_limit
      RETURN [n3.type, n3.name]
    }, COLLECT {
      MATCH (n6:Entity)
      WHERE (n6.id = n1.objectId AND n6.knownFrom <= $p.v0_k)
      RETURN [n6.type, n6.name]
    }, n1.knownFrom]
  }, COUNT {
    MATCH (n0)<-[r2:(SUBJECT|OBJECT|PARTICIPANT)]-(n1)
    WHERE (n1.knownFrom <= $p.v0_k AND n1.knownTo > $p.v0_k)
    RETURN DISTINCT n1
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
