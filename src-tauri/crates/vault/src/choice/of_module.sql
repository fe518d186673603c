SELECT step, path, tried FROM choice WHERE module = :module ORDER BY id;
