// Purpose: adds one to the revision of a network, which locks it until the transaction ends: this orders its writers
// Parameters: network (id)
// Columns: as network-get, the revision after adding; no row where the network does not exist
// Cost: one index seek and a wait for other writers of the network

MATCH (n:Network {id: $network})
SET n.revision = n.revision + 1
RETURN n.id AS id, n.revision AS revision, n.createdAt AS createdAt, n.updatedAt AS updatedAt,
  n.tieTypes AS tieTypes, properties(n) AS properties
