"""The floor list, and the pages that can take its place for a while."""
