OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Organization)
  WHERE (n0.nameKey IS NOT NULL AND $p.s0_w0 IN coalesce(n0.aliases, []) AND any(x2 IN coalesce(n0.aliasesKey, []) WHERE x2 CONTAINS $p.s0_w1))
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, NULL] AS c0, [COLLECT {
  MATCH (n3:Organization)
  WHERE (n3.nameKey IS NOT NULL AND any(x4 IN coalesce(n3.externalIds, []) WHERE x4 IN $p.s1_w0) AND all(x5 IN $p.s1_w1 WHERE x5 IN coalesce(n3.externalIds, [])))
  WITH n3
  ORDER BY n3.nameKey ASC, n3.id ASC
  LIMIT $p.s1_limit
  RETURN [n3.id]
}, NULL] AS c1, [NULL, COUNT {
  MATCH (n6:Organization)
  WHERE (n6.nameKey IS NOT NULL AND NOT ($p.s2_w0 IN coalesce(n6.aliases, [])) AND size(coalesce(n6.externalIds, [])) = 0)
  RETURN n6
}] AS c2, [NULL, COUNT {
  MATCH (n8:Organization)
  WHERE (n8.nameKey IS NOT NULL AND (NOT (all(x9 IN $p.s3_w0 WHERE x9 IN coalesce(n8.aliases, []))) OR NOT (any(x10 IN coalesce(n8.aliasesKey, []) WHERE x10 CONTAINS $p.s3_w1)) OR size(coalesce(n8.aliases, [])) <> 0))
  RETURN n8
}] AS c3
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, reduce(length = 0, list IN [c0[0], c1[0]] | CASE
  WHEN size(list) > length THEN size(list)
  ELSE length
END), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0, c1[0][from..(from + 32)] AS rows1, CASE from
  WHEN 0 THEN tail(c1)
END AS rest1, CASE from
  WHEN 0 THEN c2
END AS only2, CASE from
  WHEN 0 THEN c3
END AS only3
