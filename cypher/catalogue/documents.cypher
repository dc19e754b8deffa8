MATCH (document:Document)
RETURN document.id AS id, document.title AS title, document.area AS area,
  COUNT { MATCH (clause:Clause) WHERE clause.id STARTS WITH document.id + '#' } AS clauses,
  COLLECT { MATCH (n:Entity) WHERE document.id IN n.statedBy RETURN DISTINCT n.area } AS statedAreas
ORDER BY area, id
