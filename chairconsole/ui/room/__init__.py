"""The window for the projector: what everybody in the room may see, and nothing else."""
