-- What is empty already stays as it is: nothing was changed.
UPDATE answer SET body = '', changed = :now
WHERE module = :module AND step = :step AND field = :field AND body <> '';
