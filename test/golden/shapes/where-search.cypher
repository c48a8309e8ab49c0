OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  CALL {
    CALL db.index.fulltext.queryNodes('entitySearch', $p.s0_query) YIELD node AS n0, score AS x1
    WITH n0, x1
    WHERE ((COUNT {
      (n0)<-[:(SUBJECT|OBJECT|PARTICIPANT)]-()
    } >= $p.s0_w0 AND COUNT {
      MATCH (n0)<-[r4:(SUBJECT|OBJECT|PARTICIPANT)]-(n3)
      WHERE n3.knownTo = '9999-12-31'
      RETURN DISTINCT n3
    } >= $p.s0_w0) AND n0.type IN $p.s0_w1)
    WITH n0, x1
    ORDER BY x1 DESC, n0.id ASC
    LIMIT $p.s0_limit
    RETURN n0, x1, NULL AS n2
    UNION ALL
    CALL db.index.fulltext.queryNodes('claimSearch', $p.s0_query, {limit: 200}) YIELD node AS n2, score AS x5
    WITH n2, x5
    WHERE n2.knownTo = '9999-12-31'
    MATCH (n2)-[:SUBJECT]->(n0)
    RETURN n0, (x5 * 0.2) AS x1, n2
  }
  WITH n0, x1, n2
  ORDER BY x1 DESC
  WITH n0, collect([x1, n2]) AS x6
  WITH n0, x6[0] AS x7
  WITH n0, x7[0] AS x1, x7[1] AS n2
  WHERE ((COUNT {
    (n0)<-[:(SUBJECT|OBJECT|PARTICIPANT)]-()
  } >= $p.s0_w0 AND COUNT {
    MATCH (n0)<-[r9:(SUBJECT|OBJECT|PARTICIPANT)]-(n8)
    WHERE n8.knownTo = '9999-12-31'
    RETURN DISTINCT n8
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
      CALL db.index.fulltext.queryNodes('claimSearch', $p.s0_query, {limit: 200}) YIELD node AS n2, score AS x14
      WITH n2, x14
      WHERE n2.knownTo = '9999-12-31'
      MATCH (n2)-[:SUBJECT]->(n0)
      RETURN n0, (x14 * 0.2) AS x1, n2
    }
    WITH n0, x1, n2
    ORDER BY x1 DESC
    WITH n0, collect([x1, n2]) AS x15
    WITH n0, x15[0] AS x16
    WITH n0, x16[0] AS x1, x16[1] AS n2
    WHERE ((COUNT {
      (n0)<-[:(SUBJECT|OBJECT|PARTICIPANT)]-()
    } >= $p.s0_w0 AND COUNT {
      MATCH (n0)<-[r18:(SUBJECT|OBJECT|PARTICIPANT)]-(n17)
      WHERE n17.knownTo = '9999-12-31'
      RETURN DISTINCT n17
    } >= $p.s0_w0) AND n0.type IN $p.s0_w1)
    WITH coalesce(toString(n0.type), '') AS x12, n0 AS x13
    ORDER BY x12 ASC
    RETURN x12
  } AS x19
  WITH x19, [x21 IN range(0, (size(x19) - 1)) WHERE (x21 = 0 OR x19[x21] <> x19[(x21 - 1)])] AS x20
  UNWIND range(0, (size(x20) - 1)) AS x22
  WITH x19[x20[x22]] AS x10, (coalesce(x20[(x22 + 1)], size(x19)) - x20[x22]) AS x11
  ORDER BY x11 DESC, x10 = '' ASC, x10 ASC
  LIMIT $p.s1_limit
  RETURN [x10, x11]
}] AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
UNWIND range(0, size(c0[0]), 32) AS from
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0[0][from..(from + 32)] AS rows0, CASE from
  WHEN 0 THEN tail(c0)
END AS rest0
