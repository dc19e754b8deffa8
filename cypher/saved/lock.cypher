// Of two who change it at once, the second waits here, and then sees what the first one did.
MATCH (item:SavedItem {id: $id})
SET item.lock = randomUUID()
