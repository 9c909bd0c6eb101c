// Purpose: ties at one actor, at either end, in order of id; a filter of null is none
// Parameters: actor (key), after (key), limit (integer), tieType, day (whole days since 1970)
// Columns: id, tieType, from, to, version, properties
// Cost: all ties of the actor

MATCH (a:Actor {key: $actor})-[t]-()
USING INDEX a:Actor(key)
WHERE t.key > $after
  AND ($tieType IS NULL OR type(t) = $tieType)
  AND ($day IS NULL OR ((t.startDay IS NULL OR t.startDay <= $day) AND (t.endDay IS NULL OR $day < t.endDay)))
WITH DISTINCT t
RETURN t.id AS id, type(t) AS tieType, startNode(t).id AS from, endNode(t).id AS to, t.version AS version,
  properties(t) AS properties
ORDER BY t.key
LIMIT $limit
