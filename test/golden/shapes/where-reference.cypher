OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND EXISTS {
    MATCH (n1:Entity)
    WHERE n1.id = n0.objectId
  } AND EXISTS {
    MATCH (n2:Entity)
    WHERE (n2.id = n0.sourceId AND n2.evidenceClass = $p.s0_w0 AND n2.language = $p.s0_w1)
  })
  WITH n0
  ORDER BY n0.ordinal ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, COUNT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND EXISTS {
    MATCH (n3:Entity)
    WHERE n3.id = n0.objectId
  } AND EXISTS {
    MATCH (n4:Entity)
    WHERE (n4.id = n0.sourceId AND n4.evidenceClass = $p.s0_w0 AND n4.language = $p.s0_w1)
  })
  RETURN n0
}] AS c0, [COLLECT {
  MATCH (n5:Claim)
  WHERE (n5.ordinal IS NOT NULL AND n5.knownTo = '9999-12-31' AND NOT (EXISTS {
    MATCH (n6:Entity)
    WHERE n6.id = n5.sourceId
  }))
  WITH n5
  ORDER BY n5.ordinal ASC, n5.id ASC
  LIMIT $p.s1_limit
  RETURN [n5.id, COLLECT {
    MATCH (n7:Entity)
    WHERE n7.id = n5.ruleId
    RETURN [n7.id]
  }]
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
