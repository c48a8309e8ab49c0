OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.id = $p.s0_id AND n0:DataSystem)
  RETURN [[NULL, COUNT {
    MATCH (n0)-[r2:HOSTED_ON]->(n1)
    WHERE r2.knownTo = '9999-12-31'
    RETURN DISTINCT r2.factId
  }, COLLECT {
    WITH COLLECT {
      MATCH (n0)-[r2:HOSTED_ON]->(n1)
      WHERE r2.knownTo = '9999-12-31'
      WITH DISTINCT coalesce(toString(r2.certainty), '') AS x5, r2.factId AS x6
      ORDER BY x5 ASC
      RETURN x5
    } AS x7
    WITH x7, [x9 IN range(0, (size(x7) - 1)) WHERE (x9 = 0 OR x7[x9] <> x7[(x9 - 1)])] AS x8
    UNWIND range(0, (size(x8) - 1)) AS x10
    WITH x7[x8[x10]] AS x3, (coalesce(x8[(x10 + 1)], size(x7)) - x8[x10]) AS x4
    ORDER BY x4 DESC, x3 = '' ASC, x3 ASC
    LIMIT $p.s2_limit
    RETURN [x3, x4]
  }, COLLECT {
    WITH COLLECT {
      MATCH (n0)-[r2:HOSTED_ON]->(n1)
      WHERE (r2.knownTo = '9999-12-31' AND r2.decisionId IS NOT NULL)
      WITH DISTINCT r2.decisionId AS x13, r2.factId AS x14
      ORDER BY x13 ASC
      RETURN x13
    } AS x15
    WITH x15, [x17 IN range(0, (size(x15) - 1)) WHERE (x17 = 0 OR x15[x17] <> x15[(x17 - 1)])] AS x16
    UNWIND range(0, (size(x16) - 1)) AS x18
    WITH x15[x16[x18]] AS x11, (coalesce(x16[(x18 + 1)], size(x15)) - x16[x18]) AS x12
    MATCH (n19:Entity)
    WHERE n19.id = x11
    WITH n19, x12
    ORDER BY x12 DESC, n19.nameKey ASC, n19.id ASC
    LIMIT $p.s3_limit
    RETURN [NULL, x12, n19.type, n19.id]
  }, COLLECT {
    WITH COLLECT {
      MATCH (n0)-[r2:HOSTED_ON]->(n1)
      WHERE r2.knownTo = '9999-12-31'
      WITH DISTINCT coalesce(toString(n1.kind), '') AS x22, r2.factId AS x23
      ORDER BY x22 ASC
      RETURN x22
    } AS x24
    WITH x24, [x26 IN range(0, (size(x24) - 1)) WHERE (x26 = 0 OR x24[x26] <> x24[(x26 - 1)])] AS x25
    UNWIND range(0, (size(x25) - 1)) AS x27
    WITH x24[x25[x27]] AS x20, (coalesce(x25[(x27 + 1)], size(x24)) - x25[x27]) AS x21
    ORDER BY x21 DESC, x20 = '' ASC, x20 ASC
    LIMIT $p.s4_limit
    RETURN [x20, x21]
  }, COLLECT {
    WITH COLLECT {
      MATCH (n0)-[r2:HOSTED_ON]->(n1)
      WHERE r2.knownTo = '9999-12-31'
      WITH n1, r2.factId AS x31
      MATCH (n1)-[r33:OFFERED_BY]->(n32)
      WHERE r33.knownTo = '9999-12-31'
      WITH DISTINCT n32.id AS x30, x31
      ORDER BY x30 ASC
      RETURN x30
    } AS x34
    WITH x34, [x36 IN range(0, (size(x34) - 1)) WHERE (x36 = 0 OR x34[x36] <> x34[(x36 - 1)])] AS x35
    UNWIND range(0, (size(x35) - 1)) AS x37
    WITH x34[x35[x37]] AS x28, (coalesce(x35[(x37 + 1)], size(x34)) - x35[x37]) AS x29
    MATCH (n38:Entity)
    WHERE n38.id = x28
    WITH n38, x29
    ORDER BY x29 DESC, n38.nameKey ASC, n38.id ASC
    LIMIT $p.s5_limit
    RETURN [NULL, x29, n38.type, n38.id]
  }], [NULL, NULL, COLLECT {
    WITH COLLECT {
      MATCH (n0)-[r40:HAS_FACT]->(n39)
      WHERE r40.knownTo = '9999-12-31'
      WITH DISTINCT coalesce(toString(r40.predicate), '') AS x43, r40.factId AS x44
      ORDER BY x43 ASC
      RETURN x43
    } AS x45
    WITH x45, [x47 IN range(0, (size(x45) - 1)) WHERE (x47 = 0 OR x45[x47] <> x45[(x47 - 1)])] AS x46
    UNWIND range(0, (size(x46) - 1)) AS x48
    WITH x45[x46[x48]] AS x41, (coalesce(x46[(x48 + 1)], size(x45)) - x46[x48]) AS x42
    ORDER BY x42 DESC, x41 = '' ASC, x41 ASC
    LIMIT $p.s7_limit
    RETURN [x41, x42]
  }]]
} AS c0
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0
