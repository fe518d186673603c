SELECT name, born FROM child ORDER BY place;
