/*
id: trace
phrase: Which links lead {way} from {subject} by {types}?
topic: accountability
about: >-
  Every link that can be reached rung by rung, upward, downward or both ways, along the relationship types that you
  choose. Whoever may demand an account stands above; other types are no rank and have an above and a below only to be
  read by. Each link stands once and names its own type, also where the chain goes round in a circle.
wordings:
  - trace the links upward from {subject}
  - trace {subject}
  - trace {subject} downward
  - follow the links {way} from {subject}
  - which links lead {way} from {subject}
  - step through the chain from {subject}
  - trace everything below {subject}
  - trace both ways from {subject}
params:
  subject:
    type: entity
    labels: [Board, Role, Organisation, Person, Duty, Publication, Statute, Provision, Step, Procedure, Event, Risk]
    about: where the chain begins
  way: { type: choice, options: [upward, downward, both ways] }
  types:
    type: relationshipTypes
    default: [REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS]
follows: []
drawing: layered
sentence:
  none: Along these relationship types no link leads on from {subject}.
  one: "One link leads on from {subject}, to {names}."
  many: "{count} links lead on from {subject}, to {names}."
  names: [below, above]
examples:
  - { params: { subject: LSCB Chair, way: upward }, area: suffolk }
  - { params: { subject: Medway Health and Wellbeing Board, way: both ways }, area: medway }
  - params:
      subject: Advise and advocate on key policy and commissioning issues
      way: upward
      types: [HAS_DUTY, REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS]
    area: kent
*/
MATCH (start:Entity {id: $subject})
// These lead from the upper end to the lower, all others from the lower to the upper.
WITH start, ['HOLDS_TO_ACCOUNT', 'APPOINTS', 'HAS_DUTY', 'PRODUCES', 'RECEIVES', 'SCRUTINISES', 'CHALLENGES', 'GOVERNS', 'REPLACES'] AS readDownward
UNWIND [way IN ['upward', 'downward'] WHERE $way IN [way, 'both ways']] AS way
// Level by level whoever can be reached. Each is reached once, so that circles end; a path search would try every way round them.
WITH way, readDownward, reduce(levels = [[start]], rung IN range(1, 40) | levels + [COLLECT {
  UNWIND last(levels) AS a
  MATCH (a)-[r]-(b:Entity)
  WHERE type(r) IN $types AND b <> a AND (type(r) IN readDownward) = (startNode(r) = CASE way WHEN 'upward' THEN b ELSE a END)
    AND ($documents IS NULL OR r.statedBy IS NULL OR any(document IN r.statedBy WHERE document IN $documents))
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
    AND NOT any(level IN levels WHERE b IN level)
  RETURN DISTINCT b
}]) AS levels
UNWIND range(0, size(levels) - 1) AS rung
UNWIND levels[rung] AS one
MATCH (one)-[link]-(next:Entity)
WHERE type(link) IN $types AND next <> one AND (type(link) IN readDownward) = (startNode(link) = CASE way WHEN 'upward' THEN next ELSE one END)
  AND ($documents IS NULL OR link.statedBy IS NULL OR any(document IN link.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((link.validFrom IS NULL OR link.validFrom <= $asAt) AND (link.validTo IS NULL OR $asAt < link.validTo)
    AND (next.validFrom IS NULL OR next.validFrom <= $asAt) AND (next.validTo IS NULL OR $asAt < next.validTo)))
WITH way, rung + 1 AS rung, link, CASE way WHEN 'upward' THEN one ELSE next END AS below, CASE way WHEN 'upward' THEN next ELSE one END AS above
RETURN way, rung, below, type(link) AS how, above, link.modality AS modality, link.frequency AS frequency,
  link.windowStart AS fromMonth, link.windowEnd AS toMonth, link.validFrom AS validFrom, link.validTo AS validTo,
  link.status AS status, link.summary AS says, link
ORDER BY way DESC, rung, CASE way WHEN 'upward' THEN below.name ELSE above.name END, above.name, below.name, how, link.id
