"""What a plan is called in a list."""

from lahityo.domain.spec import Values
from lahityo.services.record_views import Row
from lahityo.ui.records import words as record_words

_NAMED = (("programme", "programme"), ("form", "plan_form"))


def plan_name(plan: Row) -> str:
    """`Sosiaalinen kuntoutus · Asiakassuunnitelma`."""
    return plan_title(plan.values)


def plan_title(values: Values) -> str:
    """The same of a plan's fields."""
    names = [record_words.of_item(codes, str(values.get(field, ""))) for field, codes in _NAMED]
    return " · ".join(one for one in names if one)
