MATCH (file:DocumentWording {document: $document})
SET file.removedAt = null
