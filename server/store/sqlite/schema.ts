/** Marks a file as a store of this product (`PRAGMA application_id`): "CkaT" in ASCII. */
export const APPLICATION_ID = 0x436b6154;

/**
 * The schema, one script a version; the version of a file is its `PRAGMA user_version`. Scripts are only ever added.
 *
 * Columns hold what identifies and what is filtered on; `properties` is JSON with everything else (money in cents). The
 * views `actors` and `ties` show the same as columns, for people who open the file with another tool.
 */
export const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE network (
  id         TEXT NOT NULL PRIMARY KEY,
  revision   INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  properties TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
  network      TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  id           TEXT NOT NULL,
  version      INTEGER NOT NULL,
  type         TEXT NOT NULL,
  municipality TEXT,
  founded_day  INTEGER,
  ended_day    INTEGER,
  properties   TEXT NOT NULL,
  PRIMARY KEY (network, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_by_type ON actor (network, type, id);
CREATE INDEX actor_by_municipality ON actor (network, municipality, id) WHERE municipality IS NOT NULL;

CREATE TABLE actor_theme (
  network TEXT NOT NULL,
  theme   TEXT NOT NULL,
  actor   TEXT NOT NULL,
  PRIMARY KEY (network, theme, actor),
  FOREIGN KEY (network, actor) REFERENCES actor (network, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_theme_by_actor ON actor_theme (network, actor);

CREATE TABLE tie (
  network    TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  id         TEXT NOT NULL,
  version    INTEGER NOT NULL,
  type       TEXT NOT NULL,
  from_id    TEXT NOT NULL,
  to_id      TEXT NOT NULL,
  start_day  INTEGER,
  end_day    INTEGER,
  properties TEXT NOT NULL,
  PRIMARY KEY (network, id),
  FOREIGN KEY (network, from_id) REFERENCES actor (network, id),
  FOREIGN KEY (network, to_id) REFERENCES actor (network, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tie_by_type ON tie (network, type, id);
CREATE INDEX tie_by_from ON tie (network, from_id, id);
CREATE INDEX tie_by_to ON tie (network, to_id, id);

-- folded names and aliases, apart from the wide rows of actor: looking through 100,000 takes about 10 ms. An index of
-- trigrams was measured: slower for words that many names share
CREATE TABLE actor_text (
  network TEXT NOT NULL,
  actor   TEXT NOT NULL,
  folded  TEXT NOT NULL,
  PRIMARY KEY (network, actor),
  FOREIGN KEY (network, actor) REFERENCES actor (network, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
  network   TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  revision  INTEGER NOT NULL,
  at        TEXT NOT NULL,
  by        TEXT NOT NULL,
  reason    TEXT,
  import_id TEXT,
  counts    TEXT NOT NULL,
  PRIMARY KEY (network, revision)
) STRICT, WITHOUT ROWID;

-- gzipped JSON: what it takes to go back one revision
CREATE TABLE reverse_changes (
  network  TEXT NOT NULL,
  revision INTEGER NOT NULL,
  piece    INTEGER NOT NULL,
  changes  BLOB NOT NULL,
  PRIMARY KEY (network, revision, piece),
  FOREIGN KEY (network, revision) REFERENCES revision (network, revision) ON DELETE CASCADE
) STRICT;

CREATE VIEW actors AS SELECT network, id, type, properties ->> 'name' AS name, municipality,
  properties ->> 'foundedOn' AS founded_on, properties ->> 'endedOn' AS ended_on, properties -> 'themes' AS themes,
  properties ->> 'legalForm' AS legal_form, properties ->> 'members' AS members,
  properties ->> 'population' AS population, properties ->> 'latitude' AS latitude,
  properties ->> 'longitude' AS longitude, properties ->> 'visibility' AS visibility,
  properties ->> 'attributes' AS attributes, properties
FROM actor;
CREATE VIEW ties AS SELECT network, id, type, from_id, to_id, properties ->> 'startedOn' AS started_on,
  properties ->> 'endedOn' AS ended_on, properties ->> 'strength' AS strength, properties ->> 'status' AS status,
  (properties ->> 'amountCents') / 100.0 AS amount_eur, properties ->> 'source' AS source,
  properties ->> 'attributes' AS attributes, properties
FROM tie;
`,
  `
-- what is kept beside the graph and outside its history; content is JSON
CREATE TABLE record (
  network TEXT NOT NULL REFERENCES network (id) ON DELETE CASCADE,
  kind    TEXT NOT NULL,
  id      TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (network, kind, id)
) STRICT, WITHOUT ROWID;
`,
];
