// Purpose: constraints and indexes, version 2. Each statement may run again and then does nothing.
// Parameters: none. Columns: none. Cost: waits for a full scan of what is there already; nothing on an empty database.
// Every key is network + '/' + id (characters from U+D7FF on written otherwise: server/store/neo4j/rows.ts), so one
// constraint keeps ids unique per network and its index gives lists in order of id.

CREATE CONSTRAINT network_id IF NOT EXISTS FOR (n:Network) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT actor_key IF NOT EXISTS FOR (a:Actor) REQUIRE a.key IS UNIQUE;
CREATE INDEX actor_network IF NOT EXISTS FOR (a:Actor) ON (a.network);
CREATE CONSTRAINT revision_key IF NOT EXISTS FOR (r:Revision) REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT revision_commit IF NOT EXISTS FOR (r:Revision) REQUIRE r.commitId IS UNIQUE;
CREATE INDEX revision_number IF NOT EXISTS FOR (r:Revision) ON (r.network, r.revision);
CREATE INDEX reverse_changes_number IF NOT EXISTS FOR (c:ReverseChanges) ON (c.network, c.revision, c.piece);
CREATE CONSTRAINT record_key IF NOT EXISTS FOR (r:Record) REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT collaborates_with_key IF NOT EXISTS FOR ()-[t:COLLABORATES_WITH]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT partners_with_key IF NOT EXISTS FOR ()-[t:PARTNERS_WITH]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT funds_key IF NOT EXISTS FOR ()-[t:FUNDS]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT advocates_for_key IF NOT EXISTS FOR ()-[t:ADVOCATES_FOR]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT aligns_with_key IF NOT EXISTS FOR ()-[t:ALIGNS_WITH]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT hosts_key IF NOT EXISTS FOR ()-[t:HOSTS]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT active_in_key IF NOT EXISTS FOR ()-[t:ACTIVE_IN]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT part_of_key IF NOT EXISTS FOR ()-[t:PART_OF]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT member_of_key IF NOT EXISTS FOR ()-[t:MEMBER_OF]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT neighbours_key IF NOT EXISTS FOR ()-[t:NEIGHBOURS]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT knows_key IF NOT EXISTS FOR ()-[t:KNOWS]-() REQUIRE t.key IS UNIQUE;
CREATE CONSTRAINT related_to_key IF NOT EXISTS FOR ()-[t:RELATED_TO]-() REQUIRE t.key IS UNIQUE;
CREATE INDEX collaborates_with_network IF NOT EXISTS FOR ()-[t:COLLABORATES_WITH]-() ON (t.network);
CREATE INDEX partners_with_network IF NOT EXISTS FOR ()-[t:PARTNERS_WITH]-() ON (t.network);
CREATE INDEX funds_network IF NOT EXISTS FOR ()-[t:FUNDS]-() ON (t.network);
CREATE INDEX advocates_for_network IF NOT EXISTS FOR ()-[t:ADVOCATES_FOR]-() ON (t.network);
CREATE INDEX aligns_with_network IF NOT EXISTS FOR ()-[t:ALIGNS_WITH]-() ON (t.network);
CREATE INDEX hosts_network IF NOT EXISTS FOR ()-[t:HOSTS]-() ON (t.network);
CREATE INDEX active_in_network IF NOT EXISTS FOR ()-[t:ACTIVE_IN]-() ON (t.network);
CREATE INDEX part_of_network IF NOT EXISTS FOR ()-[t:PART_OF]-() ON (t.network);
CREATE INDEX member_of_network IF NOT EXISTS FOR ()-[t:MEMBER_OF]-() ON (t.network);
CREATE INDEX neighbours_network IF NOT EXISTS FOR ()-[t:NEIGHBOURS]-() ON (t.network);
CREATE INDEX knows_network IF NOT EXISTS FOR ()-[t:KNOWS]-() ON (t.network);
CREATE INDEX related_to_network IF NOT EXISTS FOR ()-[t:RELATED_TO]-() ON (t.network);
