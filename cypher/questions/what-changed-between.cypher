/*
id: what-changed-between
phrase: What changed between {from} and {to}?
topic: time and comparison
about: Everything that began or ended after the first date and up to the second, and the events between them.
params:
  from: { type: date, about: "the first day, YYYY-MM-DD" }
  to: { type: date, about: "the second day, YYYY-MM-DD" }
follows: [REPLACES]
sentence:
  none: Nothing is stated to have changed between {from} and {to}.
  one: One change between {from} and {to} is stated.
  many: "{count} changes between {from} and {to} are stated."
examples:
  - { params: { from: "2019-06-01", to: "2020-01-01" }, area: medway }
*/
MATCH (thing:Entity)
WHERE (thing.validFrom IS NOT NULL OR thing.validTo IS NOT NULL OR thing.date IS NOT NULL)
  AND NOT thing:Document AND NOT thing:Clause
  AND ($area IS NULL OR thing.area = $area OR any(document IN thing.statedBy WHERE document IN $documents))
CALL (thing) {
  WITH thing WHERE $from < thing.validFrom AND thing.validFrom <= $to
  RETURN thing.validFrom AS onDate, 'begins' AS change
  UNION
  WITH thing WHERE $from < thing.validTo AND thing.validTo <= $to
  RETURN thing.validTo AS onDate, 'ends' AS change
  UNION
  WITH thing WHERE $from < thing.date AND thing.date <= $to
  RETURN thing.date AS onDate, 'event' AS change
}
OPTIONAL MATCH (thing)-[succession:REPLACES]-(:Entity)
WITH onDate, change, thing, collect(succession) AS successions
RETURN onDate, change, thing, labels(thing)[-1] AS kind, thing.status AS status, thing.summary AS says, successions
ORDER BY onDate, change, thing.name, thing.id
UNION ALL
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE fact.id IS NOT NULL
  AND (($from < fact.validFrom AND fact.validFrom <= $to) OR ($from < fact.validTo AND fact.validTo <= $to))
  AND ($area IS NULL OR from.area = $area OR any(document IN fact.statedBy WHERE document IN $documents))
WITH from, fact, to, CASE WHEN $from < fact.validFrom AND fact.validFrom <= $to THEN 'begins' ELSE 'ends' END AS change
RETURN CASE change WHEN 'begins' THEN fact.validFrom ELSE fact.validTo END AS onDate, change, from AS thing, type(fact) AS kind,
  fact.status AS status, fact.summary AS says, [fact] AS successions
ORDER BY onDate, change, thing.name, fact.id
