OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  CALL {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
    WITH n0, x1
    WITH n0, x1
    ORDER BY x1 DESC, n0.id ASC
    LIMIT $p.s0_limit
    RETURN n0, x1, NULL AS n2
    UNION ALL
    CALL db.index.fulltext.queryNodes('claimSearch', $p.s0_query, {limit: 200}) YIELD node AS n2, score AS x3
    WITH n2, x3
    WHERE n2.knownTo = '9999-12-31'
    MATCH (n2)-[:SUBJECT]->(n0)
    RETURN n0, (x3 * 0.2) AS x1, n2
  }
  WITH n0, x1, n2
  ORDER BY x1 DESC
  WITH n0, collect([x1, n2]) AS x4
  WITH n0, x4[0] AS x5
  WITH n0, x5[0] AS x1, x5[1] AS n2
  WITH n0, x1, n2
  ORDER BY x1 DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.type, n0.id, x1, NULL]
}, NULL] AS c0, [COLLECT {
  CALL {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s1_query) YIELD node AS n6, score AS x7
    WITH n6, x7
    WHERE n6.type IN $p.s1_types
    WITH n6, x7
    ORDER BY x7 DESC, n6.id ASC
    LIMIT $p.s1_limit
    RETURN n6, x7, NULL AS n8
    UNION ALL
    CALL db.index.fulltext.queryNodes('claimSearch', $p.s1_query, {limit: 200}) YIELD node AS n8, score AS x9
    WITH n8, x9
    WHERE n8.knownTo = '9999-12-31'
    MATCH (n8)-[:SUBJECT]->(n6)
    RETURN n6, (x9 * 0.2) AS x7, n8
  }
  WITH n6, x7, n8
  ORDER BY x7 DESC
  WITH n6, collect([x7, n8]) AS x10
  WITH n6, x10[0] AS x11
  WITH n6, x11[0] AS x7, x11[1] AS n8
  WHERE n6.type IN $p.s1_types
  WITH n6, x7, n8
  ORDER BY x7 DESC, n6.id ASC
  LIMIT $p.s1_limit
  RETURN [n6.type, n6.id, x7, NULL]
}, NULL] AS c1, [COLLECT {
  CALL {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s2_query) YIELD node AS n12, score AS x13
    WITH n12, x13
    WITH n12, x13
    ORDER BY x13 DESC, n12.id ASC
    LIMIT $p.s2_limit
    RETURN n12, x13, NULL AS n14
    UNION ALL
    CALL db.index.fulltext.queryNodes('claimSearch', $p.s2_query, {limit: 200}) YIELD node AS n14, score AS x15
    WITH n14, x15
    WHERE n14.knownTo = '9999-12-31'
    MATCH (n14)-[:SUBJECT]->(n12)
    RETURN n12, (x15 * 0.2) AS x13, n14
  }
  WITH n12, x13, n14
  ORDER BY x13 DESC
  WITH n12, collect([x13, n14]) AS x16
  WITH n12, x16[0] AS x17
  WITH n12, x17[0] AS x13, x17[1] AS n14
  WITH n12, x13, n14
  ORDER BY x13 DESC, n12.id ASC
  LIMIT $p.s2_limit
  RETURN [n12.type, n12.id, x13, NULL]
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
