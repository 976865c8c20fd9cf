"""The same bare window with pydantic and the domain's models loaded: what no start of the console does without."""

import sys

from chairconsole.__main__ import prepare

prepare()

import chairconsole.domain.plan.session  # noqa: E402, F401 - the models, and pydantic with them
from chairconsole.ui.shell.without_features import import_without_features  # noqa: E402

import_without_features()

from PySide6.QtCore import Qt  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow  # noqa: E402

from tests.benchmarks.painted import say_usable  # noqa: E402

application = QApplication(sys.argv[:1])
window = QMainWindow()
label = QLabel("0:00")
label.setAlignment(Qt.AlignmentFlag.AlignCenter)
window.setCentralWidget(label)
window.show()
say_usable(application, window)
