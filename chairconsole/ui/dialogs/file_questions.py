"""Asking for a file or a folder, where nothing that is there can be renamed or thrown away.

F2 puts names on the floor list, but in Qt's own dialogs it renames the marked file, and Del deletes it. A chair who
types without looking must not change files. The system's own dialogs, where there are any, stay as they are.
"""

from PySide6.QtWidgets import QFileDialog, QWidget

HARMLESS = QFileDialog.Option.ReadOnly


def file_to_open(parent: QWidget, title: str, kinds: str) -> str:
    """The file that was chosen; empty if the question was left."""
    return QFileDialog.getOpenFileName(parent, title, "", kinds, "", HARMLESS)[0]


def file_to_save(parent: QWidget, title: str, name: str, kinds: str, *, replacing: bool = True) -> tuple[str, str]:
    """The file that was named and the chosen kind; empty if the question was left.

    With `replacing` the dialog asks before an existing file is replaced; without, the caller has to.
    """
    options = HARMLESS if replacing else HARMLESS | QFileDialog.Option.DontConfirmOverwrite
    return QFileDialog.getSaveFileName(parent, title, name, kinds, "", options)


def folder_to_use(parent: QWidget, title: str) -> str:
    """The folder that was chosen; empty if the question was left."""
    return QFileDialog.getExistingDirectory(parent, title, "", QFileDialog.Option.ShowDirsOnly | HARMLESS)
