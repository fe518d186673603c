-- The number decides between texts of one second; if another text has it by now, the next free one does.
INSERT INTO answer (id, module, step, field, kind, question, language, body, created, changed)
VALUES (
  iif(EXISTS (SELECT 1 FROM answer WHERE id = :id), NULL, :id),
  :module, :step, :field, :kind, :question, :language, :body, :created, :changed
)
ON CONFLICT (module, step, field) DO NOTHING;
