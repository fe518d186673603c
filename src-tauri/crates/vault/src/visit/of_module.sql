SELECT module, step, first, last FROM visit WHERE module = :module ORDER BY id;
