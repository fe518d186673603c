-- What lies in recovery.age: the identity under a recovery code. The file is made anew from here, or
-- removed when there is no row.
CREATE TABLE recovery (
  id     INTEGER PRIMARY KEY CHECK (id = 1),
  sealed BLOB NOT NULL
) STRICT;
