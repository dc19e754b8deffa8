/*
id: what-a-clause-supports
phrase: What rests on {clause}?
topic: evidence
about: Every entity and every relationship that cites the clause.
params:
  clause: { type: entity, labels: [Clause], about: "a clause as cited, such as Suffolk 10.4" }
follows: []
sentence:
  none: Nothing rests on {clause}.
  one: One fact rests on {clause}.
  many: "{count} facts rest on {clause}."
examples:
  - { params: { clause: Suffolk 4.6 }, area: suffolk }
  - { params: { clause: Kent 4.1 }, area: kent }
*/
MATCH (clause:Entity {id: $clause})
CALL (clause) {
  CALL db.index.fulltext.queryNodes('entity_clauses', '"' + clause.id + '"') YIELD node
  RETURN 'entity' AS what, node AS entity, null AS relationship, null AS from, null AS to, node.summary AS says
  UNION ALL
  CALL db.index.fulltext.queryRelationships('relationship_clauses', '"' + clause.id + '"') YIELD relationship
  WITH relationship, startNode(relationship) AS from, endNode(relationship) AS to
  WHERE NOT from:Clause
  RETURN 'relationship' AS what, null AS entity, relationship, from, to, relationship.summary AS says
}
WITH *
WHERE $asAt IS NULL OR all(fact IN [coalesce(entity, relationship)] WHERE (fact.validFrom IS NULL OR fact.validFrom <= $asAt) AND (fact.validTo IS NULL OR $asAt < fact.validTo))
RETURN what, entity, from, relationship, to, says, clause
ORDER BY what, entity.name, type(relationship), from.name, to.name
