// What the document's dataset file states, as the import kept it.
MATCH (file:ImportedFile {document: $document})
RETURN file.statements AS statements
