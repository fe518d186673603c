SELECT id, module, step, field, kind, question, language, body, created, changed
FROM answer
WHERE module = :module AND step = :step AND field = :field;
