INSERT INTO child (place, name, born) VALUES (:place, :name, :born);
