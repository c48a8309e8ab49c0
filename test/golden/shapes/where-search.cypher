OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  CALL {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
    WITH n0, x1
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
  WHERE ((COUNT {
    (n0)<-[:(SUBJECT|OBJECT|PARTICIPANT)]-()
  } >= $p.s0_w0 AND COUNT {
    MATCH (n0)<-[r7:(SUBJECT|OBJECT|PARTICIPANT)]-(n6)
    WHERE n6.knownTo = '9999-12-31'
    RETURN DISTINCT n6
  } >= $p.s0_w0) AND n0.type IN $p.s0_w1)
  WITH n0, x1, n2
  ORDER BY x1 DESC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.type, n0.id, x1, NULL]
}, NULL, COLLECT {
  WITH COLLECT {
    CALL {
      CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
      WITH n0, x1
      RETURN n0, x1, NULL AS n2
      UNION ALL
      CALL db.index.fulltext.queryNodes('claimSearch', $p.s0_query, {limit: 200}) YIELD node AS n2, score AS x12
      WITH n2, x12
      WHERE n2.knownTo = '9999-12-31'
      MATCH (n2)-[:SUBJECT]->(n0)
      RETURN n0, (x12 * 0.2) AS x1, n2
    }
    WITH n0, x1, n2
    ORDER BY x1 DESC
    WITH n0, collect([x1, n2]) AS x13
    WITH n0, x13[0] AS x14
    WITH n0, x14[0] AS x1, x14[1] AS n2
    WHERE ((COUNT {
      (n0)<-[:(SUBJECT|OBJECT|PARTICIPANT)]-()
    } >= $p.s0_w0 AND COUNT {
      MATCH (n0)<-[r16:(SUBJECT|OBJECT|PARTICIPANT)]-(n15)
      WHERE n15.knownTo = '9999-12-31'
      RETURN DISTINCT n15
    } >= $p.s0_w0) AND n0.type IN $p.s0_w1)
    WITH DISTINCT coalesce(toString(n0.type), '') AS x10, n0 AS x11
    ORDER BY x10 ASC
    RETURN x10
  } AS x17
  WITH x17, [x19 IN range(0, (size(x17) - 1)) WHERE (x19 = 0 OR x17[x19] <> x17[(x19 - 1)])] AS x18
  UNWIND range(0, (size(x18) - 1)) AS x20
  WITH x17[x18[x20]] AS x8, (coalesce(x18[(x20 + 1)], size(x17)) - x18[x20]) AS x9
  ORDER BY x9 DESC, x8 = '' ASC, x8 ASC
  LIMIT $p.s1_limit
  RETURN [x8, x9]
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
