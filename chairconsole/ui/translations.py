"""The words of the user's language, where there are any."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator


def install_translations(application: QCoreApplication, folder: Path) -> None:
    """Take the console's words and Qt's own from the user's language; English has its plurals there too."""
    locale = QLocale()
    if not (folder / f"chairconsole_{locale.name()[:2]}.qm").exists():
        # Without the user's language, dates are told in the language of everything around them.
        QLocale.setDefault(QLocale(QLocale.Language.English))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase", qt_folder), ("chairconsole", str(folder))):
        translator = QTranslator(application)
        if translator.load(locale, name, "_", place) or (
            name == "chairconsole" and translator.load(f"{name}_en", place)
        ):
            application.installTranslator(translator)
