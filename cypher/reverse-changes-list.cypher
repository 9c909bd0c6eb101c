// Purpose: what it takes to go back, revision by revision in rising order
// Parameters: network (id), since (revision, not included), until (revision, included)
// Columns: changes (gzipped JSON, bytes)
// Cost: one node for each 1,000 changes

MATCH (c:ReverseChanges)
USING INDEX c:ReverseChanges(network, revision, piece)
WHERE c.network = $network AND c.revision > $since AND c.revision <= $until AND c.piece >= 0
RETURN c.changes AS changes
ORDER BY c.revision, c.piece
