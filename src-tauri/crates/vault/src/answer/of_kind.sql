SELECT module, step, field, kind, question, language, body, created, changed
FROM answer
WHERE kind = :kind AND body <> ''
ORDER BY changed DESC, id DESC;
