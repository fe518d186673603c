-- Which choices of a dilemma, or options of a quiz, were tried.
CREATE TABLE choice (
  id     INTEGER PRIMARY KEY,
  module TEXT NOT NULL,
  step   TEXT NOT NULL,
  path   TEXT NOT NULL,     -- ids from the root of the tree to the choice, joined by '/'
  tried  INTEGER NOT NULL,  -- for the first time, in seconds since 1970
  UNIQUE (module, step, path)
) STRICT;
