"""Small parts that windows are built from; none of them knows what a meeting is."""
