"""Where a profile's files live. `platformdirs` knows each operating system's folders, and is imported when asked:
the unlock window, whose profile may be named, does not wait for it.
"""

from pathlib import Path
from typing import NamedTuple

APP_NAME = "lahityo"


class ProfilePaths(NamedTuple):
    """The files of one profile, all under `root`."""

    root: Path

    @property
    def header(self) -> Path:
        return self.root / "vault.header"

    @property
    def previous_header(self) -> Path:
        return self.root / "vault.header.previous"

    @property
    def database(self) -> Path:
        return self.root / "vault.db"

    @property
    def attachments(self) -> Path:
        """The folder of the encrypted contents of photos and documents."""
        return self.root / "attachments"

    @property
    def farewell(self) -> Path:
        """What is left of a vault that was erased since its computer was removed from the organisation."""
        return self.root / "erased.json"

    @property
    def lock(self) -> Path:
        return self.root / "profile.lock"

    @property
    def log(self) -> Path:
        return self.root / "lahityo.log"

    @property
    def preferences(self) -> Path:
        """Language, theme and window size: what the unlock window needs before any key exists."""
        return self.root / "preferences.json"


def default_profile() -> ProfilePaths:
    """The profile used when none is named: the user's local (not roaming) data folder."""
    import platformdirs

    return ProfilePaths(Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False)))


def state_dir() -> Path:
    """The user's state folder, outside every profile: anchors live here when there is no keyring."""
    import platformdirs

    return Path(platformdirs.user_state_dir(APP_NAME, appauthor=False))
