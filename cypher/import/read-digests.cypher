MATCH (file:ImportedFile)
RETURN file.source AS source, file.digest AS digest
