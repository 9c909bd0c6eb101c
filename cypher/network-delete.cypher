// Purpose: removes a network, its history and its records; its actors are gone already
// Parameters: network (id)
// Columns: none
// Cost: one node a revision and a record, and one for each 1,000 changes

MATCH (n:Network {id: $network})
CALL (n) {
  MATCH (r:Revision {network: n.id})
  USING INDEX r:Revision(network, revision)
  WHERE r.revision > 0
  RETURN r AS part
  UNION ALL
  MATCH (c:ReverseChanges {network: n.id})
  USING INDEX c:ReverseChanges(network, revision, piece)
  WHERE c.revision > 0 AND c.piece >= 0
  RETURN c AS part
  UNION ALL
  MATCH (d:Record)
  USING INDEX d:Record(key)
  WHERE d.key > n.id + '/' AND d.key < n.id + '0'
  RETURN d AS part
}
DELETE part
WITH DISTINCT n
DELETE n
