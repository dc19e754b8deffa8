MATCH (version:SavedVersion {item: $id})
RETURN version {.*} AS version
ORDER BY version.version DESC
