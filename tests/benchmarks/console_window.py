"""The console from its start to a podium that is painted and takes keys, as the command starts it; then it stops.

Only the event loop of `app.run` is left out, and what follows it.
"""

import sys

from chairconsole.__main__ import prepare

prepare()

import chairconsole.command_line.main  # noqa: E402, F401 - what the command loads before it looks at its arguments
from chairconsole.command_line.opening import open_parser, open_request  # noqa: E402
from chairconsole.record.session_file import load_session  # noqa: E402

request = open_request(open_parser().parse_args(sys.argv[1:]))
assert request.session_file is not None
# As the command line does, which looks at the file before it needs a window.
loaded = load_session(request.session_file)

from chairconsole.ui.shell.without_features import import_without_features  # noqa: E402

import_without_features()

from chairconsole import paths  # noqa: E402
from chairconsole.app import make_application  # noqa: E402
from chairconsole.control.clock import MachineTime  # noqa: E402
from chairconsole.control.power import MachinePower  # noqa: E402
from chairconsole.program import Program  # noqa: E402
from chairconsole.record.log_file import write_log_to  # noqa: E402
from chairconsole.ui.dialogs.trouble import install_exception_hook  # noqa: E402
from tests.benchmarks.painted import say_usable  # noqa: E402

application = make_application()
write_log_to(paths.log_file())
program = Program(application, MachineTime(), MachinePower())
install_exception_hook(program.record_path, program.window)
program.open(request, loaded)
program.window.appear()
say_usable(application, program.window)
