"""Where on the page something was found: washed words, their numbers, and marks at the scroll bar."""
