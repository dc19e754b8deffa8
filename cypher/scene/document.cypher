MATCH (document:Document {id: $id})
OPTIONAL MATCH (clause:Clause)
WHERE clause.id STARTS WITH document.id + '#'
WITH document, clause ORDER BY clause.position
OPTIONAL MATCH (clause)-[reference:REFERS_TO]->(:Clause)
WITH document, clause, collect(reference) AS references
RETURN document, collect(clause) AS clauses, reduce(all = [], some IN collect(references) | all + some) AS references
