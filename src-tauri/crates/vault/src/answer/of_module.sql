SELECT module, step, field, kind, question, language, body, created, changed
FROM answer
WHERE module = :module
ORDER BY id;
