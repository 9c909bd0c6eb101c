// Purpose: removes a network and its history; its actors are gone already
// Parameters: network (id)
// Columns: none
// Cost: one node a revision and one for each 1,000 changes

MATCH (n:Network {id: $network})
OPTIONAL MATCH (r:Revision {network: $network})
OPTIONAL MATCH (c:ReverseChanges {network: $network, revision: r.revision})
DELETE c, r, n
