// What was removed so long ago that nobody will want it back.
MATCH (file:DocumentWording)
WHERE file.removedAt <= datetime() - duration({minutes: $minutes})
CALL (file) {
  MATCH (part:ClauseWording {document: file.document})
  DELETE part
}
DELETE file
