"""What any PySide6 program costs: a window with one label, painted once."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from tests.benchmarks.painted import say_usable

application = QApplication(sys.argv[:1])
window = QMainWindow()
window.setCentralWidget(QLabel("0:00"))
window.show()
say_usable(application, window)
