"""What can be said on the command line: one parser, and one module for each command.

It is the only room, with `app` and `program`, that looks up folders, and the only one that prints.
"""
