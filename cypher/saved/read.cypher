MATCH (item:SavedItem {id: $id})
RETURN item {.*} AS item
