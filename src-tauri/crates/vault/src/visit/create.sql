-- Which steps were seen. The highest id is the latest visit, whatever the computer's clock said.
CREATE TABLE visit (
  id     INTEGER PRIMARY KEY,
  module TEXT NOT NULL,
  step   TEXT NOT NULL,
  first  INTEGER NOT NULL,  -- seconds since 1970
  last   INTEGER NOT NULL,
  UNIQUE (module, step)
) STRICT;
