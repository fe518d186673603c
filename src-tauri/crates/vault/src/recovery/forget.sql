DELETE FROM recovery;
