/*
id: what-is-shared
phrase: What is shared with or by {body}?
topic: reports and consultation
about: >-
  The plans, minutes and information that are passed on between boards and roles for coordination, from whom to whom. A
  board's are also those that its chair passes on or is given.
wordings:
  - what is shared with {body}
  - what does {body} share
  - who shares information with {body}
  - with whom does {body} share its plans
  - which information is exchanged with {body}
  - what information do the boards share
  - who passes minutes on to {body}
  - who sends minutes to whom
  - information sharing by {body}
  - sharing of plans and minutes
  - exchange of information between boards
params:
  body: { type: entity, labels: [Board, Role], optional: true, absent: anybody, about: "only what this board or role shares or is given" }
follows: [SHARES_WITH, MEMBER_OF]
sentence:
  none: Nothing is said to be shared with or by {body}.
  one: "One exchange[ with or by {body}] is stated[, with {names}]."
  many: "{count} exchanges[ with or by {body}] are stated[, with {names}]."
  names: [from, to]
examples:
  - { params: { body: Health and Wellbeing Board }, area: suffolk }
  - { params: {}, area: kent }
*/
MATCH (from:Entity)-[shares:SHARES_WITH]->(to:Entity)
WHERE ($body IS NULL OR from.id = $body OR to.id = $body
    OR EXISTS { (:Entity {id: $body})<-[:MEMBER_OF {capacity: 'chair'}]-(chair:Role) WHERE chair IN [from, to] })
  AND ($area IS NULL OR from.area = $area OR any(document IN shares.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((shares.validFrom IS NULL OR shares.validFrom <= $asAt) AND (shares.validTo IS NULL OR $asAt < shares.validTo)))
OPTIONAL MATCH (publication:Publication {id: shares.publication})
RETURN from, to, shares.subject AS about, publication, shares.frequency AS frequency, shares.modality AS modality, shares.summary AS says, shares,
  // A publication is drawn with whoever writes it.
  COLLECT {
    MATCH (:Entity)-[fact:PRODUCES]->(publication)
    WHERE $asAt IS NULL OR ((fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
    RETURN fact
  } AS writtenBy,
  COLLECT { MATCH (:Entity {id: $body})<-[chairs:MEMBER_OF {capacity: 'chair'}]-(chair:Role) WHERE chair IN [from, to] RETURN chairs } AS chairs,
  COLLECT { MATCH (writer:Entity)-[:PRODUCES]->(publication) RETURN writer } + COLLECT { MATCH (body:Entity {id: $body}) RETURN body } AS context
ORDER BY from.name, to.name, shares.id
