/*
id: chain-of-accountability
phrase: To whom does {subject} answer, all the way up?
topic: accountability
about: >-
  Every link upward from the body or role, rung by rung: whom it reports to, who holds it to account, who appoints it.
  Each link names its own type. A link from whose upper end the chain leads back to its lower end is part of a circle and
  marked as such; no circle is followed round again.
wordings:
  - who is responsible for {subject}
  - who is in charge of {subject}
  - who manages {subject}
  - to whom does {subject} answer
  - who does {subject} answer to
  - who does {subject} report to
  - who is {subject} accountable to
  - to whom is {subject} responsible
  - who is above {subject}
  - who is the boss of {subject}
  - who oversees {subject}
  - who is {subject} answerable to
  - chain of accountability for {subject}
  - line of accountability upwards from {subject}
  - reporting line of {subject}
  - chain of command above {subject}
  - who is at the top of the chain over {subject}
  - who does {subject} ultimately answer to
  - accountability of {subject}
  - "{subject} reports to whom"
  - "{subject} accountable to"
  - line management of {subject}
  - "{subject} – who is above, who is the boss"
params:
  subject: { type: entity, labels: [Board, Role, Organisation], about: where the chain begins }
follows: [REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS]
drawing: layered
sentence:
  none: "{subject} is not said to answer to anybody."
  one: "{subject} answers to {names}."
  many: "Upward from {subject} {count} links lead to {names}."
  names: [answersTo]
examples:
  - { params: { subject: LSCB Chair }, area: suffolk }
  - { params: { subject: Children's Health and Wellbeing Board }, area: kent }
*/
MATCH (start:Entity {id: $subject})
// Whoever can be reached upward, rung by rung: who reports goes to whom it reports to, and who is held to account or
// appointed goes to who does that. Each is reached once, so that circles end; a path search would try every way round them.
WITH reduce(reached = [{node: start, rung: 0}], rung IN range(1, 25) | reached + COLLECT {
  UNWIND reached AS below
  WITH below WHERE below.rung = rung - 1
  WITH below.node AS a
  MATCH (a)-[r:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS]-(b:Entity)
  WHERE ((type(r) = 'REPORTS_TO' AND startNode(r) = a) OR (type(r) <> 'REPORTS_TO' AND startNode(r) = b))
    AND NOT b IN [one IN reached | one.node]
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
  RETURN DISTINCT {node: b, rung: rung}
}) AS reached
UNWIND reached AS one
// Likewise what lies above each of them, to know a link that is part of a circle.
WITH reached, one, reduce(above = [one.node], step IN range(1, size(reached)) | above + COLLECT {
  UNWIND above AS a
  MATCH (a)-[r:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS]-(b:Entity)
  WHERE ((type(r) = 'REPORTS_TO' AND startNode(r) = a) OR (type(r) <> 'REPORTS_TO' AND startNode(r) = b))
    AND NOT b IN above AND b IN [other IN reached | other.node]
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)))
  RETURN DISTINCT b
}) AS above
WITH collect({node: one.node, rung: one.rung, above: above}) AS reached
UNWIND reached AS from
UNWIND reached AS to
WITH from.node AS lower, from.rung AS rung, to.node AS upper, to.above AS above
MATCH (lower)-[link:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS]-(upper)
WHERE ((type(link) = 'REPORTS_TO' AND startNode(link) = lower) OR (type(link) <> 'REPORTS_TO' AND startNode(link) = upper))
  AND ($asAt IS NULL OR ((link.validFrom IS NULL OR link.validFrom <= $asAt) AND (link.validTo IS NULL OR $asAt < link.validTo)))
RETURN rung + 1 AS rung, lower AS who, type(link) AS how, upper AS answersTo, link.frequency AS frequency,
  lower IN above AS closesCircle, link
// Whoever may demand an account before whoever is only told.
ORDER BY rung, who.name, CASE type(link) WHEN 'HOLDS_TO_ACCOUNT' THEN 0 WHEN 'REPORTS_TO' THEN 1 ELSE 2 END, answersTo.name, link.id
