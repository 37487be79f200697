"""The guide's pages: what is written is shown, and nothing that a page says is taken for anything but words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lahityo.domain.markdown_pages import html, listed, page, plain, slug_of

OURS = re.compile(
    r"</?(?:p|b|ul|ol|li|h[1-6])>|<br>|</a>|<a href=\"guide:[a-z0-9]+(?:-[a-z0-9]+)*\">"
)  # fmt: skip


def test_headings_lists_bold_and_paragraphs() -> None:
    text = "# Miten haetaan\n\nSoita **ensin**.\nSitten tule.\n\n- yksi\n- kaksi\n  jatkuu\n\n1. ensin\n2. sitten"
    assert html(text) == (
        "<h2>Miten haetaan</h2><p>Soita <b>ensin</b>.<br>Sitten tule.</p>"
        "<ul><li>yksi</li><li>kaksi jatkuu</li></ul><ol><li>ensin</li><li>sitten</li></ol>"
    )


def test_a_page_has_its_title_and_sections_one_level_under_it() -> None:
    made = page("Työtoiminta <koe>", [("Mikä", "# Oma"), ("", "Vapaa")])
    assert made == "<h1>Työtoiminta &lt;koe&gt;</h1><h2>Mikä</h2><h3>Oma</h3><p>Vapaa</p>"


def test_a_link_leads_to_a_page_that_there_is_and_nowhere_else() -> None:
    text = "[apua](paihdepalvelut) ja [muualle](puuttuva)"
    assert html(text, {"paihdepalvelut"}) == '<p><a href="guide:paihdepalvelut">apua</a> ja muualle</p>'


@pytest.mark.parametrize(
    "target",
    [
        "https://esimerkki.example/",
        "file:///etc/passwd",
        "javascript:alert",
        "data:text/html,x",
        "//esimerkki.example",
        "guide:toinen",
        "../toinen",
        'toinen"onclick="x',
    ],
)
def test_a_link_out_of_the_guide_is_its_words_only(target: str) -> None:
    assert html(f"[tästä]({target})", {"toinen", target}) == "<p>tästä</p>"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src='https://esimerkki.example/a.png'>",
        "<a href='https://esimerkki.example'>x</a>",
        "**<b onload=x>**",
        "# <h1 style='x'>",
        "- <iframe>",
        "[<img src=x>](toinen)",
        "&lt;script&gt;",
        "<!-- ",
        "<![CDATA[",
    ],
)
def test_html_of_the_writer_is_shown_as_it_was_typed(text: str) -> None:
    assert "<" not in OURS.sub("", html(text, {"toinen"}))


def test_a_picture_is_not_loaded_and_leads_nowhere() -> None:
    assert html("![kuva](toinen)", {"toinen"}) == "<p>kuva</p>"


@given(st.text(alphabet=st.sampled_from("ab1 *#-[]()!<>&\"'\n./:\\"), max_size=80) | st.text(max_size=60))
def test_no_text_brings_a_mark_that_is_not_ours_and_each_is_closed(text: str) -> None:
    made = html(text, {"a", "b", "ab"})
    marks = OURS.findall(made)
    assert "<" not in OURS.sub("", made)
    assert ">" not in OURS.sub("", made)
    open_marks: list[str] = []
    for mark in marks:
        name = re.sub(r"[</>]| .*", "", mark)
        if mark.startswith("</"):
            assert open_marks.pop() == name
        elif name != "br":
            open_marks.append(name)
    assert open_marks == []


@pytest.mark.parametrize(("link", "slug"), [("guide:a-b", "a-b"), ("guide:A", ""), ("https://a", ""), ("a", "")])
def test_only_a_link_into_the_guide_names_a_page(link: str, slug: str) -> None:
    assert slug_of(link) == slug


def test_the_words_to_read_without_marks_keep_the_dots_of_a_list() -> None:
    assert listed("## Sisältö\n\n- **Ryhmät**\n- Arki") == "Sisältö\n\n• Ryhmät\n• Arki"


def test_the_words_to_search_have_no_marks() -> None:
    assert plain("# Otsikko\n- **lihava** [linkki](a)") == "Otsikko\nlihava linkki"
