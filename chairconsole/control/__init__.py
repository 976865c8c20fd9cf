"""Between the windows and the record: commands in, committed events out; no Qt."""
