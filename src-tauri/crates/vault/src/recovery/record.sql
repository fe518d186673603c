INSERT OR REPLACE INTO recovery (id, sealed) VALUES (1, :sealed);
