"""What becomes of a draft around its reading: language and names, the lock, late points, and what was delivered."""
