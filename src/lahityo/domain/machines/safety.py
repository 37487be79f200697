"""State machine of an outing: where a worker went, and that the worker came back."""

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.code_list import CodeItem
from lahityo.domain.codes import Role
from lahityo.domain.process import Process, Transition
from lahityo.domain.spec import CLIENT_ROLES

# A partner's worker goes out as well, and whoever is online may see to it that somebody is back.
_ANYONE_OUT = CLIENT_ROLES | {Role.PARTNER}

OUTING = Process(
    "outing",
    "planned",
    (
        CodeItem("planned", "Planned", "Suunniteltu", "Planerad"),
        CodeItem("out", "Out", "Kentällä", "Ute"),
        CodeItem("back", "Back", "Palannut", "Tillbaka"),
        CodeItem("cancelled", "Cancelled", "Peruttu", "Inställd"),
    ),
    (
        Transition("leave", QT_TRANSLATE_NOOP("Steps", "Leave now"), frozenset({"planned"}), "out", _ANYONE_OUT, 10),
        Transition(
            "back", QT_TRANSLATE_NOOP("Steps", "Back, all well"), frozenset({"planned", "out"}), "back", _ANYONE_OUT, 1
        ),
        Transition(
            "extend",
            QT_TRANSLATE_NOOP("Steps", "Return later"),
            frozenset({"out"}),
            "out",
            _ANYONE_OUT,
            15,
            needs=("moment",),
            keeps=(("moment", "back_by"),),
        ),
        Transition(
            "cancel",
            QT_TRANSLATE_NOOP("Steps", "Cancel the outing"),
            frozenset({"planned"}),
            "cancelled",
            _ANYONE_OUT,
            20,
        ),
    ),
)

MACHINES: tuple[Process, ...] = (OUTING,)
