MATCH (area:Area)
RETURN area AS node, COUNT { MATCH (n:Entity {area: area.id}) WHERE NOT n:Clause AND NOT n:Area AND NOT n:Document } AS entities,
  COUNT { MATCH (document:Document {area: area.id}) } AS documents
ORDER BY area.name
