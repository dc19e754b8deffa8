MATCH (version:SavedVersion {item: $id})
WHERE version.version <= $until
DELETE version
