// Purpose: removes actors; fails where one still has ties
// Parameters: keys (list of network/id)
// Columns: none
// Cost: one index seek a key

UNWIND $keys AS key
MATCH (a:Actor {key: key})
USING INDEX a:Actor(key)
DELETE a
