// What was deleted goes for good, with its history.
MATCH (item:SavedItem)
WHERE item.removedAt IS NOT NULL
CALL (item) {
  MATCH (version:SavedVersion {item: item.id})
  DELETE version
}
DELETE item
