"""From a procedural note to a session, with its doubts."""
