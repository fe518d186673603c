-- What the parent has told of themselves, one row a matter; only the last word on each is kept.
CREATE TABLE told (
  matter TEXT PRIMARY KEY,    -- 'stage' or 'feeling'
  value  TEXT NOT NULL,
  at     INTEGER NOT NULL     -- seconds since 1970
) STRICT;
