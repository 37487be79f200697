"""Translation of texts that were marked below Qt."""

import re

from PySide6.QtCore import QCoreApplication

from lahityo.base.errors import LahityoError
from lahityo.domain.codes import Code
from lahityo.domain.problems import Problem

_OPTION = re.compile(r"--[a-z-]+")
_JOINED = "\N{WORD JOINER}"


def of_code(code: Code) -> str:
    """The name of a coded value in the user's language."""
    return QCoreApplication.translate("Codes", code.msgid)


def of_error(error: LahityoError) -> str:
    """The sentence of a fault in the user's language."""
    params = {
        name: QCoreApplication.translate("Errors", value) if isinstance(value, str) else value
        for name, value in error.params.items()
    }
    return QCoreApplication.translate("Errors", error.text).format(**params)


def of_problem(problem: Problem) -> str:
    """The sentence beside a field in the user's language."""
    return QCoreApplication.translate("Errors", problem.text).format(**dict(problem.params))


def of_refusal(reason: str) -> str:
    """Why the server refused a change."""
    return QCoreApplication.translate("Refusals", reason)


def of_remedy(text: str) -> str:
    """What to do about a change that was refused or not believed; a command's option is not broken over two lines."""
    words = QCoreApplication.translate("Remedies", text)
    return _OPTION.sub(lambda found: _JOINED.join(found.group()), words)


def of_distrust(text: str) -> str:
    """What came from the server and was not believed."""
    return QCoreApplication.translate("Problems", text)
