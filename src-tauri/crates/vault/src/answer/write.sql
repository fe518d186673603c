-- Leaving a field without changing it is no change: the order of the journal stays.
INSERT INTO answer (module, step, field, kind, question, language, body, created, changed)
VALUES (:module, :step, :field, :kind, :question, :language, :body, :now, :now)
ON CONFLICT (module, step, field) DO UPDATE SET
  kind     = excluded.kind,
  question = excluded.question,
  language = excluded.language,
  body     = excluded.body,
  changed  = iif(body = excluded.body, changed, excluded.changed);
