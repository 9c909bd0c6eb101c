// Purpose: adds an entry to the history of a network
// Parameters: properties (key, network, revision, commitId, at, by, reason, importId, counts as JSON)
// Columns: none
// Cost: one node

CREATE (r:Revision)
SET r = $properties
