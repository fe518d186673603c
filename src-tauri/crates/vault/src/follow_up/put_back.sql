-- Rows are put back in their order, and so stand in it even where another row has the number of one by now.
INSERT INTO follow_up (id, module, step, plan, outcome, words, asked)
VALUES (
  iif(EXISTS (SELECT 1 FROM follow_up WHERE id = :id), NULL, :id),
  :module, :step, :plan, :outcome, :words, :asked
);
