DELETE FROM choice WHERE module = :module AND step = :step;
