"""`python -m chairconsole` is the command `chairconsole`."""

import sys

from chairconsole.cli import main

if __name__ == "__main__":
    sys.exit(main())
