MATCH (state:DatasetState {key: 'dataset'})
RETURN state.schemaVersion AS version
