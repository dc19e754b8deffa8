/*
id: who-can-escalate-to
phrase: Who can escalate to {role}?
topic: escalation
about: Everyone who may invoke a step of a route that leads to the role, with each step on the way.
wordings:
  - escalate
  - escalate to {role}
  - who can escalate to {role}
  - who may take a dispute to {role}
  - who is able to raise a matter with {role}
  - who can refer an unresolved issue to {role}
  - who can go to {role} if something is not resolved
  - who may call in {role}
  - who is entitled to bring a disagreement before {role}
  - whose concerns can end up with {role}
  - escalation to {role}
  - "{role} escalation route"
  - by whom can a matter be escalated to {role}
  - which chairs can involve {role} in a dispute
  - who can complain to {role}
params:
  role: { type: entity, labels: [Role, Board], about: the role or board that a matter may end with }
follows: [MAY_INVOKE, ESCALATES_TO, INVOLVES]
drawing: layered
sentence:
  none: Nobody is named as able to escalate a matter to {role}.
  one: "One {found} can escalate a matter to {role}: {names}."
  many: "{count} {found} can escalate a matter to {role}: {names}."
  names: [who]
examples:
  - { params: { role: Chief Executive }, area: suffolk }
  - { params: { role: Chief Executive }, area: knowsley }
*/
MATCH (end:Entity {id: $role})
MATCH route = (invoker:Entity)-[:MAY_INVOKE]->(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(end)
WHERE invoker <> end
  AND all(part IN nodes(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
  AND all(part IN relationships(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
UNWIND nodes(route) AS step
WITH end, invoker, route, step
ORDER BY step.order, step.id
WHERE step:Step
WITH end, invoker, collect(DISTINCT step) AS steps, collect(DISTINCT route) AS routes
UNWIND routes AS route
UNWIND relationships(route) AS link
RETURN invoker AS who, steps, end AS reaches, collect(DISTINCT link) AS links
ORDER BY who.name, who.id
