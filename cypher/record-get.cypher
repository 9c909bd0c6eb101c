// Purpose: one record
// Parameters: key (network/kind/id)
// Columns: id, content (JSON); no row where it does not exist
// Cost: one index seek

MATCH (r:Record {key: $key})
RETURN r.id AS id, r.content AS content
