/*
id: cross-reference-to-the-wrong-clause
title: A cross-reference that points at the wrong clause
why: Whoever follows it is led astray; it should be put right at the next review.
severity: low
sentence: "{subject} refers to {stated}; {meant} is meant."
contradiction: true
wordings:
  - which cross-references are wrong
  - clauses that refer to the wrong clause
  - wrong references in the documents
  - misprinted clause numbers
*/
MATCH (subject:Clause)-[reference:REFERS_TO {resolves: false}]->(printed:Clause)
WHERE ($area IS NULL OR subject.area = $area)
  // A document from after that day isn't there to lead anybody astray.
  AND ($asAt IS NULL OR NOT EXISTS { MATCH (document:Document {id: split(subject.id, '#')[0]}) WHERE document.date > $asAt })
OPTIONAL MATCH (meant:Clause {id: reference.intended})
RETURN subject, reference.id AS key, reference.stated AS stated, printed, meant, reference
ORDER BY subject.area, subject.position, reference.stated
