// What a person saves stands outside the governance graph: no label or relationship of it is shared.
CREATE (item:SavedItem)
SET item = $item
