"""The lines of the synchronisation page in words: what it is, why it is there, and what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Register
from lahityo.services.outbox import Line, SetAside
from lahityo.services.state import Conflict, Problem
from lahityo.services.troubles import ASK_NOBODY, Settled
from lahityo.ui.sync_view.field_words import field_name
from lahityo.ui.sync_view.items import Item
from lahityo.ui.sync_view.remedies import Remedies, name_of, time_of
from lahityo.ui.texts import of_code, of_distrust, of_refusal, of_remedy
from lahityo.ui.views import when
from lahityo.ui.views.visit_rows import joined

RESTORED_ADMIN = QT_TRANSLATE_NOOP("SyncLines", "You are an administrator: check that it was restored, then refill it.")
RESTORED_OTHER = QT_TRANSLATE_NOOP(
    "SyncLines",
    "Tell an administrator ({names}), who presses Refill the server on the same page of another computer. You need to "
    "do nothing else; your changes are sent after that.",
)
NO_KEY = QT_TRANSLATE_NOOP(
    "SyncLines", "The key to them has not come yet; a colleague's computer gives it at its next sync."
)


def _said(text: str) -> str:
    return QCoreApplication.translate("SyncLines", text)


def conflict(one: Conflict) -> Item:
    """A field with two versions: whose, and who wrote them when."""
    who = ", ".join(f"{value.author} {when.day_and_clock(when.local(value.at))}" for value in one.values)
    return Item(joined(one.client_name, field_name(one.type, one.field)), who, one)


def waiting(line: Line, remedies: Remedies) -> Item:
    """A change that is sent by itself."""
    return Item(name_of(line), time_of(line), line, remedies.of_line(line))


def refused(line: Line, administrators: Sequence[str], remedies: Remedies) -> Item:
    """A change that the server did not take; `administrators` are those whom this person can ask."""
    alone = line.wants_access and not administrators
    told = f"{joined(time_of(line), of_refusal(line.reason))} {of_remedy(ASK_NOBODY if alone else line.remedy)}"
    if line.wants_access:
        told = f"{told} {_whom_to_ask(line, administrators)}"
    return Item(name_of(line), told, line, remedies.of_line(line, asks=not alone))


def _whom_to_ask(line: Line, administrators: Sequence[str]) -> str:
    who = QCoreApplication.translate("SyncLines", "Register: {registers}.")
    if len(administrators) == 1:
        who = QCoreApplication.translate("SyncLines", "Register: {registers}. Administrator: {names}.")
    elif administrators:
        who = QCoreApplication.translate("SyncLines", "Register: {registers}. Administrators: {names}.")
    return who.format(registers=registers(line.registers), names=", ".join(administrators))


def problem(one: Problem, remedy: str, remedies: Remedies) -> Item:
    """Something from the server that was not believed."""
    title = joined(when.day_and_clock(when.local(one.at)), one.client_name, one.who)
    return Item(title, f"{of_distrust(one.text)} {of_remedy(remedy)}", one, remedies.of_problem(one))


def restored(one: Problem, administrators: Sequence[str], remedies: Remedies, *, administers: bool) -> Item:
    """The server went back: for an administrator to settle, for the others to tell one."""
    title = QCoreApplication.translate("SyncLines", "Noticed {time}")
    told = _said(RESTORED_ADMIN) if administers else _said(RESTORED_OTHER).format(names=", ".join(administrators))
    at = when.day_and_clock(when.local(one.at))
    return Item(title.format(time=at), told, one, remedies.of_problem(one))


def set_aside(one: SetAside, remedies: Remedies) -> Item:
    """Colleagues' changes that are not used yet."""
    title = joined(one.client_name, registers([one.register]), remedies.count_words(one.count))
    if not one.text:
        return Item(title, _said(NO_KEY), one)
    behind = QCoreApplication.translate("SyncLines", "They wait behind something that did not pass the checks:")
    return Item(title, f"{behind} {of_distrust(one.text)}", one, remedies.of_stopped())


def settled(one: Settled) -> Item:
    """A line of the history: how it ended, and what it was."""
    title = joined(when.day_and_clock(when.local(one.ended)), one.client_name)
    text = of_refusal(one.text) if one.refused else of_distrust(one.text)
    end = QCoreApplication.translate("SyncLines", "Now it is in order; there is nothing to do.")
    if one.reason:
        end = QCoreApplication.translate("SyncLines", "Given up: {reason}").format(reason=one.reason)
    elif one.refused:
        end = QCoreApplication.translate(
            "SyncLines", "Given up; the reason was written after the backup that was put back, and is not known."
        )
    return Item(title, f"{end} ({text})", None)


def registers(names: Sequence[str]) -> str:
    """Registers as people call them."""
    return ", ".join(of_code(Register(one)) for one in names if one in set(Register))
