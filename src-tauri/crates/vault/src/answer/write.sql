-- Leaving a field without changing it is no change: the order of the journal stays. The same question was shown in
-- the same language, whatever language a text is changed in later.
INSERT INTO answer (module, step, field, kind, question, language, body, created, changed)
VALUES (:module, :step, :field, :kind, :question, :language, :body, :now, :now)
ON CONFLICT (module, step, field) DO UPDATE SET
  kind     = excluded.kind,
  language = iif(question = excluded.question, language, excluded.language),
  question = excluded.question,
  body     = excluded.body,
  changed  = iif(body = excluded.body, changed, excluded.changed);
