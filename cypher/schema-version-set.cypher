// Purpose: notes which version the schema of this database has
// Parameters: version (integer)
// Columns: none
// Cost: one node

MERGE (s:Schema {name: 'coalitiekaart'})
SET s.version = $version
