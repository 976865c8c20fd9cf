"""The console from its start to a podium that is painted and takes keys, then no further."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from chairconsole.app import Program
from chairconsole.arguments import OpenRequest, open_parser
from chairconsole.cli import load_session
from chairconsole.control.clock import MachineTime

request = OpenRequest.of(open_parser().parse_args(sys.argv[1:]))
assert request.session_file is not None
# As the command line does, which looks at the file before it needs a window.
assert load_session(request.session_file).session is not None
application = QApplication(sys.argv[:1])
program = Program(application, MachineTime())
program.open(request)
program.window.show()
program.window.repaint()
assert Path(program.record_path() or "").is_file()
