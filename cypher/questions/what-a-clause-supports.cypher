/*
id: what-a-clause-supports
phrase: What rests on {clause}?
topic: evidence
about: Everything that cites the clause, with what kind it is; first the things themselves, then how they are related.
wordings:
  - what rests on {clause}
  - what does {clause} support
  - what does {clause} say
  - which facts come from {clause}
  - what is based on {clause}
  - what cites {clause}
  - what depends on {clause}
  - facts supported by {clause}
  - what is stated in {clause}
  - everything in {clause}
  - what does {clause} back up
  - show {clause}
  - which relationships rest on {clause}
params:
  clause: { type: entity, labels: [Clause], about: "a clause as cited, such as Suffolk 10.4" }
follows: []
sentence:
  none: Nothing rests on {clause}.
  one: "One fact rests on {clause}[: it is about {names}]."
  many: "{count} facts rest on {clause}[: they are about {names}]."
  names: [thing, from, to]
examples:
  - { params: { clause: Suffolk 4.6 }, area: suffolk }
  - { params: { clause: Kent 4.1 }, area: kent }
*/
MATCH (clause:Entity {id: $clause})
CALL (clause) {
  CALL db.index.fulltext.queryNodes('entity_clauses', '"' + clause.id + '"') YIELD node
  RETURN 0 AS place, [label IN labels(node) WHERE label <> 'Entity'][0] AS what, node AS thing, null AS from, null AS to, node.summary AS says, null AS relationship
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_clauses', '"' + clause.id + '"') YIELD relationship
  WITH relationship, startNode(relationship) AS from, endNode(relationship) AS to
  WHERE NOT from:Clause
  RETURN 1 AS place, type(relationship) AS what, null AS thing, from, to, relationship.summary AS says, relationship
}
WITH *
WHERE $asAt IS NULL OR all(fact IN [coalesce(thing, relationship)] WHERE (fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
RETURN what, thing, from, to, says, relationship, clause
ORDER BY place, what, thing.name, from.name, to.name
