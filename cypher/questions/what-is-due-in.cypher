/*
id: what-is-due-in
phrase: What is due in month {month}?
topic: reports and consultation
about: >-
  Everything with a month: reports, exchanges, reviews and other relationships whose window holds the month (a window may
  wrap over the year end), and what happens at any time of the year is left out.
params:
  month: { type: month, about: "a month from 1 (January) to 12 (December)" }
  recipient: { type: entity, labels: [Board, Role, Organisation], optional: true, absent: anybody, about: "only what is due to this body or role" }
follows: []
sentence:
  none: Nothing is stated to be due in month {month}.
  one: One thing is due in month {month}.
  many: "{count} things are due in month {month}."
examples:
  - { params: { month: "1", recipient: Medway Health and Wellbeing Board }, area: medway }
  - { params: { month: "4" }, area: kent }
*/
MATCH (from:Entity)-[what:REPORTS_TO|SHARES_WITH|CHALLENGES|SCRUTINISES|CONSULTS|ADVISES|PRODUCES|RECEIVES|HAS_DUTY|HOLDS_TO_ACCOUNT]->(to:Entity)
WHERE what.windowStart IS NOT NULL
  AND CASE WHEN what.windowStart <= what.windowEnd
    THEN what.windowStart <= toInteger($month) AND toInteger($month) <= what.windowEnd
    ELSE what.windowStart <= toInteger($month) OR toInteger($month) <= what.windowEnd END
  AND ($recipient IS NULL OR to.id = $recipient OR (type(what) = 'RECEIVES' AND from.id = $recipient))
  AND ($area IS NULL OR from.area = $area OR to.area = $area OR any(document IN what.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((what.validFrom IS NULL OR what.validFrom <= $asAt) AND (what.validTo IS NULL OR $asAt < what.validTo)))
OPTIONAL MATCH (publication:Publication {id: what.publication})
RETURN from AS who, type(what) AS does, to AS toWhom, publication, what.subject AS subject, what.frequency AS frequency,
  what.windowStart AS fromMonth, what.windowEnd AS toMonth, what AS statement
ORDER BY who.name, does, toWhom.name, statement.id
