"""Code lists as an organisation has them: its own values beside the shipped ones, the same on every device."""

from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain import code_lists
from lahityo.domain.code_list import CodeItem, CodeList
from lahityo.domain.code_lists import OwnItem

SHIPPED = CodeList(
    "fruit", (CodeItem("apple", "Apple", "Omena", "Äpple"), CodeItem("pear", "Pear", "Päärynä", "Päron")), open=True
)


def names(view: code_lists.ListView) -> list[str]:
    return [one.code for one in view.offered]


def test_an_organisation_adds_renames_and_hides() -> None:
    view = code_lists.view(
        SHIPPED,
        [
            OwnItem(b"1", "fruit", "plum", fi="Luumu", sv="Plommon"),
            OwnItem(b"2", "fruit", "apple", fi="Kotiomena"),
            OwnItem(b"3", "fruit", "pear", hidden=True),
            OwnItem(b"4", "vegetable", "carrot", fi="Porkkana"),
        ],
    )
    assert names(view) == ["apple", "plum"]
    assert view.item("apple") == CodeItem("apple", "Apple", "Kotiomena", "Äpple")
    assert view.item("plum") == CodeItem("plum", "Luumu", "Luumu", "Plommon")


def test_a_hidden_value_keeps_its_name_where_it_was_written_before() -> None:
    view = code_lists.view(SHIPPED, [OwnItem(b"1", "fruit", "pear", hidden=True)])
    assert view.item("pear") == SHIPPED.items[1]


def test_the_order_is_the_organisations() -> None:
    view = code_lists.view(
        SHIPPED, [OwnItem(b"1", "fruit", "plum", fi="Luumu", order=1), OwnItem(b"2", "fruit", "fig", fi="Viikuna")]
    )
    assert names(view) == ["plum", "apple", "pear", "fig"]


def test_a_fixed_list_takes_nothing() -> None:
    fixed = CodeList("fruit", SHIPPED.items)
    own = [OwnItem(b"1", "fruit", "plum"), OwnItem(b"2", "fruit", "pear", hidden=True)]
    assert names(code_lists.view(fixed, own)) == ["apple", "pear"]


own_items = st.builds(
    OwnItem,
    id=st.binary(min_size=1, max_size=2),
    list=st.just("fruit"),
    code=st.sampled_from(["apple", "plum", "fig"]),
    fi=st.sampled_from(["", "A", "B"]),
    order=st.integers(0, 3),
    hidden=st.booleans(),
)


@given(st.lists(own_items, unique_by=lambda one: one.id), st.randoms())
def test_of_two_records_about_one_code_every_device_takes_the_same(own: list[OwnItem], random: st.DataObject) -> None:
    shuffled = list(own)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert code_lists.view(SHIPPED, shuffled) == code_lists.view(SHIPPED, own)


def test_two_records_about_one_code_give_the_one_of_the_least_id() -> None:
    own = [OwnItem(b"2", "fruit", "plum", fi="Myöhempi"), OwnItem(b"1", "fruit", "plum", fi="Luumu")]
    item = code_lists.view(SHIPPED, own).item("plum")
    assert item is not None
    assert item.fi == "Luumu"


def test_records_of_another_device_with_wrong_types_do_no_harm() -> None:
    records: list[tuple[bytes, dict[str, object]]] = [
        (b"1", {"list": "fruit", "code": "plum", "fi": 7, "order": True, "hidden": "yes"}),
        (b"2", {"list": "fruit", "fi": "Nimetön"}),
        (b"3", {"code": "fig"}),
    ]
    assert code_lists.own_items(records) == [OwnItem(b"1", "fruit", "plum")]


def test_every_shipped_list_has_a_view_of_its_own_items() -> None:
    views = code_lists.views([])
    assert {name: view.offered for name, view in views.items()} == {one.name: one.items for one in code_lists.ALL}
