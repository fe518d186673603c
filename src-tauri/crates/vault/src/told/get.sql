SELECT value, at FROM told WHERE matter = :matter;
