SELECT module, count(*) AS steps FROM visit GROUP BY module ORDER BY module;
