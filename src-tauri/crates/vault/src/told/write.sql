INSERT INTO told (matter, value, at) VALUES (:matter, :value, :now)
ON CONFLICT (matter) DO UPDATE SET value = excluded.value, at = excluded.at;
