// Purpose: makes ties of one type
// Parameters: {{tieType}}; rows (list of from, to (keys of actors), properties)
// Columns: none
// Cost: two index seeks a row

UNWIND $rows AS row
MATCH (from:Actor {key: row.from})
USING INDEX from:Actor(key)
MATCH (to:Actor {key: row.to})
USING INDEX to:Actor(key)
CREATE (from)-[t:{{tieType}}]->(to)
SET t = row.properties
