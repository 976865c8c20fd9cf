"""Puts the parts together: the only module that knows them all."""

import getpass
import logging
import signal
import sys
import tempfile
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from chairconsole import paths
from chairconsole.arguments import OpenRequest
from chairconsole.control.clock import MachineTime
from chairconsole.control.opening import Machine
from chairconsole.control.settings import load_settings, save_settings
from chairconsole.domain.directory import Directory
from chairconsole.program import Program
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.log_file import write_log_to
from chairconsole.ui.main_window import MainWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.trouble import show_trouble
