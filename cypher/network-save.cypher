// Purpose: writes what a commit leaves of the network itself; the network is locked
// Parameters: network (id), properties (as network-create)
// Columns: none
// Cost: one index seek

MATCH (n:Network {id: $network})
SET n = $properties
