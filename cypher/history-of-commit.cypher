// Purpose: the entry that a commit wrote whose answer was lost
// Parameters: commitId
// Columns: as history-list; no row where the commit did not take place
// Cost: one index seek

MATCH (r:Revision {commitId: $commitId})
RETURN r.revision AS revision, r.at AS at, r.by AS by, r.reason AS reason, r.importId AS importId, r.counts AS counts
