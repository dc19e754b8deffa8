MATCH (item:SavedItem {id: $id})
CREATE (version:SavedVersion)
SET version = item {.*, id: null, lock: null}, version.item = item.id, version.key = item.id + '@' + toString(item.version)
