INSERT INTO choice (module, step, path, tried)
VALUES (:module, :step, :path, :now)
ON CONFLICT (module, step, path) DO NOTHING;
