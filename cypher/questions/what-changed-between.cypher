/*
id: what-changed-between
phrase: What changed between {from} and {to}?
topic: time and comparison
about: >-
  What began, ended, took over or happened from the first date to the second, both included. First successions, then bodies,
  roles, procedures and events by date, then publications and duties. A relationship that begins or ends with a thing is
  counted beside it, and drawn; at the end come those that change while neither of their ends does.
wordings:
  - what changed between {from} and {to}
  - what has changed since {from}
  - changes from {from} to {to}
  - what was different on {to} compared with {from}
  - what is new since {from}
  - what began or ended between {from} and {to}
  - what altered from {from} to {to}
  - how did the arrangements change between {from} and {to}
  - difference between {from} and {to}
  - what has changed recently
  - changes over time
  - what changed after {from}
  - before and after {from}
  - what changed in {from}
  - changes in {from}
  - what was new in {from}
  - what happened in {from}
  - what happened between {from} and {to}
  - what took place in {from}
  - events in {from}
params:
  from: { type: date, about: "the first day, YYYY-MM-DD" }
  to: { type: date, about: "the second day, YYYY-MM-DD" }
follows: []
sentence:
  none: Nothing is stated to have changed between {from} and {to}.
  one: "One change between {from} and {to} is stated: of {names}."
  many: "{count} changes between {from} and {to} are stated: of {names}."
  names: [thing]
examples:
  - { params: { from: "2019-06-01", to: "2020-01-01" }, area: medway }
*/
CALL () {
  MATCH (thing:Entity)
  WHERE (thing.validFrom IS NOT NULL OR thing.validTo IS NOT NULL OR thing.date IS NOT NULL)
    AND NOT thing:Document AND NOT thing:Clause
    AND ($area IS NULL OR thing.area = $area OR any(document IN thing.statedBy WHERE document IN $documents))
  UNWIND [{change: 'begins', onDate: thing.validFrom, precision: thing.validFromPrecision},
    {change: 'ends', onDate: thing.validTo, precision: thing.validToPrecision},
    {change: 'happens', onDate: thing.date, precision: thing.datePrecision}] AS turn
  WITH thing, turn WHERE $from <= turn.onDate AND turn.onDate <= $to
  RETURN thing, turn.change AS change, turn.onDate AS onDate, turn.precision AS precision, true AS itself, null AS fact
  UNION ALL
  MATCH (thing:Entity)-[fact:REPLACES]->(:Entity)
  WHERE $from <= fact.validFrom AND fact.validFrom <= $to
    AND ($area IS NULL OR thing.area = $area OR any(document IN fact.statedBy WHERE document IN $documents))
  RETURN thing, 'replaces' AS change, fact.validFrom AS onDate, fact.validFromPrecision AS precision, true AS itself, fact
  UNION ALL
  MATCH (one:Entity)-[fact]->(two:Entity)
  WHERE fact.id IS NOT NULL AND type(fact) <> 'REPLACES'
    AND ($area IS NULL OR one.area = $area OR any(document IN fact.statedBy WHERE document IN $documents))
  UNWIND [{change: 'begins', onDate: fact.validFrom, precision: fact.validFromPrecision},
    {change: 'ends', onDate: fact.validTo, precision: fact.validToPrecision}] AS turn
  WITH one, fact, two, turn WHERE $from <= turn.onDate AND turn.onDate <= $to
  // It belongs to whichever end begins or ends on the same day, its start first; to neither where both go on.
  WITH one, fact, two, turn, [end IN [one, two] WHERE turn.onDate = CASE turn.change WHEN 'begins' THEN end.validFrom ELSE end.validTo END] AS changing
  RETURN coalesce(changing[0], one) AS thing, CASE WHEN size(changing) > 0 THEN turn.change ELSE 'relationships ' + CASE turn.change WHEN 'begins' THEN 'begin' ELSE 'end' END END AS change,
    turn.onDate AS onDate, turn.precision AS precision, size(changing) > 0 AS itself, fact
}
WITH thing, change, onDate, precision, itself, fact ORDER BY type(fact), fact.id
WITH thing, change, onDate, min(precision) AS precision, any(one IN collect(itself) WHERE one) AS itself, collect(fact) AS facts
WITH *, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind
RETURN onDate, precision, change, thing, CASE change WHEN 'replaces' THEN [fact IN facts | endNode(fact)] ELSE [] END AS inPlaceOf, kind, thing.status AS status,
  CASE change WHEN 'replaces' THEN facts[0].summary ELSE thing.summary END AS says,
  size(facts) AS relationships, facts,
  COLLECT { UNWIND facts AS fact UNWIND [startNode(fact), endNode(fact)] AS end WITH end WHERE end <> thing RETURN DISTINCT end } AS context
ORDER BY CASE WHEN change = 'replaces' THEN 0 WHEN NOT itself THEN 3 WHEN kind IN ['Publication', 'Duty', 'Risk'] THEN 2 ELSE 1 END,
  onDate, status, CASE change WHEN 'happens' THEN 0 WHEN 'ends' THEN 1 ELSE 2 END, kind, thing.name, thing.id, change
