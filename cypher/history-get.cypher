// Purpose: one entry of the history of a network
// Parameters: key (network/revision)
// Columns: as history-list; no row where it does not exist
// Cost: one index seek

MATCH (r:Revision {key: $key})
RETURN r.revision AS revision, r.at AS at, r.by AS by, r.reason AS reason, r.importId AS importId, r.counts AS counts
