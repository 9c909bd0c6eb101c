// Purpose: records of one kind in order of id
// Parameters: after and end (keys between which they lie, neither included), limit (integer)
// Columns: id, content (JSON)
// Cost: index range of limit entries

MATCH (r:Record)
USING INDEX r:Record(key)
WHERE r.key > $after AND r.key < $end
RETURN r.id AS id, r.content AS content
ORDER BY r.key
LIMIT $limit
