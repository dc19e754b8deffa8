/*
id: what-depends-on
phrase: What depends on {role}?
topic: accountability
about: >-
  Which boards, reports, routes, steps and appointments lose a link if the post is vacant; where nobody else stands in the
  same place, that is said.
wordings:
  - what risk is there if {role} is away
  - what depends on {role}
  - what relies on {role}
  - what is affected if {role} is vacant
  - what happens if there is no {role}
  - what would break without {role}
  - what if {role} leaves
  - impact of {role} being vacant
  - what would be lost if {role} left
  - how dependent are we on {role}
  - single point of failure {role}
  - what hangs on {role}
  - consequences of a vacancy for {role}
  - what stops working when the post of {role} is empty
  - what goes if {role} goes
  - what happens without {role}
  - what would stop without {role}
params:
  role: { type: entity, labels: [Role] }
follows: [MEMBER_OF, REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS, MAY_INVOKE, INVOLVES, HAS_DUTY, CONSULTS, ADVISES, SCRUTINISES, CHALLENGES, SHARES_WITH, SUPPORTS, PRODUCES, RECEIVES]
sentence:
  none: Nothing is stated to depend on {role}.
  one: "One link depends on {role}[: the one with {names}]."
  many: "{count} links depend on {role}[: those with {names}]."
  names: [from, to]
examples:
  - { params: { role: Chief Executive }, area: suffolk }
  - { params: { role: Director of Children's Services }, area: knowsley }
*/
MATCH (role:Entity {id: $role})-[link:MEMBER_OF|REPORTS_TO|HOLDS_TO_ACCOUNT|APPOINTS|MAY_INVOKE|INVOLVES|HAS_DUTY|CONSULTS|ADVISES|SCRUTINISES|CHALLENGES|SHARES_WITH|SUPPORTS|PRODUCES|RECEIVES]-(other:Entity)
WHERE $asAt IS NULL OR ((link.validFrom IS NULL OR link.validFrom <= $asAt) AND (link.validTo IS NULL OR $asAt < link.validTo))
WITH role, link, other, startNode(link) = role AS outward
WITH role, link, other, outward,
  CASE WHEN outward
    THEN NOT EXISTS { MATCH (another:Entity)-[same]->(other) WHERE type(same) = type(link) AND another <> role AND coalesce(same.capacity, '') = coalesce(link.capacity, '') }
    ELSE NOT EXISTS { MATCH (other)-[same]->(another:Entity) WHERE type(same) = type(link) AND another <> role } END AS alone
RETURN startNode(link) AS from, type(link) AS how, endNode(link) AS to, link.capacity AS capacity, alone AS nobodyElse, link.summary AS says, link
ORDER BY nobodyElse DESC, how, from.name, to.name, link.id
