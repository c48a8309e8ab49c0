OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:DataSystem)
  WHERE n0.nameKey IS NOT NULL
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id, [COLLECT {
    MATCH ()-[r2:OPERATED_BY]->(n1)
    WHERE (r2.subjectId = n0.id AND r2.toKey IS NOT NULL AND r2.knownTo = '9999-12-31')
    WITH r2, n1
    ORDER BY r2.subjectId ASC, r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id, [COLLECT {
      MATCH ()<-[r4:OPERATED_BY]-(n3)
      WHERE (r4.objectId = n1.id AND r4.fromKey IS NOT NULL AND r4.knownTo = '9999-12-31')
      WITH r4, n3
      ORDER BY r4.objectId ASC, r4.fromKey ASC, r4.validFrom ASC, r4.id ASC
      LIMIT $p.s2_limit
      RETURN [n3.id]
    }, NULL]]
  }, NULL]]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
