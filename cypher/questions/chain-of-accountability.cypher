/*
id: chain-of-accountability
phrase: To whom does {subject} answer, all the way up?
topic: accountability
about: >-
  Every link upward from the body or role, rung by rung: whom it reports to, who holds it to account, who appoints it.
  Each link names its own type. A link from whose upper end the chain leads back to its lower end is part of a circle and
  marked as such; no circle is followed round again.
params:
  subject: { type: entity, labels: [Board, Role, Organisation], about: where the chain begins }
follows: [REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS]
drawing: layered
sentence:
  none: "{subject} is not said to answer to anybody."
  one: One link leads upward from {subject}.
  many: "{count} links lead upward from {subject}."
examples:
  - { params: { subject: LSCB Chair }, area: suffolk }
  - { params: { subject: Children's Health and Wellbeing Board }, area: kent }
*/
MATCH (start:Entity {id: $subject})
// Whoever can be reached upward, each with its shortest distance: who reports goes to whom it reports to, and who is
// held to account or appointed goes to who does that.
CALL (start) {
  RETURN start AS lower, 0 AS rung
  UNION
  MATCH route = ANY SHORTEST (start)((a:Entity)-[r:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS]-(b:Entity)
    WHERE ((type(r) = 'REPORTS_TO' AND startNode(r) = a) OR (type(r) <> 'REPORTS_TO' AND startNode(r) = b))
      AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
        AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
  ){1,25}(lower:Entity)
  WHERE lower <> start
  RETURN lower, length(route) AS rung
}
WITH collect({node: lower, rung: rung}) AS reached
UNWIND reached AS from
UNWIND reached AS to
WITH from.node AS lower, from.rung AS rung, to.node AS upper
MATCH (lower)-[link:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS]-(upper)
WHERE ((type(link) = 'REPORTS_TO' AND startNode(link) = lower) OR (type(link) <> 'REPORTS_TO' AND startNode(link) = upper))
  AND ($asAt IS NULL OR ((link.validFrom IS NULL OR link.validFrom <= $asAt) AND (link.validTo IS NULL OR $asAt < link.validTo)))
RETURN rung + 1 AS rung, lower AS who, type(link) AS how, upper AS answersTo, link.frequency AS frequency,
  EXISTS {
    MATCH ANY SHORTEST (upper)((a:Entity)-[r:REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS]-(b:Entity)
      WHERE ((type(r) = 'REPORTS_TO' AND startNode(r) = a) OR (type(r) <> 'REPORTS_TO' AND startNode(r) = b))
        AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)))
    ){1,25}(lower)
  } AS closesCircle, link
ORDER BY rung, who.name, answersTo.name, link.id
