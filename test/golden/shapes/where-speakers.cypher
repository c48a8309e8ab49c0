OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31' AND EXISTS {
    MATCH (n0)-[r2:(ASSERTED_BY)]->(n1)
    WHERE (coalesce(n1.knownTo, '9999-12-31') = '9999-12-31' AND EXISTS {
      MATCH (n3:Entity)
      WHERE (n3.id = r2.actorId AND n3.type = $p.s0_w0)
    } AND r2.capacityKey CONTAINS $p.s0_w1 AND r2.interest = $p.s0_w2)
  } AND NOT (EXISTS {
    MATCH (n0)-[r5:(ASSERTED_BY)]->(n4)
    WHERE (coalesce(n4.knownTo, '9999-12-31') = '9999-12-31' AND EXISTS {
      MATCH (n6:Entity)
      WHERE (n6.id = r5.organizationId AND n6.kind = $p.s0_w3)
    })
  }) AND COUNT {
    MATCH (n0)-[r8:(ASSERTED_BY)]->(n7)
    WHERE coalesce(n7.knownTo, '9999-12-31') = '9999-12-31'
    RETURN DISTINCT r8
  } <= $p.s0_w4)
  WITH n0
  ORDER BY n0.ordinal ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, NULL] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
