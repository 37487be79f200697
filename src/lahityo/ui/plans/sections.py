"""The parts of a plan's form, in the order they are written and read."""

from PySide6.QtCore import QCoreApplication

from lahityo.base.i18n import QT_TRANSLATE_NOOP

SECTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("PlanSections", "Basics"),
        (
            "form", "programme", "service", "starts", "ends", "review_on", "review_place", "responsible", "tier",
            "prevention", "target_groups", "no_assessment_grounds",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlanSections", "Situation"),
        ("situation", "functioning", "strengths", "experiences", "current_services", "current_services_note"),
    ),
    (QT_TRANSLATE_NOOP("PlanSections", "Need for support"), ("client_view", "professional_view", "dissenting")),
    (
        QT_TRANSLATE_NOOP("PlanSections", "Support"),
        (
            "aims", "contents", "content_note", "rhythm_times", "rhythm_weeks", "own_worker_meetings", "providers",
            "private_helpers", "next_measures", "duration_estimate",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("PlanSections", "Negotiation and rights"),
        (
            "meeting_on", "meeting_place", "participants", "rights_explained", "rights_how", "distribution", "more",
        ),
    ),
)  # fmt: skip


def section_title(text: str) -> str:
    """The name of a part in the user's language."""
    return QCoreApplication.translate("PlanSections", text)
