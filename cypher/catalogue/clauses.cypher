MATCH (document:Document)
MATCH (part:Clause)
WHERE part.id STARTS WITH document.id + '#'
WITH document, part ORDER BY document.id, part.position
RETURN part.id AS clause, part.name AS label, part.number AS number, part.heading AS heading, part.summary AS summary,
  document.id AS document, document.title AS documentTitle, document.date AS documentDate
