OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31')
  WITH n0, head(COLLECT {
    MATCH (n1:Entity)
    WHERE n1.id = n0.sourceId
    RETURN n1.nameKey
  }) AS x2, head(COLLECT {
    MATCH (n3:Entity)
    WHERE n3.id = n0.sourceId
    RETURN n3.name
  }) AS x4, head(COLLECT {
    MATCH (n5:Entity)
    WHERE n5.id = n0.subjectId
    RETURN n5.nameKey
  }) AS x6, head(COLLECT {
    MATCH (n7:Entity)
    WHERE n7.id = n0.subjectId
    RETURN n7.name
  }) AS x8, head(COLLECT {
    MATCH (n9:Entity)
    WHERE n9.id = n0.objectId
    RETURN n9.nameKey
  }) AS x10, head(COLLECT {
    MATCH (n11:Entity)
    WHERE n11.id = n0.objectId
    RETURN n11.name
  }) AS x12
  WITH n0, x2, x4, x6, x8, x10, x12
  ORDER BY x2 IS NULL ASC, x2 DESC, x4 IS NULL ASC, x4 DESC, x6 ASC, x8 ASC, x10 IS NULL DESC, x10 ASC, x12 IS NULL DESC, x12 ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [x2, x4, x6, x8, x10, x12, n0.id, n0.id, COLLECT {
    MATCH (n13:Entity)
    WHERE n13.id = n0.sourceId
    RETURN [n13.name]
  }, COLLECT {
    MATCH (n14:Entity)
    WHERE n14.id = n0.objectId
    RETURN [n14.type, n14.name]
  }]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
