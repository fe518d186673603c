SELECT module, step, first, last FROM visit ORDER BY id;
