MATCH (state:DatasetState {key: 'dataset'})
RETURN state.revision AS revision
