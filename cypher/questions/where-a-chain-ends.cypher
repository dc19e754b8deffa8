/*
id: where-a-chain-ends
phrase: Where does the chain upward from {subject} end?
topic: accountability
about: >-
  Everyone above whom nothing more is stated, and what kind of end that is. "At the top" are elected offices, councils,
  cabinets and chief executives, and the law itself. "Outside the documents" are other organisations, and whatever belongs
  to an area that none of the documents searched is from: how those are governed is not what they are about. Every other
  end is "a gap": the documents describe it, and name nobody above it. A chain that only goes round in a circle has no end.
wordings:
  - where does the chain upward from {subject} end
  - where does the chain above {subject} stop
  - does the chain from {subject} end in a gap
  - where does the chain of {subject} break off
  - dead end above {subject}
  - at what point does the chain from {subject} end
  - is there a gap in the chain above {subject}
  - where does the accountability of {subject} end
  - who is at the end of the chain above {subject}
params:
  subject:
    type: entity
    labels: [Board, Role, Organisation, Person, Duty, Publication, Statute, Provision, Step, Procedure, Event, Risk]
    about: where the chain begins
  types:
    type: relationshipTypes
    default: [REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS]
follows: []
drawing: layered
sentence:
  none: "The chain upward from {subject} has no end: it goes round in a circle."
  one: "The chain upward from {subject} ends[ with {names}]: nothing is stated above."
  many: "The chain upward from {subject} ends in {count} places: with {names}."
  names: [end]
examples:
  - { params: { subject: LSCB Chair }, area: suffolk }
  - { params: { subject: MSCP Executive }, area: medway }
*/
MATCH (start:Entity {id: $subject})
// These lead from the upper end to the lower, all others from the lower to the upper.
WITH start, ['HOLDS_TO_ACCOUNT', 'APPOINTS', 'HAS_DUTY', 'PRODUCES', 'RECEIVES', 'SCRUTINISES', 'CHALLENGES', 'GOVERNS', 'REPLACES'] AS readDownward
// Level by level whoever can be reached. Each is reached once, so that circles end.
WITH start, readDownward, reduce(levels = [[start]], rung IN range(1, 40) | levels + [COLLECT {
  UNWIND last(levels) AS a
  MATCH (a)-[r]-(b:Entity)
  WHERE type(r) IN $types AND b <> a AND (type(r) IN readDownward) = (startNode(r) = b)
    AND ($documents IS NULL OR r.statedBy IS NULL OR any(document IN r.statedBy WHERE document IN $documents))
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
    AND NOT any(level IN levels WHERE b IN level)
  RETURN DISTINCT b
}]) AS levels
UNWIND range(0, size(levels) - 1) AS rung
UNWIND levels[rung] AS end
WITH start, readDownward, rung, end
WHERE NOT EXISTS {
  MATCH (end)-[r]-(b:Entity)
  WHERE type(r) IN $types AND b <> end AND (type(r) IN readDownward) = (startNode(r) = b)
    AND ($documents IS NULL OR r.statedBy IS NULL OR any(document IN r.statedBy WHERE document IN $documents))
    AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
      AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
}
WITH start, rung, end,
  COLLECT {
    MATCH (end)-[r]-(b:Entity)
    WHERE type(r) IN $types AND b <> end AND (type(r) IN readDownward) = (startNode(r) = b)
      AND ($documents IS NULL OR r.statedBy IS NULL OR any(document IN r.statedBy WHERE document IN $documents))
    RETURN r
  } AS atOtherDates,
  COLLECT {
    MATCH (end)-[r]-(b:Entity)
    WHERE NOT type(r) IN $types AND b <> end AND (type(r) IN readDownward) = (startNode(r) = b)
      AND ($documents IS NULL OR r.statedBy IS NULL OR any(document IN r.statedBy WHERE document IN $documents))
      AND ($asAt IS NULL OR ((r.validFrom IS NULL OR r.validFrom <= $asAt) AND (r.validTo IS NULL OR $asAt < r.validTo)
        AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
    RETURN DISTINCT type(r) ORDER BY type(r)
  } AS otherTypes,
  EXISTS { MATCH (document:Document) WHERE document.area = end.area AND ($documents IS NULL OR document.id IN $documents) } AS described
WITH start, rung, end, atOtherDates, otherTypes, CASE
  WHEN end:Statute OR end:Provision THEN 'at the top'
  WHEN end.archetype IN ['council', 'cabinet', 'leader-of-the-council', 'elected-mayor', 'chief-executive', 'police-and-crime-commissioner'] THEN 'at the top'
  WHEN end:Organisation OR NOT described THEN 'outside the documents'
  ELSE 'in a gap' END AS how
RETURN end, how, otherTypes, size(atOtherDates) AS linksAtOtherDates, rung, atOtherDates AS links,
  start + COLLECT { UNWIND atOtherDates AS fact UNWIND [startNode(fact), endNode(fact)] AS other WITH other WHERE other <> end RETURN DISTINCT other } AS context
ORDER BY rung, end.name, end.id
