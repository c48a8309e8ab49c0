OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [NULL, NULL, [head(COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31')
  WITH CASE
    WHEN (n0.knownFrom > '0000-01-01' AND n0.knownFrom < '9999-12-30') THEN n0.knownFrom
  END AS x1
  WHERE x1 IS NOT NULL
  WITH x1
  ORDER BY x1 ASC
  LIMIT 1
  RETURN x1
})], [head(COLLECT {
  MATCH (n0:Claim)
  WHERE (n0.ordinal IS NOT NULL AND n0.knownTo = '9999-12-31')
  WITH CASE
    WHEN (n0.knownFrom > '0000-01-01' AND n0.knownFrom < '9999-12-30') THEN n0.knownFrom
  END AS x2
  WHERE x2 IS NOT NULL
  WITH x2
  ORDER BY x2 DESC
  LIMIT 1
  RETURN x2
}), NULL]] AS c0, [NULL, NULL, [head(COLLECT {
  MATCH (n3:CuratedDataset)
  WHERE n3.nameKey IS NOT NULL
  WITH n3.claimCount AS x4
  WHERE x4 IS NOT NULL
  WITH x4
  ORDER BY x4 ASC
  LIMIT 1
  RETURN x4
}), head(COLLECT {
  MATCH (n3:CuratedDataset)
  WHERE n3.nameKey IS NOT NULL
  WITH n3.date AS x5
  WHERE x5 IS NOT NULL
  WITH x5
  ORDER BY x5 ASC
  LIMIT 1
  RETURN x5
})]] AS c1, COLLECT {
  MATCH (n6:Entity)
  WHERE (n6.id = $p.s2_id AND n6:DataSystem)
  RETURN [[NULL, NULL, [head(COLLECT {
    MATCH (n6)-[r8:HOSTED_ON]->(n7)
    WHERE (r8.knownTo = '9999-12-31' AND n7.id = $p.s3_w0)
    WITH CASE
      WHEN (r8.validFrom > '0000-01-01' AND r8.validFrom < '9999-12-30') THEN r8.validFrom
    END AS x9
    WHERE x9 IS NOT NULL
    WITH x9
    ORDER BY x9 ASC
    LIMIT 1
    RETURN x9
  }), head(COLLECT {
    MATCH (n6)-[r8:HOSTED_ON]->(n7)
    WHERE (r8.knownTo = '9999-12-31' AND n7.id = $p.s3_w0)
    WITH r8.claimCount AS x10
    WHERE x10 IS NOT NULL
    WITH x10
    ORDER BY x10 ASC
    LIMIT 1
    RETURN x10
  })], [head(COLLECT {
    MATCH (n6)-[r8:HOSTED_ON]->(n7)
    WHERE (r8.knownTo = '9999-12-31' AND n7.id = $p.s3_w0)
    WITH CASE
      WHEN (r8.validTo > '0000-01-01' AND r8.validTo < '9999-12-30') THEN r8.validTo
    END AS x11
    WHERE x11 IS NOT NULL
    WITH x11
    ORDER BY x11 DESC
    LIMIT 1
    RETURN x11
  }), head(COLLECT {
    MATCH (n6)-[r8:HOSTED_ON]->(n7)
    WHERE (r8.knownTo = '9999-12-31' AND n7.id = $p.s3_w0)
    WITH r8.independentSources AS x12
    WHERE x12 IS NOT NULL
    WITH x12
    ORDER BY x12 DESC
    LIMIT 1
    RETURN x12
  })]], [NULL, NULL, [head(COLLECT {
    MATCH (n6)-[r14:HAS_FACT]->(n13)
    WHERE (r14.knownTo = '9999-12-31' AND r14.predicate = $p.s4_w0)
    WITH r14.claimCount AS x15
    WHERE x15 IS NOT NULL
    WITH x15
    ORDER BY x15 DESC
    LIMIT 1
    RETURN x15
  })]]]
} AS c2
OPTIONAL MATCH (after:DatasetState { id: 'current' })
RETURN sequence, writingUntil, datasetId, version, date, after.sequence AS sequenceAfter, c0, c1, c2
