// Purpose: removes ties of one type
// Parameters: {{tieType}}; keys (list of network/id)
// Columns: none
// Cost: one index seek a key

UNWIND $keys AS key
MATCH ()-[t:{{tieType}} {key: key}]->()
USING INDEX t:{{tieType}}(key)
DELETE t
