// Purpose: networks in order of id
// Parameters: after (id, or empty text), limit (integer)
// Columns: as network-get
// Cost: index range of limit entries

MATCH (n:Network)
WHERE n.id > $after
RETURN n.id AS id, n.revision AS revision, n.createdAt AS createdAt, n.updatedAt AS updatedAt,
  n.tieTypes AS tieTypes, properties(n) AS properties
ORDER BY n.id
LIMIT $limit
