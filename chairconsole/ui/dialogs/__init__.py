"""Small windows and lines that ask for one thing. They know no screen."""
