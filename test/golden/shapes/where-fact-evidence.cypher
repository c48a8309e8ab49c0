OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.nameKey IS NOT NULL AND n0.knownFrom <= $p.v0_k AND EXISTS {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownFrom <= $p.v0_k AND r2.knownTo > $p.v0_k AND r2.independentSources = $p.s0_w0 AND NOT (EXISTS {
      MATCH (n3:Claim)
      WHERE (n3.id IN r2.claimIds AND n3.knownFrom <= $p.v0_k AND n3.knownTo > $p.v0_k AND NOT (EXISTS {
        MATCH (n3)-[r5:(ASSERTED_BY)]->(n4)
        WHERE (n4.knownFrom <= $p.v0_k AND coalesce(n4.knownTo, '9999-12-31') > $p.v0_k AND r5.interest = $p.s0_w1)
      }))
    }) AND NOT (EXISTS {
      MATCH (n6:Claim)
      WHERE (n6.id IN r2.opposingIds AND n6.knownFrom <= $p.v0_k AND n6.knownTo > $p.v0_k)
    }))
  })
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
