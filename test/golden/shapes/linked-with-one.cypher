OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  WITH COLLECT {
    MATCH (n0)-[r6:OFFERED_BY]->(n5)
    MATCH (n5:Entity)
    WHERE (r6.knownTo = '9999-12-31' AND n5.id = $p.s0_w1)
    RETURN DISTINCT n0
    
    LIMIT 501
  } AS x3
  CALL (x3) {
    UNWIND CASE
      WHEN size(x3) <= 500 THEN x3
      ELSE []
    END AS n0
    WITH DISTINCT n0
    WHERE (n0:Service AND n0.nameKey IS NOT NULL AND n0.kind = $p.s0_w0)
    RETURN n0
    UNION ALL
    UNWIND CASE
      WHEN size(x3) > 500 THEN [true]
      ELSE []
    END AS x4
    WITH x4
    CALL (x4) {
      MATCH (n0:Service)
      WHERE (n0.nameKey IS NOT NULL AND n0.kind = $p.s0_w0 AND EXISTS {
        MATCH (n0)-[r2:OFFERED_BY]->(n1)
        WHERE (r2.knownTo = '9999-12-31' AND n1.id = $p.s0_w1)
      })
      WITH n0
      ORDER BY n0.nameKey DESC, n0.name DESC, n0.id ASC
      LIMIT $p.s0_limit
      RETURN n0
    }
    RETURN n0
  }
  WITH n0
  WITH n0
  ORDER BY n0.nameKey DESC, n0.name DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id, n0.kind]
}, COUNT {
  UNWIND COLLECT {
    MATCH (n0)-[r8:OFFERED_BY]->(n7)
    MATCH (n7:Entity)
    WHERE (r8.knownTo = '9999-12-31' AND n7.id = $p.s0_w1)
    RETURN DISTINCT n0
  } AS n0
  WITH DISTINCT n0
  WHERE (n0:Service AND n0.nameKey IS NOT NULL AND n0.kind = $p.s0_w0)
  RETURN n0
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
