// Purpose: removes records; one that is not there is passed over
// Parameters: keys (list of network/kind/id)
// Columns: none
// Cost: one index seek a key

UNWIND $keys AS key
MATCH (r:Record {key: key})
USING INDEX r:Record(key)
DELETE r
