SELECT module, step, plan, outcome, words, asked FROM follow_up ORDER BY id DESC;
