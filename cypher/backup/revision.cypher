// The write also keeps imports out until the transaction ends.
MERGE (state:DatasetState {key: 'dataset'})
SET state.importing = randomUUID()
RETURN coalesce(state.revision, 0) AS revision
