-- The children, as the parent calls them.
CREATE TABLE child (
  place INTEGER PRIMARY KEY,  -- from 1, in the order in which they were given
  name  TEXT NOT NULL,        -- may be empty where only a year was given
  born  INTEGER               -- the year
) STRICT;
