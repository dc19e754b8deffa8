MATCH (item:SavedItem)
RETURN item {
  .id, .what, .title, .description, .tags, .folder, .author, .createdAt, .changedBy, .changedAt, .version, .removedAt, .area, .asAt
} AS item
ORDER BY item.changedAt DESC, item.id
