-- How a small step went, with the plan as it was then: a plan may be written anew.
CREATE TABLE follow_up (
  id      INTEGER PRIMARY KEY,
  module  TEXT NOT NULL,
  step    TEXT NOT NULL,
  plan    TEXT NOT NULL,
  outcome TEXT NOT NULL,
  words   TEXT NOT NULL,      -- may be empty
  asked   INTEGER NOT NULL    -- seconds since 1970
) STRICT;
CREATE INDEX follow_up_of_step ON follow_up (module, step);
