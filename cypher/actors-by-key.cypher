// Purpose: actors by their keys
// Parameters: keys (list of network/id)
// Columns: id, label, version, properties; no row for a key that is not there
// Cost: one index seek a key

UNWIND $keys AS key
MATCH (a:Actor {key: key})
USING INDEX a:Actor(key)
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS label, a.version AS version, properties(a) AS properties
