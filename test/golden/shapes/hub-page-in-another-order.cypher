OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:Organization)
  RETURN [[COLLECT {
    MATCH (n0)<-[r2:OPERATED_BY]-(n1)
    WHERE r2.knownTo = '9999-12-31'
    WITH r2, n1, CASE
      WHEN (r2.validFrom > '0000-01-01' AND r2.validFrom < '9999-12-30') THEN r2.validFrom
    END AS x3
    WITH r2, n1, x3
    ORDER BY x3 IS NULL ASC, x3 DESC, r2.id ASC
    LIMIT $p.s1_limit
    RETURN [n1.id]
  }, NULL]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
