// Purpose: removes ties of any types. One statement, which finds them all before it removes the first: a relationship
//   index that is asked after removals in the same transaction steps around each of them (80,000 took a minute, so 1 s)
// Parameters: keys (map of relationship type to list of network/id; a type without ties may be missing)
// Columns: none
// Cost: one index seek a key

CALL () {
  UNWIND $keys.COLLABORATES_WITH AS key
  MATCH ()-[t:COLLABORATES_WITH {key: key}]->()
  USING INDEX t:COLLABORATES_WITH(key)
  RETURN t
  UNION ALL
  UNWIND $keys.PARTNERS_WITH AS key
  MATCH ()-[t:PARTNERS_WITH {key: key}]->()
  USING INDEX t:PARTNERS_WITH(key)
  RETURN t
  UNION ALL
  UNWIND $keys.FUNDS AS key
  MATCH ()-[t:FUNDS {key: key}]->()
  USING INDEX t:FUNDS(key)
  RETURN t
  UNION ALL
  UNWIND $keys.ADVOCATES_FOR AS key
  MATCH ()-[t:ADVOCATES_FOR {key: key}]->()
  USING INDEX t:ADVOCATES_FOR(key)
  RETURN t
  UNION ALL
  UNWIND $keys.ALIGNS_WITH AS key
  MATCH ()-[t:ALIGNS_WITH {key: key}]->()
  USING INDEX t:ALIGNS_WITH(key)
  RETURN t
  UNION ALL
  UNWIND $keys.HOSTS AS key
  MATCH ()-[t:HOSTS {key: key}]->()
  USING INDEX t:HOSTS(key)
  RETURN t
  UNION ALL
  UNWIND $keys.ACTIVE_IN AS key
  MATCH ()-[t:ACTIVE_IN {key: key}]->()
  USING INDEX t:ACTIVE_IN(key)
  RETURN t
  UNION ALL
  UNWIND $keys.PART_OF AS key
  MATCH ()-[t:PART_OF {key: key}]->()
  USING INDEX t:PART_OF(key)
  RETURN t
  UNION ALL
  UNWIND $keys.MEMBER_OF AS key
  MATCH ()-[t:MEMBER_OF {key: key}]->()
  USING INDEX t:MEMBER_OF(key)
  RETURN t
  UNION ALL
  UNWIND $keys.NEIGHBOURS AS key
  MATCH ()-[t:NEIGHBOURS {key: key}]->()
  USING INDEX t:NEIGHBOURS(key)
  RETURN t
  UNION ALL
  UNWIND $keys.KNOWS AS key
  MATCH ()-[t:KNOWS {key: key}]->()
  USING INDEX t:KNOWS(key)
  RETURN t
  UNION ALL
  UNWIND $keys.RELATED_TO AS key
  MATCH ()-[t:RELATED_TO {key: key}]->()
  USING INDEX t:RELATED_TO(key)
  RETURN t
}
WITH collect(t) AS ties
UNWIND ties AS t
DELETE t
