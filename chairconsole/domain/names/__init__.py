"""The directory of who may speak, and how typed words find them. It knows `base` only."""
