/*
id: routes-between
phrase: How is {from} connected to {to} by {types}?
topic: accountability
about: >-
  The shortest routes between two entities along the relationship types that you choose, in either direction. A route
  over several types is a connection, not a rank: each link names its own type. With an area, only what its documents state
  is followed.
wordings:
  - how is {from} connected to {to}
  - how is {from} linked to {to}
  - what connects {from} and {to}
  - connection between {from} and {to}
  - is there a link from {from} to {to}
  - route from {from} to {to}
  - path from {from} to {to}
  - how do you get from {from} to {to}
  - how are {from} and {to} connected
  - what links {from} with {to}
  - shortest way between {from} and {to}
  - in what way is {from} tied to {to}
  - "{from} to {to} connection"
  - what is the relationship between {from} and {to}
  - how are {from} and {to} related
params:
  from: { type: entity, labels: [Board, Role, Organisation, Person, Duty, Publication, Statute, Provision, Step, Procedure, Event, Risk] }
  to: { type: entity, labels: [Board, Role, Organisation, Person, Duty, Publication, Statute, Provision, Step, Procedure, Event, Risk] }
  types:
    type: relationshipTypes
    default: [REPORTS_TO, HOLDS_TO_ACCOUNT, APPOINTS, MEMBER_OF]
follows: []
drawing: layered
sentence:
  none: No route along these relationship types leads from {from} to {to}.
  one: "One shortest route leads from {from} to {to}[, by way of {names}]."
  many: "{count} routes lead from {from} to {to}, the shortest first[, by way of {names}]."
  names: [route]
examples:
  - { params: { from: Corporate Parenting Board, to: Chief Executive, types: [REPORTS_TO, HOLDS_TO_ACCOUNT, MEMBER_OF] }, area: suffolk }
  - { params: { from: Chair of the KSCB, to: Kent Health and Wellbeing Board }, area: kent }
*/
MATCH (start:Entity {id: $from})
MATCH (finish:Entity {id: $to})
MATCH route = SHORTEST 2 GROUPS (start)((a:Entity)-[link]-(b:Entity)
  WHERE type(link) IN $types
    AND ($documents IS NULL OR link.statedBy IS NULL OR any(document IN link.statedBy WHERE document IN $documents))
    AND ($asAt IS NULL OR ((link.validFrom IS NULL OR link.validFrom <= $asAt) AND (link.validTo IS NULL OR $asAt < link.validTo)
      AND (b.validFrom IS NULL OR b.validFrom <= $asAt) AND (b.validTo IS NULL OR $asAt < b.validTo)))
){1,12}(finish)
WHERE start <> finish AND size(nodes(route)) = size(COLLECT { UNWIND nodes(route) AS node RETURN DISTINCT node })
// Parallel links between the same two are one stretch of one route, with all of them named.
WITH DISTINCT nodes(route) AS stops
WITH stops, [i IN range(0, size(stops) - 2) | COLLECT {
  WITH stops[i] AS a, stops[i + 1] AS b
  MATCH (a)-[link]-(b)
  WHERE type(link) IN $types
    AND ($documents IS NULL OR link.statedBy IS NULL OR any(document IN link.statedBy WHERE document IN $documents))
    AND ($asAt IS NULL OR ((link.validFrom IS NULL OR link.validFrom <= $asAt) AND (link.validTo IS NULL OR $asAt < link.validTo)))
  RETURN link ORDER BY type(link), link.id
}] AS links
RETURN size(links) AS steps, stops AS route, [stretch IN links | [link IN stretch | type(link)]] AS types, links
ORDER BY steps, [stop IN stops | stop.id]
