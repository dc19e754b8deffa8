// What was deleted so long ago that nobody will want it back.
MATCH (item:SavedItem)
WHERE item.removedAt <= $before
CALL (item) {
  MATCH (version:SavedVersion {item: item.id})
  DELETE version
}
DELETE item
