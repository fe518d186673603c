SELECT module, step, field, kind, question, language, body, created, changed
FROM answer
ORDER BY changed DESC, id DESC;
