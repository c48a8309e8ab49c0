OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:Organization)
  RETURN [[COLLECT {
    MATCH ()<-[r2:OPERATED_BY]-(n1)
    WHERE (r2.objectId = n0.id AND r2.fromKey IS NOT NULL AND r2.knownTo = '9999-12-31')
    WITH r2, n1
    ORDER BY r2.objectId ASC, r2.fromKey ASC, r2.validFrom ASC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [r2.fromKey, r2.validFrom, r2.id, r2.status, n1.id]
  }, COUNT {
    MATCH (n0)<-[r2:OPERATED_BY]-(n1)
    WHERE r2.knownTo = '9999-12-31'
    RETURN DISTINCT r2.factId
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
