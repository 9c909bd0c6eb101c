// Purpose: all ties at some actors, in no order
// Parameters: keys (list of network/id)
// Columns: as ties-at-actor
// Cost: all ties of the actors

UNWIND $keys AS key
MATCH (a:Actor {key: key})-[t]-()
USING INDEX a:Actor(key)
WITH DISTINCT t
RETURN t.id AS id, type(t) AS tieType, startNode(t).id AS from, endNode(t).id AS to, t.version AS version,
  properties(t) AS properties
