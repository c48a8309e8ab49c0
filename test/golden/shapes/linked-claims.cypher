OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  WITH COLLECT {
    MATCH (n0)<-[r6:(SUBJECT|OBJECT|PARTICIPANT)]-(n5)
    MATCH (n5:Claim)
    WHERE (n5.knownTo = '9999-12-31' AND n5.id IN $p.s0_w0 AND n5.polarity = $p.s0_w1)
    RETURN DISTINCT n0
    
    LIMIT 501
  } AS x3
  CALL (x3) {
    UNWIND CASE
      WHEN size(x3) <= 500 THEN x3
      ELSE []
    END AS n0
    WITH DISTINCT n0
    WHERE (n0:Entity AND n0.nameKey IS NOT NULL)
    RETURN n0
    UNION ALL
    UNWIND CASE
      WHEN size(x3) > 500 THEN [true]
      ELSE []
    END AS x4
    WITH x4
    CALL (x4) {
      MATCH (n0:Entity)
      WHERE (n0.nameKey IS NOT NULL AND EXISTS {
        MATCH (n0)<-[r2:(SUBJECT|OBJECT|PARTICIPANT)]-(n1)
        WHERE (n1.knownTo = '9999-12-31' AND n1.id IN $p.s0_w0 AND n1.polarity = $p.s0_w1)
      })
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
  RETURN [n0.type, n0.id]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
