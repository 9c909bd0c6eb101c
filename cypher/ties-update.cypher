// Purpose: replaces all properties of ties of one type whose ends stay
// Parameters: {{tieType}}; rows (list of key, properties)
// Columns: none
// Cost: one index seek a row

UNWIND $rows AS row
MATCH ()-[t:{{tieType}} {key: row.key}]->()
USING INDEX t:{{tieType}}(key)
SET t = row.properties
