"""Lines of records with any values that their fields may hold."""

import json
from datetime import date
from typing import Any

from hypothesis import strategies as st

from lahityo.domain import code_lists
from lahityo.domain.jsonl_lines import ClientLine
from lahityo.domain.jsonl_records import RecordLine
from lahityo.domain.spec import FieldKind, FieldSpec, Home, Life, Need, RecordSpec, Value

_WORD = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=6)
WORDS = st.lists(_WORD, min_size=1, max_size=2).map(" ".join)
IDS = st.binary(min_size=16, max_size=16)
DAYS = st.dates(date(1900, 1, 1), date(2999, 12, 31)).map(date.isoformat)
_HOMES = {
    Home.SHARED: ["shared", "team"], Home.SOCIAL: ["social"], Home.HEALTH: ["health"],
    Home.OWN: ["social", "health"], Home.TEAM: ["team"], Home.ORG: ["roster"],
    Home.SUBJECT: ["shared", "social", "health", "team", "roster"],
}  # fmt: skip


def value_of(one: FieldSpec) -> st.SearchStrategy[Value]:
    """A value that the field may hold, as the vault reads it."""
    low, high = one.low if one.low is not None else -9999, one.high if one.high is not None else 99_999
    known = code_lists.code_list(one.codes)
    codes = st.sampled_from([item.code for item in known.items]) if known and known.items else st.just("own_code")
    few = min(one.limit, 3)
    kinds: dict[FieldKind, st.SearchStrategy[Any]] = {
        FieldKind.TEXT: WORDS.map(lambda text: text[: one.limit].strip()),
        FieldKind.LONG: WORDS,
        FieldKind.CODE: codes,
        FieldKind.CODES: st.sets(codes, min_size=1, max_size=few).map(lambda held: tuple(sorted(held))),
        FieldKind.DAY: DAYS,
        FieldKind.MOMENT: DAYS.map(lambda day: f"{day}T09:30:00+02:00"),
        FieldKind.NUMBER: st.integers(low, high),
        FieldKind.COUNT: st.integers(low, high),
        FieldKind.YES_NO: st.booleans(),
        FieldKind.ID: IDS,
        FieldKind.IDS: st.sets(IDS, min_size=1, max_size=few).map(lambda held: tuple(sorted(held))),
        FieldKind.TEXTS: st.lists(WORDS, min_size=1, max_size=few, unique=True).map(tuple),
        FieldKind.BYTES: st.binary(min_size=1, max_size=min(one.limit, 40)),
        FieldKind.SNAPSHOT: st.lists(
            st.dictionaries(WORDS, WORDS | st.integers() | st.booleans(), max_size=2).map(
                lambda held: json.dumps(held, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            ),
            min_size=1,
            max_size=2,
        ).map(tuple),
    }
    return kinds[one.kind]


@st.composite
def lines_of(draw: st.DrawFn, spec: RecordSpec, of: str = "") -> RecordLine:
    signed = spec.life is Life.EVENT or (spec.life is Life.DOCUMENT and draw(st.booleans()))
    values: dict[str, Value] = {}
    for one in spec.fields:
        needed = one.need is Need.SAVE or (signed and one.need is Need.SIGN)
        if needed or draw(st.booleans()):
            values[one.name] = draw(value_of(one))
        elif of and draw(st.booleans()):
            values[one.name] = None
    register = draw(st.sampled_from(_HOMES[spec.home]))
    has_two = [one.name for one in spec.fields if spec.life is not Life.EVENT and one.kind is FieldKind.TEXT][:1]
    return RecordLine(
        spec.type,
        draw(IDS).hex(),
        None if register in {"team", "roster"} else draw(IDS | st.just(ClientLine("Aatu Kuvitteellinen"))),
        register,
        values,
        {name: (draw(WORDS), None) for name in has_two if draw(st.booleans())},
        draw(st.sampled_from(["", "Jari Kuvitteellinen"])),
        draw(st.sampled_from(["", "nurse"])),
        draw(st.none() | st.integers(0, 2**41)),
        signed,
        of,
    )
