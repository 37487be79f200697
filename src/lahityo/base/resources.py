"""Where the shipped files are: beside the code in an installed wheel, in `resources/` of a source tree."""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds translations, icons, fonts, QSS and templates."""
    here = Path(__file__).resolve()
    packaged = here.parents[1] / "resources"
    return packaged if packaged.is_dir() else here.parents[3] / "resources"


def path(*parts: str) -> Path:
    """The path of one shipped file."""
    return root().joinpath(*parts)
