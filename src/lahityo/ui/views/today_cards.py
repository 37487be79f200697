"""The cards beside the day's visits, in their order: paths of widgets made of (context).

A card that has `concerns` and `load` is loaded again when one of these record types changes.
"""

CARDS: tuple[str, ...] = (
    "lahityo.ui.circles.today_card:EmergencyCard",
    "lahityo.ui.sync_view.certificate_card:CertificateCard",
    "lahityo.ui.safety.outing_card:OutingCard",
    "lahityo.ui.plans.today_card:PlansCard",
    "lahityo.ui.handover.team_card:RecentHandOvers",
    "lahityo.ui.shares.today_card:SharedTodayCard",
)
