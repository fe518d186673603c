SELECT module, step, field, kind, question, language, body, created, changed
FROM answer
WHERE module = :module AND body <> ''
ORDER BY id;
