MATCH (item:SavedItem)
RETURN item {.*, content: null, found: null} AS item
ORDER BY item.changedAt DESC, item.id
