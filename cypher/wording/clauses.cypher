MATCH (document:Document {id: $document})
RETURN COLLECT {
  MATCH (clause:Clause) WHERE clause.id STARTS WITH document.id + '#'
  RETURN {id: clause.id, number: clause.number, heading: clause.heading} ORDER BY clause.position
} AS clauses
