MATCH (item:SavedItem {id: $id})
SET item.removedAt = $at, item.lock = null
RETURN item {.*} AS item
