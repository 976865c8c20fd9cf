"""The record and the session file on disk: the only place that writes files."""
