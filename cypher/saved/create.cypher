// What a person saves stands outside the governance graph: no label or relationship of it is shared. Merged by its id: where
// the word that it was written is lost on its way, it is written again, and stands once all the same.
MERGE (item:SavedItem {id: $item.id})
ON CREATE SET item = $item
