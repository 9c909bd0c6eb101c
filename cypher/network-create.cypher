// Purpose: makes a network; fails on the constraint where the id is in use
// Parameters: network (id), properties (id, revision, createdAt, updatedAt, tieTypes and what is said of it)
// Columns: none
// Cost: one node

CREATE (n:Network)
SET n = $properties
