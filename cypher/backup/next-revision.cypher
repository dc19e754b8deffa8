// Servers that are running remember what they read by its revision; none of theirs may fit.
MATCH (state:DatasetState {key: 'dataset'})
SET state.revision = CASE WHEN coalesce(state.revision, 0) > $revision THEN state.revision ELSE $revision END + 1
