SELECT sealed FROM recovery;
