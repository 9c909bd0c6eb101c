// Purpose: one network
// Parameters: network (id)
// Columns: id, revision, createdAt, updatedAt, tieTypes, properties; no row where it does not exist
// Cost: one index seek

MATCH (n:Network {id: $network})
RETURN n.id AS id, n.revision AS revision, n.createdAt AS createdAt, n.updatedAt AS updatedAt,
  n.tieTypes AS tieTypes, properties(n) AS properties
