"""What is done with the messages and points on the bench, and what is asked about them."""
