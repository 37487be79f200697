"""What the code lists that an organisation may change are called."""

from PySide6.QtCore import QCoreApplication


def of_list(name: str) -> str:
    """The name of a list in the user's language; the list's own for one that is not known here."""
    tr = QCoreApplication.translate
    return {
        "programme": tr("ListWords", "Kinds of plan"),
        "means": tr("ListWords", "Means"),
        "support_tier": tr("ListWords", "Levels of support"),
        "target_group": tr("ListWords", "Target groups"),
        "avain_goal": tr("ListWords", "AVAIN: goals"),
        "avain_factor": tr("ListWords", "AVAIN: factors"),
        "avain_method": tr("ListWords", "AVAIN: methods"),
        "attainment": tr("ListWords", "Reaching a goal"),
        "service": tr("ListWords", "Services"),
        "social_service": tr("ListWords", "Social services"),
        "barrier": tr("ListWords", "Barriers"),
        "ending_ground": tr("ListWords", "How a step ended"),
        "path_kind": tr("ListWords", "Steps of the path"),
        "application_kind": tr("ListWords", "Kinds of application"),
        "decision_kind": tr("ListWords", "Kinds of decision"),
        "decision_outcome": tr("ListWords", "Types of decision"),
        "readiness_question": tr("ListWords", "Questions of the checklist"),
        "service_task": tr("ListWords", "Service tasks"),
        "special_basis": tr("ListWords", "Grounds for special support"),
        "flag_kind": tr("ListWords", "Kinds of safety information"),
        "medication_note": tr("ListWords", "Kinds of medication note"),
        "supply": tr("ListWords", "Harm-reduction items"),
        "age_band": tr("ListWords", "Age bands"),
        "place_class": tr("ListWords", "Kinds of place"),
        "network_kind": tr("ListWords", "Kinds of network person"),
        "group_kind": tr("ListWords", "Kinds of group"),
        "area_kind": tr("ListWords", "Kinds of area entry"),
    }.get(name, name)
