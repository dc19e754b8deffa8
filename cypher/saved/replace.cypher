MATCH (item:SavedItem {id: $id})
SET item = $item
