// Purpose: ties of one type by their keys
// Parameters: {{tieType}}; keys (list of network/id)
// Columns: id, from, to, version, properties; no row for a key that is not there
// Cost: one index seek a key

UNWIND $keys AS key
MATCH (from)-[t:{{tieType}} {key: key}]->(to)
USING INDEX t:{{tieType}}(key)
RETURN t.id AS id, from.id AS from, to.id AS to, t.version AS version, properties(t) AS properties
