"""The window in which the agenda is changed while the session is held."""
