/*
id: what-is-due-in
phrase: What is due to {recipient} in {month}?
topic: reports and consultation
about: >-
  Everything with a month: reports, exchanges, reviews and duties whose window holds the month (a window may wrap over the
  year end). With a recipient, only what that body or role is to be given. What may happen at any time of the year is left
  out. The same thing given to several is one row.
wordings:
  - what is due in {month}
  - what is due to {recipient} in {month}
  - what happens in {month}
  - what has to be done in {month}
  - which reports are due in {month}
  - which meetings happen in {month}
  - deadlines in {month}
  - what comes to {recipient} in {month}
  - what is on the agenda of {recipient} in {month}
  - anything due in {month}
  - tasks for {month}
  - what must be submitted by {month}
  - what is {recipient} to be given in {month}
  - "{month} reports"
  - what is coming up in {month}
params:
  month: { type: month, about: "a month from 1 (January) to 12 (December)" }
  recipient: { type: entity, labels: [Board, Role, Organisation], optional: true, absent: anybody, about: "only what is due to this body or role" }
follows: []
drawing: layered
sentence:
  none: Nothing is stated to be due to {recipient} in {month}.
  one: "One thing is due[ to {recipient}] in {month}[: {names}]."
  many: "{count} things are due[ to {recipient}] in {month}[: {names}]."
  names: [what]
examples:
  - { params: { month: "1", recipient: Medway Health and Wellbeing Board }, area: medway }
  - { params: { month: "4" }, area: kent }
*/
MATCH (from:Entity)-[fact:REPORTS_TO|SHARES_WITH|CHALLENGES|SCRUTINISES|CONSULTS|ADVISES|PRODUCES|RECEIVES|HAS_DUTY|HOLDS_TO_ACCOUNT]->(to:Entity)
WHERE fact.windowStart IS NOT NULL
  AND CASE WHEN fact.windowStart <= fact.windowEnd
    THEN fact.windowStart <= toInteger($month) AND toInteger($month) <= fact.windowEnd
    ELSE fact.windowStart <= toInteger($month) OR toInteger($month) <= fact.windowEnd END
  AND ($recipient IS NULL OR (to.id = $recipient AND type(fact) IN ['REPORTS_TO', 'SHARES_WITH', 'ADVISES'])
    OR (from.id = $recipient AND type(fact) = 'RECEIVES'))
  AND ($area IS NULL OR from.area = $area OR to.area = $area OR any(document IN fact.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)))
OPTIONAL MATCH (publication:Publication {id: fact.publication})
WITH from, fact, to, CASE WHEN to:Duty OR to:Publication THEN to ELSE publication END AS what,
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] AS month
ORDER BY to.name, fact.id
WITH from AS who, type(fact) AS does, what, fact.subject AS subject, fact.frequency AS frequency, fact.windowStart AS first,
  fact.windowEnd AS last, month, collect(DISTINCT CASE WHEN to = what THEN null ELSE to END) AS toWhom, collect(fact) AS statements
RETURN who, does, what, subject, toWhom, frequency,
  CASE first WHEN last THEN month[first - 1] ELSE month[first - 1] + ' to ' + month[last - 1] END AS months,
  // A publication is drawn with whoever writes it or, where nobody is said to, with whoever of these is given it.
  statements + COLLECT {
    MATCH (one:Entity)-[fact:PRODUCES|RECEIVES]->(what)
    WHERE (type(fact) = 'PRODUCES' OR ((one = who OR one IN toWhom) AND NOT EXISTS { (what)<-[:PRODUCES]-() }))
      AND ($asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo)))
    RETURN fact
  } AS statements,
  COLLECT { MATCH (one:Entity)-[:PRODUCES]->(what) RETURN one } AS context
ORDER BY CASE does WHEN 'REPORTS_TO' THEN 0 WHEN 'SHARES_WITH' THEN 1 WHEN 'HAS_DUTY' THEN 3 ELSE 2 END, who.name, what.name, subject
