"""The windows: everything that is seen, and nothing that is decided."""
