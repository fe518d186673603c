SELECT id, module, step, plan, outcome, words, asked
FROM follow_up
WHERE module = :module AND step = :step
ORDER BY id;
