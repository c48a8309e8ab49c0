OPTIONAL MATCH (before:DatasetState { id: 'current' })
WITH before.sequence AS sequence, before.writingUntil AS writingUntil, before.datasetId AS datasetId, before.version AS version, before.date AS date
WITH *, [COLLECT {
  MATCH (n0:Source)
  WHERE (n0.nameKey IS NOT NULL AND ((n0.publishedLatest IS NULL OR n0.publishedLatest <= '0000-01-01' OR n0.publishedLatest >= '9999-12-30') OR n0.publishedLatest <= $p.s0_w0) AND (n0.publishedEarliest >= $p.s0_w1 AND NOT (n0.publishedEarliest <= '0000-01-01') AND NOT (n0.publishedEarliest >= '9999-12-30')))
  WITH n0
  ORDER BY n0.nameKey ASC, n0.id ASC
  LIMIT $p.s0_limit
  RETURN [n0.id]
}, NULL] AS c0, [COLLECT {
  MATCH (n1:Source)
  WHERE (n1.nameKey IS NOT NULL AND n1.publishedEarliest IS NULL AND n1.publishedLatest IS NULL)
  WITH n1
  ORDER BY n1.nameKey ASC, n1.id ASC
  LIMIT $p.s1_limit
  RETURN [n1.id]
}, NULL] AS c1, [COLLECT {
  MATCH (n2:Claim)
  WHERE (n2.ordinal IS NOT NULL AND n2.knownTo = '9999-12-31' AND n2.valueNumber > $p.s2_w0 AND (NOT (n2.valueNumber IS NULL) OR NOT (n2.valueUnit IS NULL) OR NOT (n2.valueText IS NULL) OR NOT (n2.valueDate IS NULL) OR NOT (n2.valueBoolean IS NULL)))
  WITH n2
  ORDER BY n2.ordinal ASC, n2.id ASC
  LIMIT $p.s2_limit
  RETURN [n2.id, [n2.valueNumber, n2.valueUnit, n2.valueText, n2.valueDate, n2.valueBoolean]]
}, NULL] AS c2, [NULL, COUNT {
  MATCH (n3:Claim)
  WHERE (n3.ordinal IS NOT NULL AND n3.knownTo = '9999-12-31' AND (NOT (n3.valueNumber IS NULL) OR NOT (n3.valueUnit IS NULL) OR NOT (n3.valueText IS NULL) OR NOT (n3.valueDate IS NULL) OR NOT (n3.valueBoolean IS NULL)))
  RETURN n3
}] AS c3
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
END AS rest2, CASE from
  WHEN 0 THEN c3
END AS only3
