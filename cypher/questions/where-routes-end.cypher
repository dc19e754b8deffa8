/*
id: where-routes-end
phrase: Which routes of escalation are there, and where does each end?
topic: escalation
about: Every procedure with its steps in order, who may begin it, who is involved at its last step, and whose disputes it settles.
wordings:
  - who can be called on to settle a dispute
  - what happens if … and … disagree
  - what do we do when … and … cannot agree
  - how are disputes between … and … resolved
  - what if … is unhappy with …
  - what happens if boards disagree
  - what happens when boards disagree
  - how are disputes between boards resolved
  - what is the dispute resolution process
  - what is the escalation procedure
  - which escalation routes are there and where do they end
  - how are conflicts and disagreements settled
  - what are the steps if a concern is not resolved
  - who has the last word in a dispute
  - where does an escalation stop
  - what if partners cannot agree
  - what is the process for challenge between the boards
  - resolution procedure
  - mutual challenge steps
  - where does … end
  - what is the way of settling disagreements between … and …
  - how do we escalate a concern
  - who decides in the end when there is a disagreement
follows: [PART_OF, ESCALATES_TO, INVOLVES, MAY_INVOKE, GOVERNS]
drawing: layered
sentence:
  none: No route of escalation or resolution is stated.
  one: "One route of escalation or resolution is stated: {names}."
  many: "{count} routes of escalation or resolution are stated: {names}."
  names: [procedure]
examples:
  - { params: {}, area: suffolk }
  - { params: {}, area: knowsley }
*/
MATCH (procedure:Procedure)
WHERE ($area IS NULL OR procedure.area = $area OR any(document IN procedure.statedBy WHERE document IN $documents))
  AND ($asAt IS NULL OR ((procedure.validFrom IS NULL OR procedure.validFrom <= $asAt) AND (procedure.validTo IS NULL OR $asAt < procedure.validTo)))
WITH procedure, COLLECT { MATCH (procedure)<-[:PART_OF]-(step:Step)-[fact:ESCALATES_TO|INVOLVES|MAY_INVOKE|PART_OF]-() RETURN DISTINCT fact } +
  COLLECT { MATCH (procedure)-[fact:GOVERNS]->() RETURN fact } AS facts
RETURN procedure,
  COLLECT { MATCH (step:Step)-[:PART_OF]->(procedure) RETURN step ORDER BY step.order, step.id } AS steps,
  COLLECT { MATCH (procedure)<-[:PART_OF]-(:Step)<-[:MAY_INVOKE]-(who:Entity) RETURN DISTINCT who ORDER BY who.name } AS mayInvoke,
  COLLECT { MATCH (last:Step)-[:PART_OF]->(procedure) WHERE NOT EXISTS { (last)-[:ESCALATES_TO]->() }
    MATCH (last)-[:INVOLVES]->(who:Entity) RETURN DISTINCT who ORDER BY who.name } AS endsWith,
  COLLECT { MATCH (procedure)-[:GOVERNS]->(board:Board) RETURN board ORDER BY board.name } AS settlesDisputesOf, facts,
  COLLECT { UNWIND facts AS fact UNWIND [startNode(fact), endNode(fact)] AS end WITH end WHERE NOT end:Step AND end <> procedure RETURN DISTINCT end } AS context
ORDER BY procedure.area, procedure.name
