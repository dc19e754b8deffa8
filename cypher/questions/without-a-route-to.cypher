/*
id: without-a-route-to
phrase: Which boards have no route to {role}?
topic: escalation
about: >-
  Every board from which no stated step leads to the role: no route that settles its disputes ends there, and neither it nor
  its chair may call a step that leads there. Beside each stand the routes that it has instead, and with whom they end. It
  looks at the boards of the role's own area and documents, or of the area that is chosen; where that area's documents
  name nobody of the kind, none of its boards has a route. The finding "A board without a stated route to the Chief
  Executive" applies the same rule to boards, partnerships, committees and executives of a known kind.
wordings:
  - which boards have no route to {role}
  - which boards have no way to {role}
  - which boards have no stated escalation to {role}
  - which boards cannot escalate to {role}
  - which bodies can't take a dispute to {role}
  - who cannot escalate to {role}
  - who has no way of reaching {role}
  - boards without a route to {role}
  - bodies without any way to raise a matter with {role}
  - disagreements of which boards never reach {role}
  - which committees do not have an escalation path to {role}
  - whose disputes do not end with {role}
  - no route to {role}
  - which boards cannot get to {role}
params:
  role: { type: entity, labels: [Role, Board], about: the role or board that no route leads to }
follows: [MAY_INVOKE, ESCALATES_TO, INVOLVES, GOVERNS]
drawing: layered
sentence:
  none: No board is without a stated route to {role}.
  one: "No stated route leads to {role} from one board: {names}."
  many: "No stated route leads to {role} from {count} boards: {names}."
  names: [board]
examples:
  - { params: { role: Chief Executive }, area: suffolk }
  - { params: { role: Chief Executive }, area: knowsley }
*/
OPTIONAL MATCH (end:Entity {id: $role})
WITH end, COLLECT {
  MATCH route = (end)<-[:INVOLVES]-(:Step)<-[:ESCALATES_TO*0..20]-(:Step)
  WHERE all(part IN nodes(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
    AND all(part IN relationships(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
  RETURN DISTINCT nodes(route)[-1]
} AS steps
// From a step to whoever has it for a route: the boards whose disputes it settles, and who may call it, a chair for the board.
WITH end, steps, COLLECT {
  UNWIND steps AS step
  MATCH (step)-[part:PART_OF]->(:Procedure)-[governs:GOVERNS]->(board:Board)
  WHERE $asAt IS NULL OR ((governs.validFrom IS NULL OR governs.validFrom <= $asAt) AND (governs.validTo IS NULL OR $asAt < governs.validTo))
  RETURN board
  UNION
  UNWIND steps AS step
  MATCH (step)<-[invokes:MAY_INVOKE]-(board:Board)
  WHERE $asAt IS NULL OR ((invokes.validFrom IS NULL OR invokes.validFrom <= $asAt) AND (invokes.validTo IS NULL OR $asAt < invokes.validTo))
  RETURN board
  UNION
  UNWIND steps AS step
  MATCH (step)<-[invokes:MAY_INVOKE]-(:Role)-[chairs:MEMBER_OF {capacity: 'chair'}]->(board:Board)
  WHERE $asAt IS NULL OR ((invokes.validFrom IS NULL OR invokes.validFrom <= $asAt) AND (invokes.validTo IS NULL OR $asAt < invokes.validTo)
    AND (chairs.validFrom IS NULL OR chairs.validFrom <= $asAt) AND (chairs.validTo IS NULL OR $asAt < chairs.validTo))
  RETURN board
} AS served
MATCH (board:Board)
WHERE NOT board IN served AND (end IS NULL OR board <> end)
  AND CASE WHEN $area IS NULL THEN any(document IN board.statedBy WHERE document IN end.statedBy)
    ELSE board.area = $area OR any(document IN board.statedBy WHERE document IN $documents) END
  AND CASE WHEN $asAt IS NULL THEN board.status <> 'ended'
    ELSE (board.validFrom IS NULL OR board.validFrom <= $asAt) AND (board.validTo IS NULL OR $asAt < board.validTo) END
WITH board, end,
  // Drawn: the board with its own routes or, where it has none, with its chair; and what does lead to the role.
  COLLECT { MATCH (board)<-[fact:MEMBER_OF {capacity: 'chair'}]-() WHERE NOT EXISTS { (board)<-[:GOVERNS]-() } RETURN fact } +
  COLLECT { MATCH (board)<-[fact:GOVERNS]-(:Procedure) RETURN fact } +
  COLLECT { MATCH (board)<-[:GOVERNS]-(:Procedure)<-[fact:PART_OF]-(:Step) RETURN fact } +
  COLLECT { MATCH (board)<-[:GOVERNS]-(:Procedure)<-[:PART_OF]-(step:Step)-[fact:ESCALATES_TO|INVOLVES]->() RETURN fact } +
  COLLECT { UNWIND steps AS step MATCH (step)-[fact:ESCALATES_TO|INVOLVES]->(next) WHERE next IN steps OR next = end RETURN DISTINCT fact } AS facts
RETURN board, board.type AS type, board.status AS status,
  COLLECT { MATCH (procedure:Procedure)-[:GOVERNS]->(board) RETURN procedure ORDER BY procedure.name } AS routesItHas,
  COLLECT { MATCH (board)<-[:GOVERNS]-(:Procedure)<-[:PART_OF]-(last:Step)-[:INVOLVES]->(who:Entity)
    WHERE NOT EXISTS { (last)-[:ESCALATES_TO]->() } RETURN DISTINCT who ORDER BY who.name } AS theyEndWith,
  COLLECT { MATCH (board)<-[:MEMBER_OF {capacity: 'chair'}]-(chair:Entity) RETURN DISTINCT chair ORDER BY chair.name } AS chair,
  end AS noRouteTo, facts,
  COLLECT { UNWIND facts AS fact UNWIND [startNode(fact), endNode(fact)] AS drawn WITH drawn WHERE drawn <> board RETURN DISTINCT drawn } AS context
ORDER BY CASE WHEN board.type IN ['board', 'partnership', 'committee', 'executive'] THEN 0 ELSE 1 END, board.name, board.id
