"""Every code list, by name, and how an organisation's own values join the shipped ones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lahityo.domain.code_list import CodeItem, CodeList
from lahityo.domain.lists import assessment, attachment, common, everyday, organisation, path, plan
from lahityo.domain.spec import text_of

ALL: tuple[CodeList, ...] = (
    *common.LISTS, *plan.LISTS, *path.LISTS, *assessment.LISTS, *everyday.LISTS, *organisation.LISTS,
    *attachment.LISTS,
)  # fmt: skip
_BY_NAME = {one.name: one for one in ALL}
_LAST = 1_000_000


@dataclass(frozen=True, slots=True)
class OwnItem:
    """A record of the organisation about one code: its names, its place in the list, and whether it is hidden.

    `id` is the record's 16 bytes. A name left empty is the shipped one, or the Finnish one of a code that is not
    shipped. `order` is from 1; 0 leaves it where it is shipped, or last.
    """

    id: bytes
    list: str
    code: str
    fi: str = ""
    sv: str = ""
    en: str = ""
    order: int = 0
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ListView:
    """A list as the organisation has it. `items` hold every code that was ever in it; `hidden` are not offered."""

    list: CodeList
    items: tuple[CodeItem, ...]
    hidden: frozenset[str] = frozenset()

    @property
    def offered(self) -> tuple[CodeItem, ...]:
        """What a form offers, in order."""
        return tuple(one for one in self.items if one.code not in self.hidden)

    def item(self, code: str) -> CodeItem | None:
        """The item of a code, hidden or not, or None."""
        return next((one for one in self.items if one.code == code), None)


def code_list(name: str) -> CodeList | None:
    """The list of this name, or None."""
    return _BY_NAME.get(name)


def own_items(records: Iterable[tuple[bytes, Mapping[str, object]]]) -> list[OwnItem]:
    """The items of `code_item` records, given as (id, values); those without a list or a code are left out."""
    return [
        OwnItem(
            identifier, text_of(values, "list"), text_of(values, "code"), text_of(values, "fi"), text_of(values, "sv"),
            text_of(values, "en"), _order(values.get("order")), values.get("hidden") is True,
        )
        for identifier, values in records
        if text_of(values, "list") and text_of(values, "code")
    ]  # fmt: skip


def view(shipped: CodeList, own: Iterable[OwnItem] = ()) -> ListView:
    """The list with the organisation's items: added, renamed, moved, hidden. A list that is not open stays as it is.

    Of two records about one code that of the least id counts, on every device alike.
    """
    about: dict[str, OwnItem] = {}
    if shipped.open:
        for one in sorted(own, key=lambda one: one.id):
            if one.list == shipped.name:
                about.setdefault(one.code, one)
    items = {one.code: one for one in shipped.items}
    places = {one.code: place * 10 for place, one in enumerate(shipped.items, start=1)}
    for code, one in about.items():
        base = items.get(code)
        fi = one.fi or (base.fi if base else code)
        items[code] = CodeItem(
            code,
            en=one.en or (base.en if base else fi),
            fi=fi,
            sv=one.sv or (base.sv if base else fi),
            proposed=base.proposed if base else False,
        )
        places[code] = one.order * 10 - 1 if one.order else places.get(code, _LAST)
    ordered = sorted(items.values(), key=lambda one: (places[one.code], one.code))
    return ListView(shipped, tuple(ordered), frozenset(code for code, one in about.items() if one.hidden))


def views(own: Iterable[OwnItem]) -> dict[str, ListView]:
    """Every list as the organisation has it, by name."""
    by_list: dict[str, list[OwnItem]] = defaultdict(list)
    for one in own:
        by_list[one.list].append(one)
    return {one.name: view(one, by_list[one.name]) for one in ALL}


def _order(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < _LAST // 10 else 0
