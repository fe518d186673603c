DELETE FROM follow_up WHERE module = :module AND step = :step;
