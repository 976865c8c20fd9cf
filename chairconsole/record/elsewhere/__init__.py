"""Where a meeting goes on if its record cannot be written, and how that is found again."""
