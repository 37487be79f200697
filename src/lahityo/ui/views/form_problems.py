"""Puts what keeps a form from being saved beside its fields, and the focus on the first of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt

from lahityo.base.errors import LahityoError
from lahityo.services.desk import FormRejected
from lahityo.ui import texts
from lahityo.ui.widgets.banner import Banner
from lahityo.ui.widgets.field import Field


def show_problems(error: LahityoError, fields: Mapping[str, Field], rest: Banner) -> None:
    """Show a fault: each problem of a form beside its field, anything else in the banner `rest`."""
    clear_problems(fields, rest)
    if not isinstance(error, FormRejected):
        rest.set(texts.of_error(error), "danger")
        rest.show()
        return
    said = []
    for problem in error.problems:
        field = fields.get(problem.field)
        if field is None:
            said.append(texts.of_problem(problem))
        elif not field.error:
            field.set_error(texts.of_problem(problem))
    if said:
        rest.set(" ".join(said), "danger")
        rest.show()
    first = next((fields[problem.field] for problem in error.problems if problem.field in fields), None)
    if first is not None:
        first.control.setFocus(Qt.FocusReason.TabFocusReason)


def clear_problems(fields: Mapping[str, Field], rest: Banner) -> None:
    """Take all of it away."""
    rest.hide()
    for field in fields.values():
        if field.error or field.doubt:
            field.set_error("")
