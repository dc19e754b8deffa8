UNWIND $rows AS row
MERGE (file:ImportedFile {document: row.document})
SET file.source = row.source, file.statements = row.statements, file.digest = row.digest, file.importedAt = datetime()
