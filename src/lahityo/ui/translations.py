"""The language of the window: which it is, and its catalogues in force, changed while the app runs."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from lahityo.base import resources
from lahityo.ui.shell.preferences import LANGUAGES

FALLBACK = "fi"


def language_of(preference: str, system: list[str]) -> str:
    """The language to show: the one preferred, else the system's first known one (BCP 47 names), else Finnish."""
    if preference in LANGUAGES:
        return preference
    for name in system:
        language = name.replace("_", "-").split("-")[0].lower()
        if language in LANGUAGES:
            return language
    return FALLBACK


def system_languages() -> list[str]:
    """The languages of the person's session, the dearest first."""
    system = QLocale.system()
    return [*system.uiLanguages(), system.name()]


class Catalogues:
    """The catalogues installed in one application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = ""

    def use(self, language: str) -> None:
        """Show everything in `language` from now on; whoever shows words already has to make them again."""
        self.remove()
        self.language = language
        # Dates and numbers of Qt's own widgets follow.
        QLocale.setDefault(QLocale(language))
        self._install(f"lahityo_{language}", str(resources.path("translations")))

    def remove(self) -> None:
        """Take the catalogues out of the application."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []

    def use_for_dialogs(self) -> None:
        """Qt's own words too, for its file dialog; apart, since the first window has none of them."""
        if len(self._installed) < 2:
            self._install(f"qtbase_{self.language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
        self._installed.append(translator)
