// Purpose: which version the schema of this database has
// Parameters: none
// Columns: version
// Cost: one node

MATCH (s:Schema {name: 'coalitiekaart'})
RETURN s.version AS version
