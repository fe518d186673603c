-- What a parent wrote, with the question as it was shown: texts change, an answer must stay readable.
CREATE TABLE answer (
  id       INTEGER PRIMARY KEY,
  module   TEXT NOT NULL,
  step     TEXT NOT NULL,
  field    TEXT NOT NULL,  -- '' is the step itself, else the id of an option or of an exercise's field
  kind     TEXT NOT NULL,
  question TEXT NOT NULL,
  language TEXT NOT NULL,
  body     TEXT NOT NULL,
  created  INTEGER NOT NULL,  -- seconds since 1970
  changed  INTEGER NOT NULL,
  UNIQUE (module, step, field)
) STRICT;
