"""The podium: everything a chair does in ten seconds, on one screen."""
