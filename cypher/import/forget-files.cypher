UNWIND $documents AS document
MATCH (file:ImportedFile {document: document})
DELETE file
