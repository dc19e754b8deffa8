/*
id: to-whom-can-it-escalate
phrase: To whom can {invoker} escalate a matter?
topic: escalation
about: Everyone who meets, decides or is asked at a step that the role or board may begin, or at one that follows, with the way there.
wordings:
  - to whom can {invoker} escalate
  - who can {invoker} escalate to
  - to whom may {invoker} take a dispute
  - where can {invoker} take an unresolved issue
  - who can {invoker} turn to if something is not resolved
  - who can {invoker} raise a concern with
  - how can {invoker} raise a concern
  - how can {invoker} escalate a matter
  - whom may {invoker} call in
  - what can {invoker} do about a disagreement
  - escalation by {invoker}
params:
  invoker: { type: entity, labels: [Role, Board], about: the role or board that begins it }
follows: [MAY_INVOKE, ESCALATES_TO, INVOLVES]
sentence:
  none: No step of escalation is named that {invoker} may begin.
  one: "{invoker} can escalate a matter to one {found}: {names}."
  many: "{invoker} can escalate a matter to {count} {found}: {names}."
  names: [reaches]
examples:
  - { params: { invoker: LSCB Chair }, area: suffolk }
  - { params: { invoker: KSCB Chair }, area: kent }
*/
MATCH (invoker:Entity {id: $invoker})
MATCH route = (invoker)-[:MAY_INVOKE]->(:Step)-[:ESCALATES_TO*0..20]->(:Step)-[:INVOLVES]->(end:Entity)
WHERE invoker <> end
  AND all(part IN nodes(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
  AND all(part IN relationships(route) WHERE $asAt IS NULL OR ((part.validFrom IS NULL OR part.validFrom <= $asAt) AND (part.validTo IS NULL OR $asAt < part.validTo)))
UNWIND nodes(route) AS step
WITH invoker, end, route, step
ORDER BY step.order, step.id
WHERE step:Step
WITH invoker, end, collect(DISTINCT step) AS steps, collect(DISTINCT route) AS routes
UNWIND routes AS route
UNWIND relationships(route) AS link
RETURN end AS reaches, steps, invoker, collect(DISTINCT link) AS links
ORDER BY size(steps), reaches.name, reaches.id
