OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[COLLECT {
    MATCH (n0)-[r2:HAS_FACT]->(n1)
    WHERE (r2.knownTo = '9999-12-31' AND r2.independentSources = $p.s1_w0 AND NOT (EXISTS {
      MATCH (n3:Claim)
      WHERE (n3.id IN r2.claimIds AND n3.knownTo = '9999-12-31' AND EXISTS {
        MATCH (n3)-[r5:(ASSERTED_BY)]->(n4)
        WHERE (coalesce(n4.knownTo, '9999-12-31') = '9999-12-31' AND (r5.interest IS NULL OR NOT (r5.interest IN $p.s1_w1)))
      })
    }))
    WITH r2
    ORDER BY r2.predicate ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.predicate, COLLECT {
      MATCH (n6:Entity)
      WHERE n6.id = r2.objectId
      RETURN [n6.type, n6.id]
    }]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
