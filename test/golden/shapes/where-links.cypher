OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND EXISTS {
    MATCH (n0)<-[r2:(CONTRADICTS|SUPPORTS|REPEATS|CORRECTS|WITHDRAWS|RESPONDS_TO|FULFILS|SUPERSEDES)]-(n1)
    WHERE (coalesce(n1.knownTo, '9999-12-31') = '9999-12-31' AND r2.kind IN $p.s0_w0 AND EXISTS {
      MATCH (n3:Claim)
      WHERE (n3.id = r2.fromId AND n3.knownTo = '9999-12-31')
    })
  })
  WITH n0
  ORDER BY n0.ordinal ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, NULL] AS c0, [COLLECT {
  MATCH (n4:Claim)
  WHERE (n4.ordinal IS NOT NULL AND n4.knownTo = '9999-12-31' AND NOT (EXISTS {
    MATCH (n4)-[r6:PREMISE]->(n5)
    WHERE (n5.knownTo = '9999-12-31' AND n5.status = $p.s1_w0)
  }) AND (COUNT {
    (n4)-[:PREMISE]->()
  } > $p.s1_w1 AND COUNT {
    MATCH (n4)-[r8:PREMISE]->(n7)
    WHERE n7.knownTo = '9999-12-31'
    RETURN DISTINCT n7
  } > $p.s1_w1))
  WITH n4
  ORDER BY n4.ordinal ASC, n4.id ASC
  LIMIT $p.s1_limit
  RETURN [n4.id]
}, NULL] AS c1
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, reduce(length = 0, list IN [c0[0], c1[0]] | CASE
  WHEN size(list) > length THEN size(list)
  ELSE length
END), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0, c1[0][from..(from + 32)] AS rows1, CASE from
  WHEN 0 THEN tail(c1)
END AS rest1
