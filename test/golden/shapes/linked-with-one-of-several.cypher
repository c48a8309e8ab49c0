OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  WITH (COLLECT {
    MATCH (n0:Organization)
    WHERE (n0.nameKey = $p.s0_w0 AND n0.name = $p.s0_w1)
    RETURN DISTINCT n0
    
    LIMIT 501
  } + COLLECT {
    MATCH (n0)<-[r8:OFFERED_BY]-(n7)
    MATCH (n7)<-[r10:HOSTED_ON]-(n9)
    MATCH (n9:Entity)
    WHERE (r8.knownTo = '9999-12-31' AND r10.knownTo = '9999-12-31' AND n9.nameKey = $p.s0_w3 AND n9.name = $p.s0_w4 AND r8.status = $p.s0_w2)
    RETURN DISTINCT n0
    
    LIMIT 501
  }) AS x5
  CALL (x5) {
    UNWIND CASE
      WHEN size(x5) <= 500 THEN x5
      ELSE []
    END AS n0
    WITH DISTINCT n0
    WHERE (n0:Organization AND n0.nameKey IS NOT NULL)
    RETURN n0
    UNION ALL
    UNWIND CASE
      WHEN size(x5) > 500 THEN [true]
      ELSE []
    END AS x6
    WITH x6
    CALL (x6) {
      MATCH (n0:Organization)
      WHERE (n0.nameKey IS NOT NULL AND ((n0.nameKey = $p.s0_w0 AND n0.name = $p.s0_w1) OR EXISTS {
        MATCH (n0)<-[r2:OFFERED_BY]-(n1)
        WHERE (r2.knownTo = '9999-12-31' AND r2.status = $p.s0_w2 AND EXISTS {
          MATCH (n1)<-[r4:HOSTED_ON]-(n3)
          WHERE (r4.knownTo = '9999-12-31' AND (n3.nameKey = $p.s0_w3 AND n3.name = $p.s0_w4))
        })
      }))
      WITH n0
      ORDER BY n0.nameKey ASC, n0.id ASC
      LIMIT $p.s0_limit
      RETURN n0
    }
    RETURN n0
  }
  WITH n0
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id, n0.name]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
