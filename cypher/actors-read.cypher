// Purpose: actors of a network in order of id, to read all of them page by page
// Parameters: after (key beyond which to start), end (key beyond the last of the network), limit (integer)
// Columns: as actors-by-key
// Cost: index range of limit entries

MATCH (a:Actor)
USING INDEX a:Actor(key)
WHERE a.key > $after AND a.key < $end
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS label, a.version AS version, properties(a) AS properties
ORDER BY a.key
LIMIT $limit
