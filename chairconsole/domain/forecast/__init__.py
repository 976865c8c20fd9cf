"""What lies ahead of a meeting: what is still to be held, the pace, who still fits, and what a change would do."""
