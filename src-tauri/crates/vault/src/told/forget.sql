DELETE FROM told WHERE matter = :matter;
