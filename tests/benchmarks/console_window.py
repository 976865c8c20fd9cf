"""The console from its start to a podium that is painted and takes keys; it says so, and goes no further."""

import gc
import sys

from chairconsole.arguments import OpenRequest, open_parser
from chairconsole.record.session_file import load_session

request = OpenRequest.of(open_parser().parse_args(sys.argv[1:]))
assert request.session_file is not None
# As the command line does, which looks at the file before it needs a window.
loaded = load_session(request.session_file)
gc.disable()

from PySide6.QtWidgets import QApplication  # noqa: E402

from chairconsole.app import Program  # noqa: E402
from chairconsole.control.clock import MachineTime  # noqa: E402

application = QApplication(sys.argv[:1])
program = Program(application, MachineTime())
program.open(request, loaded)
program.window.appear()
program.window.repaint()
sys.stdout.write("usable\n")
sys.stdout.flush()
