"""Interviews by the organisation's forms: of the team without any name, of a client only when the client agreed."""

from collections.abc import Sequence
from dataclasses import dataclass

from lahityo.domain.spec import Value, Values, text_of, texts_of
from lahityo.services.desk import Desk
from lahityo.services.record_views import Row
from lahityo.services.record_writes import New
from lahityo.services.records import Records

ANONYMOUS, NAMED = "interview", "client_interview"
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Form:
    """An interview form; `audience` is a code of the list audience, empty when anybody may be asked."""

    record: bytes
    title: str
    audience: str
    questions: tuple[str, ...]
    active: bool


@dataclass(frozen=True, slots=True)
class Interview:
    """An interview as read: each question with its answer, empty where there was none."""

    row: Row
    title: str
    answers: tuple[tuple[str, str], ...]


class Forms:
    """Use cases of forms and interviews."""

    def __init__(self, desk: Desk, records: Records) -> None:
        self._desk = desk
        self._records = records

    def all(self, *, active: bool = False) -> list[Form]:
        """The forms by title; with `active` those in use."""
        rows = self._records.rows("form", client=b"", limit=_ALL)
        forms = [_form(row) for row in rows]
        return sorted((one for one in forms if one.active or not active), key=lambda one: one.title.casefold())

    def answer(
        self, form: Form, answers: Sequence[str], *, respondent: str, words: str = "", client: bytes = b"",
        consent: str = "",
    ) -> bytes:  # fmt: skip
        """Sign an interview. `answers` are in the order of the questions.

        With a client it stands in the client's own record and needs `consent`, how the client agreed to be named;
        without one it stands in the team's and names nobody. FormRejected otherwise.
        """
        values = self.values(form, answers, respondent=respondent, words=words)
        if client:
            values |= {"consent": bool(consent.strip()) or None, "consent_words": consent.strip() or None}
        return self._records.write(New(NAMED if client else ANONYMOUS, client, values, sign=True))[0]

    def values(self, form: Form, answers: Sequence[str], *, respondent: str, words: str = "") -> dict[str, Value]:
        """The fields of an interview. Each answer has the number of its question, so that alike ones stay apart."""
        return {
            "form": form.record,
            "on": self._desk.clock().astimezone().date().isoformat(),
            "respondent": respondent or None,
            "questions": form.questions,
            "answers": tuple(f"{number}={text.strip()}" for number, text in enumerate(answers, 1) if text.strip()),
            "words": words.strip() or None,
        }

    def interviews(self, client: bytes = b"") -> list[Interview]:
        """The team's interviews, or a client's, newest first."""
        titles = {form.record: form.title for form in self.all()}
        rows = self._records.rows(NAMED if client else ANONYMOUS, client=client, limit=_ALL)
        return [interview(row, titles.get(_id(row.values, "form"), "")) for row in rows]


def interview(row: Row, title: str) -> Interview:
    """An interview as read. The questions are those that were asked, also when the form has others by now."""
    given: dict[int, str] = {}
    for one in texts_of(row.values, "answers"):
        number, _, text = one.partition("=")
        if number.isdecimal() and len(number) <= len("100"):
            given[int(number)] = text
    questions = texts_of(row.values, "questions")
    return Interview(row, title, tuple((words, given.get(number, "")) for number, words in enumerate(questions, 1)))


def _form(row: Row) -> Form:
    return Form(
        row.id, row.title, text_of(row.values, "audience"), texts_of(row.values, "questions"),
        row.values.get("active") is True,
    )  # fmt: skip


def _id(values: Values, name: str) -> bytes:
    value = values.get(name)
    return value if isinstance(value, bytes) else b""
