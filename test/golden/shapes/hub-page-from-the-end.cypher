OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:Organization)
  RETURN [[COLLECT {
    MATCH ()<-[r2:OPERATED_BY]-(n1)
    WHERE (r2.objectId = n0.id AND r2.fromKey IS NOT NULL AND r2.knownTo = '9999-12-31' AND r2.validFrom <= $p.v0_d AND r2.validTo > $p.v0_d AND r2.status IN $p.s1_w0)
    WITH r2, n1
    ORDER BY r2.objectId DESC, r2.fromKey DESC, r2.validFrom DESC, r2.id DESC
    LIMIT $p.s1_limit
    RETURN [r2.fromKey, r2.validFrom, r2.id, n1.id]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
