MATCH (item:SavedItem)
WHERE item.removedAt IS NULL AND ($ids IS NULL OR item.id IN $ids) AND ($folder IS NULL OR item.folder = $folder)
RETURN sum(size(item.content) + size(item.description)) AS characters
