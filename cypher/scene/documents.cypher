MATCH (document:Document)
WHERE $area IS NULL OR document.area = $area
RETURN document AS node, COUNT { MATCH (clause:Clause) WHERE clause.id STARTS WITH document.id + '#' } AS clauseCount
ORDER BY document.area, document.id
