"""A record read without touching it: its bytes as of a commit, whatever another program or a crash left beside it."""
