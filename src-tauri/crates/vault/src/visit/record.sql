-- Replacing gives the row a new id, which makes it the latest.
INSERT OR REPLACE INTO visit (module, step, first, last)
VALUES (
  :module, :step,
  coalesce((SELECT first FROM visit WHERE module = :module AND step = :step), :now),
  :now
);
