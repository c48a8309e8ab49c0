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
    WHERE any(x8 IN $p.s1_types WHERE x8 IN labels(n6))
    WITH n6, x7
    ORDER BY x7 DESC, n6.id ASC
    LIMIT $p.s1_limit
    RETURN n6, x7, NULL AS n9
    UNION ALL
    CALL db.index.fulltext.queryNodes('claimSearch', $p.s1_query, {limit: 200}) YIELD node AS n9, score AS x10
    WITH n9, x10
    WHERE n9.knownTo = '9999-12-31'
    MATCH (n9)-[:SUBJECT]->(n6)
    RETURN n6, (x10 * 0.2) AS x7, n9
  }
  WITH n6, x7, n9
  ORDER BY x7 DESC
  WITH n6, collect([x7, n9]) AS x11
  WITH n6, x11[0] AS x12
  WITH n6, x12[0] AS x7, x12[1] AS n9
  WHERE any(x8 IN $p.s1_types WHERE x8 IN labels(n6))
  WITH n6, x7, n9
  ORDER BY x7 DESC, n6.id ASC
  LIMIT $p.s1_limit
  RETURN [n6.type, n6.id, x7, NULL]
}, NULL] AS c1, [COLLECT {
  CALL {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s2_query) YIELD node AS n13, score AS x14
    WITH n13, x14
    WITH n13, x14
    ORDER BY x14 DESC, n13.id ASC
    LIMIT $p.s2_limit
    RETURN n13, x14, NULL AS n15
    UNION ALL
    CALL db.index.fulltext.queryNodes('claimSearch', $p.s2_query, {limit: 200}) YIELD node AS n15, score AS x16
    WITH n15, x16
    WHERE n15.knownTo = '9999-12-31'
    MATCH (n15)-[:SUBJECT]->(n13)
    RETURN n13, (x16 * 0.2) AS x14, n15
  }
  WITH n13, x14, n15
  ORDER BY x14 DESC
  WITH n13, collect([x14, n15]) AS x17
  WITH n13, x17[0] AS x18
  WITH n13, x18[0] AS x14, x18[1] AS n15
  WITH n13, x14, n15
  ORDER BY x14 DESC, n13.id ASC
  LIMIT $p.s2_limit
  RETURN [n13.type, n13.id, x14, NULL]
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
