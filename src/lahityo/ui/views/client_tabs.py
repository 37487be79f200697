"""The tabs of a client's page, in their order; each is made when it is first shown."""

from dataclasses import dataclass

from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.domain.codes import Register

OVERVIEW = "overview"
VISITS = "visits"
_ANY = frozenset({Register.SHARED, Register.SOCIAL, Register.HEALTH})
_SOCIAL = frozenset({Register.SOCIAL})
_ACCESS = frozenset({Register.ACCESS})
_HEALTH = frozenset({Register.HEALTH})


@dataclass(frozen=True, slots=True)
class Tab:
    """`label` is an English source text of the context "ClientTabs"; `maker` the path of a widget made of (context,
    client). Who reads none of `registers` does not have the tab.
    """

    key: str
    label: str
    maker: str
    registers: frozenset[Register] = _ANY


TABS: tuple[Tab, ...] = (
    Tab(OVERVIEW, QT_TRANSLATE_NOOP("ClientTabs", "Overview"), "lahityo.ui.views.client_overview:ClientOverview"),
    Tab(VISITS, QT_TRANSLATE_NOOP("ClientTabs", "Visits"), "lahityo.ui.views.client_visits:ClientVisits"),
    Tab("plan", QT_TRANSLATE_NOOP("ClientTabs", "Plan"), "lahityo.ui.plans.plan_tab:PlanTab"),
    Tab("path", QT_TRANSLATE_NOOP("ClientTabs", "Path"), "lahityo.ui.path.path_tab:PathTab"),
    Tab("assessments", QT_TRANSLATE_NOOP("ClientTabs", "Assessments"), "lahityo.ui.assessments.tab:AssessmentsTab"),
    Tab("health", QT_TRANSLATE_NOOP("ClientTabs", "Health"), "lahityo.ui.health.tab:HealthTab", _HEALTH),
    Tab(
        "decisions", QT_TRANSLATE_NOOP("ClientTabs", "Decisions"), "lahityo.ui.decisions.decisions_tab:DecisionsTab",
        _SOCIAL,
    ),
    Tab("network", QT_TRANSLATE_NOOP("ClientTabs", "Network"), "lahityo.ui.network.tab:NetworkTab"),
    Tab("history", QT_TRANSLATE_NOOP("ClientTabs", "History"), "lahityo.ui.views.client_history:ClientHistory"),
    Tab("access", QT_TRANSLATE_NOOP("ClientTabs", "Access log"), "lahityo.ui.access.log_tab:AccessLogTab", _ACCESS),
)  # fmt: skip


def tabs_for(registers: frozenset[Register]) -> list[Tab]:
    """The tabs of one who reads these registers."""
    return [tab for tab in TABS if tab.registers & registers]
