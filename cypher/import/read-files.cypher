// What each imported file states, as of its last import.
MATCH (file:ImportedFile)
RETURN file.document AS document, file.source AS source, file.statements AS statements
