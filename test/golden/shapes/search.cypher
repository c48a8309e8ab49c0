OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
  WITH n0, x1
  WITH n0, x1
  ORDER BY x1 DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.type, n0.id, x1]
}, NULL] AS c0, [COLLECT {
  CALL db.index.fulltext.queryNodes('entitySearch', $p.s1_query) YIELD node AS n2, score AS x3
  WITH n2, x3
  WHERE n2.type IN $p.s1_types
  WITH n2, x3
  ORDER BY x3 DESC, n2.id ASC
  LIMIT $p.s1_limit
  RETURN [n2.type, n2.id, x3]
}, NULL] AS c1, [COLLECT {
  CALL db.index.fulltext.queryNodes('entitySearch', $p.s2_query) YIELD node AS n4, score AS x5
  WITH n4, x5
  WITH n4, x5
  ORDER BY x5 DESC, n4.id ASC
  LIMIT $p.s2_limit
  RETURN [n4.type, n4.id, x5]
}, NULL] AS c2
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, reduce(length = 0, list IN [c0[0], c1[0], c2[0]] | CASE
  WHEN size(list) > length THEN size(list)
  ELSE length
END), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0, c1[0][from..(from + 32)] AS rows1, CASE from
  WHEN 0 THEN tail(c1)
END AS rest1, c2[0][from..(from + 32)] AS rows2, CASE from
  WHEN 0 THEN tail(c2)
END AS rest2
