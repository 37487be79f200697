"""What the code lists that an organisation may change are called."""

from PySide6.QtCore import QCoreApplication


def of_list(name: str) -> str:
    """The name of a list in the user's language; the list's own for one that is not known here."""
    translate = QCoreApplication.translate
    return {
        "programme": translate("ListWords", "Kinds of plan"),
        "means": translate("ListWords", "Means"),
        "support_tier": translate("ListWords", "Levels of support"),
        "target_group": translate("ListWords", "Target groups"),
        "avain_goal": translate("ListWords", "AVAIN: goals"),
        "avain_factor": translate("ListWords", "AVAIN: factors"),
        "avain_method": translate("ListWords", "AVAIN: methods"),
        "attainment": translate("ListWords", "Reaching a goal"),
        "service": translate("ListWords", "Services"),
        "social_service": translate("ListWords", "Social services"),
        "barrier": translate("ListWords", "Barriers"),
        "ending_ground": translate("ListWords", "How a step ended"),
        "path_kind": translate("ListWords", "Steps of the path"),
        "application_kind": translate("ListWords", "Kinds of application"),
        "decision_kind": translate("ListWords", "Kinds of decision"),
        "decision_outcome": translate("ListWords", "Types of decision"),
        "readiness_question": translate("ListWords", "Questions of the checklist"),
        "service_task": translate("ListWords", "Service tasks"),
        "special_basis": translate("ListWords", "Grounds for special support"),
        "flag_kind": translate("ListWords", "Kinds of safety flag"),
        "medication_note": translate("ListWords", "Kinds of medication note"),
        "supply": translate("ListWords", "Harm-reduction items"),
        "age_band": translate("ListWords", "Age bands"),
        "place_class": translate("ListWords", "Kinds of place"),
        "network_kind": translate("ListWords", "Kinds of network person"),
        "group_kind": translate("ListWords", "Kinds of group"),
        "area_kind": translate("ListWords", "Kinds of area entry"),
    }.get(name, name)
