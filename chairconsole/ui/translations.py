"""The words of the user's language, where there are any."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def install_translations(application: QCoreApplication, folder: Path) -> None:
    """Take the console's words and Qt's own from the user's language; English has its plurals there too.

    Without the user's language everything is told in one: dates, the names of keys, and from which side lines begin.
    """
    locale = QLocale()
    if not (folder / f"chairconsole_{locale.name()[:2]}.qm").exists():
        locale = QLocale(QLocale.Language.English)
        QLocale.setDefault(locale)
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_folder), ("chairconsole", str(folder))):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", place) or (
            name == "chairconsole" and translator.load(f"{name}_en", place)
        ):
            application.installTranslator(translator)
