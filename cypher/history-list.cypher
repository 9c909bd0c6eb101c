// Purpose: entries of the history of a network, newest first
// Parameters: network (id), before (revision, not included), limit (integer)
// Columns: revision, at, by, reason, importId, counts (JSON)
// Cost: index range of limit entries

MATCH (r:Revision)
USING INDEX r:Revision(network, revision)
WHERE r.network = $network AND r.revision < $before
RETURN r.revision AS revision, r.at AS at, r.by AS by, r.reason AS reason, r.importId AS importId, r.counts AS counts
ORDER BY r.network DESC, r.revision DESC
LIMIT $limit
