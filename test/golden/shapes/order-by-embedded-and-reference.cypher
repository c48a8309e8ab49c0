OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Source)
  WHERE n0.nameKey IS NOT NULL
  WITH n0, CASE
    WHEN (n0.publishedLatest > '0000-01-01' AND n0.publishedLatest < '9999-12-30') THEN n0.publishedLatest
  END AS x1
  WITH n0, x1
  ORDER BY x1 IS NULL ASC, x1 DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, NULL] AS c0, [COLLECT {
  MATCH (n2:Claim)
  WHERE (n2.ordinal IS NOT NULL AND n2.knownTo = '9999-12-31')
  WITH n2, head(COLLECT {
    MATCH (n3:Entity)
    WHERE n3.id = n2.sourceId
    RETURN CASE
      WHEN (n3.publishedEarliest > '0000-01-01' AND n3.publishedEarliest < '9999-12-30') THEN n3.publishedEarliest
    END
  }) AS x4
  WITH n2, x4
  ORDER BY x4 ASC, n2.id DESC, n2.id ASC
  LIMIT $p.s1_limit
  RETURN [x4, n2.id, n2.id, n2.id]
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
