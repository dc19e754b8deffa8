// Everything that rests on a clause, through the indexes over `clauses`.
MATCH (clause:Clause {id: $id})
RETURN clause,
  COLLECT {
    CALL db.index.fulltext.queryNodes('entity_clauses', '"' + $id + '"') YIELD node
    RETURN node ORDER BY node.id
  } AS nodes,
  COLLECT {
    CALL db.index.fulltext.queryRelationships('relationship_clauses', '"' + $id + '"') YIELD relationship
    WITH relationship WHERE NOT type(relationship) IN ['PART_OF', 'REFERS_TO'] OR NOT startNode(relationship):Clause
    RETURN relationship ORDER BY relationship.id
  } AS relationships,
  COLLECT {
    MATCH (clause)-[reference:REFERS_TO]-(:Clause) RETURN reference
  } AS references
