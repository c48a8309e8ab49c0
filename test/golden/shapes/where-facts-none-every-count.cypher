OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:DataSystem)
  WHERE (n0.nameKey IS NOT NULL AND n0.knownFrom <= $p.v0_k AND COUNT {
    MATCH (n0)-[r2:HOLDS]->(n1)
    WHERE (r2.knownFrom <= $p.v0_k AND r2.knownTo > $p.v0_k AND r2.validFrom <= $p.v0_d AND r2.validTo > $p.v0_d AND r2.proof >= 2 AND r2.derived = false AND r2.disputed = false)
    RETURN r2.factId
  } = $p.s0_w0 AND NOT (EXISTS {
    MATCH (n0)-[r4:HOSTED_ON]->(n3)
    WHERE (r4.knownFrom <= $p.v0_k AND r4.knownTo > $p.v0_k AND r4.validFrom <= $p.v0_d AND r4.validTo > $p.v0_d AND r4.proof >= 2 AND r4.derived = false AND r4.disputed = false AND EXISTS {
      MATCH (n3)-[r6:OFFERED_BY]->(n5)
      WHERE (r6.knownFrom <= $p.v0_k AND r6.knownTo > $p.v0_k AND r6.validFrom <= $p.v0_d AND r6.validTo > $p.v0_d AND r6.proof >= 2 AND r6.derived = false AND r6.disputed = false AND n5.id = $p.s0_w1)
    })
  }) AND COUNT {
    MATCH (n0)-[r8:HOSTED_ON]->(n7)
    WHERE (r8.knownFrom <= $p.v0_k AND r8.knownTo > $p.v0_k AND r8.validFrom <= $p.v0_d AND r8.validTo > $p.v0_d AND r8.proof >= 2 AND r8.derived = false AND r8.disputed = false)
    RETURN r8.factId
  } < $p.s0_w2 AND NOT (EXISTS {
    MATCH (n0)-[r10:OPERATED_BY]->(n9)
    WHERE (r10.knownFrom <= $p.v0_k AND r10.knownTo > $p.v0_k AND r10.validFrom <= $p.v0_d AND r10.validTo > $p.v0_d AND r10.proof >= 2 AND r10.derived = false AND r10.disputed = false AND (n9.kind IS NULL OR n9.kind <> $p.s0_w3))
  }) AND COUNT {
    MATCH (n0)-[r12:OPERATED_BY]->(n11)
    WHERE (r12.knownFrom <= $p.v0_k AND r12.knownTo > $p.v0_k AND r12.validFrom <= $p.v0_d AND r12.validTo > $p.v0_d AND r12.proof >= 2 AND r12.derived = false AND r12.disputed = false)
    RETURN r12.factId
  } IN $p.s0_w4)
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, COUNT {
  MATCH (n0:DataSystem)
  WHERE (n0.nameKey IS NOT NULL AND n0.knownFrom <= $p.v0_k AND COUNT {
    MATCH (n0)-[r14:HOLDS]->(n13)
    WHERE (r14.knownFrom <= $p.v0_k AND r14.knownTo > $p.v0_k AND r14.validFrom <= $p.v0_d AND r14.validTo > $p.v0_d AND r14.proof >= 2 AND r14.derived = false AND r14.disputed = false)
    RETURN r14.factId
  } = $p.s0_w0 AND NOT (EXISTS {
    MATCH (n0)-[r16:HOSTED_ON]->(n15)
    WHERE (r16.knownFrom <= $p.v0_k AND r16.knownTo > $p.v0_k AND r16.validFrom <= $p.v0_d AND r16.validTo > $p.v0_d AND r16.proof >= 2 AND r16.derived = false AND r16.disputed = false AND EXISTS {
      MATCH (n15)-[r18:OFFERED_BY]->(n17)
      WHERE (r18.knownFrom <= $p.v0_k AND r18.knownTo > $p.v0_k AND r18.validFrom <= $p.v0_d AND r18.validTo > $p.v0_d AND r18.proof >= 2 AND r18.derived = false AND r18.disputed = false AND n17.id = $p.s0_w1)
    })
  }) AND COUNT {
    MATCH (n0)-[r20:HOSTED_ON]->(n19)
    WHERE (r20.knownFrom <= $p.v0_k AND r20.knownTo > $p.v0_k AND r20.validFrom <= $p.v0_d AND r20.validTo > $p.v0_d AND r20.proof >= 2 AND r20.derived = false AND r20.disputed = false)
    RETURN r20.factId
  } < $p.s0_w2 AND NOT (EXISTS {
    MATCH (n0)-[r22:OPERATED_BY]->(n21)
    WHERE (r22.knownFrom <= $p.v0_k AND r22.knownTo > $p.v0_k AND r22.validFrom <= $p.v0_d AND r22.validTo > $p.v0_d AND r22.proof >= 2 AND r22.derived = false AND r22.disputed = false AND (n21.kind IS NULL OR n21.kind <> $p.s0_w3))
  }) AND COUNT {
    MATCH (n0)-[r24:OPERATED_BY]->(n23)
    WHERE (r24.knownFrom <= $p.v0_k AND r24.knownTo > $p.v0_k AND r24.validFrom <= $p.v0_d AND r24.validTo > $p.v0_d AND r24.proof >= 2 AND r24.derived = false AND r24.disputed = false)
    RETURN r24.factId
  } IN $p.s0_w4)
  RETURN n0
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
