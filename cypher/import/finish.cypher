// A new revision tells every running server that what it remembers of the clauses is out of date.
MATCH (state:DatasetState {key: 'dataset'})
SET state.revision = state.revision + 1, state.importedAt = datetime()
RETURN state.revision AS revision
