// Purpose: keeps what it takes to go back one revision
// Parameters: network (id), revision (integer), pieces (list of piece (integer), changes (gzipped JSON, bytes))
// Columns: none
// Cost: one node for each 1,000 changes

UNWIND $pieces AS piece
CREATE (:ReverseChanges {network: $network, revision: $revision, piece: piece.piece, changes: piece.changes})
