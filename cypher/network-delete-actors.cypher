// Purpose: removes all actors of a network with their ties
// Parameters: network (id)
// Columns: none
// Cost: all actors and ties of the network, in one transaction

MATCH (a:Actor {network: $network})
DETACH DELETE a
