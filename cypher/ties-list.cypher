// Purpose: ties of one type in order of id
// Parameters: {{tieType}}; after, end, limit (as actors-read), day (whole days since 1970, or null for any)
// Columns: as ties-by-key
// Cost: index range in order, until limit ties are found; at most all ties of the type

MATCH (from)-[t:{{tieType}}]->(to)
USING INDEX t:{{tieType}}(key)
WHERE t.key > $after AND t.key < $end
  AND ($day IS NULL OR ((t.startDay IS NULL OR t.startDay <= $day) AND (t.endDay IS NULL OR $day < t.endDay)))
RETURN t.id AS id, from.id AS from, to.id AS to, t.version AS version, properties(t) AS properties
ORDER BY t.key
LIMIT $limit
