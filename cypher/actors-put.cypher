// Purpose: makes actors of one type, or replaces all their properties and their type
// Parameters: {{label}}; rows (list of key, properties)
// Columns: none
// Cost: one index seek a row

UNWIND $rows AS row
MERGE (a:Actor {key: row.key})
SET a = row.properties
REMOVE a:Initiative:Municipality:Fund:Organisation:Coalition
SET a:{{label}}
