// One import at a time: the write on this node holds until the transaction ends.
MERGE (state:DatasetState {key: 'dataset'})
ON CREATE SET state.revision = 0
SET state.importing = randomUUID()
RETURN state.revision AS revision
