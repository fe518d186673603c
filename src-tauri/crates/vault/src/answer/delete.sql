DELETE FROM answer WHERE module = :module AND step = :step AND field = :field;
