// A person's file of a document, outside the governance graph: it takes the place of what was read before.
MERGE (file:DocumentWording {document: $document})
SET file.name = $name, file.format = $format, file.readAt = datetime(), file.removedAt = null
WITH file
CALL (file) {
  MATCH (old:ClauseWording {document: file.document})
  DELETE old
}
WITH file
UNWIND $parts AS part
CREATE (:ClauseWording {document: file.document, position: part.position, number: part.number, heading: part.heading, text: part.text})
