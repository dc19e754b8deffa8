// How much is kept, versions and what was deleted included.
CALL () {
  MATCH (item:SavedItem)
  RETURN count(item) AS items, sum(item.size) AS size
}
CALL () {
  MATCH (version:SavedVersion)
  RETURN sum(version.size) AS old
}
RETURN items, size + old AS characters
