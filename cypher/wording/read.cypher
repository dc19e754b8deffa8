MATCH (file:DocumentWording {document: $document})
OPTIONAL MATCH (part:ClauseWording {document: file.document})
WITH file, part ORDER BY part.position
RETURN file.name AS name, file.format AS format, toString(file.readAt) AS readAt, file.removedAt IS NOT NULL AS removed,
  collect({number: part.number, heading: part.heading, text: part.text}) AS parts
