"""Notes on the speech that goes on, the questions that wait, and whose turn it is to answer them."""
