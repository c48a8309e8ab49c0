OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND (EXISTS {
      MATCH (n3:Claim)
      WHERE (n3.id IN r2.claimIds AND n3.knownTo = '9999-12-31' AND EXISTS {
        MATCH (n4:Entity)
        WHERE (n4.id = n3.sourceId AND n4.id = $p.s1_w0)
      })
    } OR n1.nameKey STARTS WITH $p.s1_w1) AND NOT (EXISTS {
      MATCH (n5:Entity)
      WHERE (n5.id = r2.decisionId AND n5.type = $p.s1_w2)
    }))
    WITH r2, n1
    ORDER BY r2.toKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.validFrom, n1.id]
  }, COUNT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND (EXISTS {
      MATCH (n6:Claim)
      WHERE (n6.id IN r2.claimIds AND n6.knownTo = '9999-12-31' AND EXISTS {
        MATCH (n7:Entity)
        WHERE (n7.id = n6.sourceId AND n7.id = $p.s1_w0)
      })
    } OR n1.nameKey STARTS WITH $p.s1_w1) AND NOT (EXISTS {
      MATCH (n8:Entity)
      WHERE (n8.id = r2.decisionId AND n8.type = $p.s1_w2)
    }))
    RETURN DISTINCT r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
