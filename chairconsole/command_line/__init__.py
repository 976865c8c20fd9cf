"""The command line: one module for each command, one for opening a window, and `main`, which finds the right one.

A command's module has `ABOUT` (a sentence for its --help), `add_arguments(parser)` and `run(given)`, which returns the
exit code. With `app` and `program` it is the only room that looks up folders, and it is the only one that prints.
"""
