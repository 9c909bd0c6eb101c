// Purpose: actors of a network that meet all filters given, in order of id; a filter of null is none
// Parameters: after, end, limit (as actors-read), label, theme, municipality (CBS code), municipalityKey, text (folded), day (whole days since 1970)
// Columns: as actors-by-key
// Cost: index range in order, until limit actors are found; at most all actors of the network

MATCH (a:Actor)
USING INDEX a:Actor(key)
WHERE a.key > $after AND a.key < $end
  AND ($label IS NULL OR $label IN labels(a))
  AND ($theme IS NULL OR $theme IN a.themes)
  AND ($text IS NULL OR a.searchText CONTAINS $text)
  AND ($day IS NULL OR ((a.startDay IS NULL OR a.startDay <= $day) AND (a.endDay IS NULL OR $day < a.endDay)))
  AND ($municipality IS NULL OR a.municipality = $municipality
    OR EXISTS { (a)-[:ACTIVE_IN]->(:Actor {key: $municipalityKey}) })
RETURN a.id AS id, [label IN labels(a) WHERE label <> 'Actor'][0] AS label, a.version AS version, properties(a) AS properties
ORDER BY a.key
LIMIT $limit
