INSERT INTO follow_up (module, step, plan, outcome, words, asked)
VALUES (:module, :step, :plan, :outcome, :words, :now);
