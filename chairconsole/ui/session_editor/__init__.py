"""The screen on which a session comes into being: from a note, with its doubts answered one by one."""
