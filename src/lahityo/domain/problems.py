"""What keeps a form from being saved or signed: a field and a sentence, which the desktop shows beside the field."""

from dataclasses import dataclass

from lahityo.base.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Problem:
    """`text` is an English source sentence of the translation context "Errors"; `params` fill its placeholders."""

    field: str
    text: str
    params: tuple[tuple[str, str | int], ...] = ()

    def __str__(self) -> str:
        return self.text.format(**dict(self.params))


def text_problems(field: str, value: str, limit: int) -> list[Problem]:
    """What is wrong with a text as such: too long, or holding what cannot be stored."""
    problems = []
    if len(value) > limit:
        text = QT_TRANSLATE_NOOP("Errors", "The text is too long; at most {limit} characters fit.")
        problems.append(Problem(field, text, (("limit", limit),)))
    if not is_storable(value):
        text = QT_TRANSLATE_NOOP("Errors", "The text holds a character that cannot be saved; type it again.")
        problems.append(Problem(field, text))
    return problems


def is_storable(value: str) -> bool:
    """Whether the text can be kept as it is: no null character and no half of a surrogate pair."""
    return "\0" not in value and not any("\ud800" <= character <= "\udfff" for character in value)
