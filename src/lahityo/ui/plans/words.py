"""What a plan is called in a list."""

from lahityo.domain.spec import Values
from lahityo.services.record_views import Row
from lahityo.ui.records import words as record_words

_NAMED = (("programme", "programme"), ("form", "plan_form"))


def plan_name(plan: Row, *, short: bool = False) -> str:
    """`Sosiaalinen kuntoutus · Asiakassuunnitelma`; a short one has no form."""
    return plan_title(plan.values, short=short)


def plan_title(values: Values, *, short: bool = False) -> str:
    """The same of a plan's fields."""
    named = _NAMED[:1] if short else _NAMED
    names = [record_words.of_item(codes, str(values.get(field, ""))) for field, codes in named]
    return " · ".join(one for one in names if one)
