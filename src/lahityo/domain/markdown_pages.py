"""The guide's pages: a small, safe part of Markdown as the rich text that Qt draws and prints.

Everything is escaped before it is marked up, so a page holds no HTML of its writer, loads nothing, runs nothing, and
leads only to other pages of the guide.
"""

import re
from collections.abc import Collection
from html import escape

LINK = "guide:"
"""The scheme of a link to another page; what follows is the page's address in the guide."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HEADING = re.compile(r"(#{1,4})[ \t]+(.+?)[ \t]*#*")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|([0-9]{1,9})[.)])[ \t]+(.*)")
_POINT = re.compile(r"^([ \t]*)[-*+][ \t]+")
_BOLD = re.compile(r"\*\*(?=\S)([^*]+?)(?<=\S)\*\*")
_WORDS_AND_TARGET = re.compile(r"(!?)\[([^\[\]]*)\]\(([^()\s]*)\)")


def html(text: str, slugs: Collection[str] = (), *, top: int = 2) -> str:
    """The rich text of a page. `slugs` are the pages that there are: a link elsewhere is shown as its words only.

    `top` is the level of its first heading: 2 under a title.
    """
    found: list[str] = []
    paragraph: list[str] = []
    items: list[str] = []
    kind = ""

    def end_paragraph() -> None:
        if paragraph:
            found.append(f"<p>{'<br>'.join(paragraph)}</p>")
            paragraph.clear()

    def end_list() -> None:
        if items:
            found.append(f"<{kind}>{''.join(f'<li>{one}</li>' for one in items)}</{kind}>")
            items.clear()

    for raw in text.splitlines():
        line = raw.strip()
        item = _ITEM.fullmatch(line)
        heading = _HEADING.fullmatch(line)
        if item:
            end_paragraph()
            if (began := "ol" if item[1] else "ul") != kind:
                end_list()
            kind = began
            items.append(_inline(item[2], slugs))
        elif heading or not line:
            end_paragraph()
            end_list()
            if heading:
                level = min(len(heading[1]) + top - 1, 6)
                found.append(f"<h{level}>{_inline(heading[2], slugs)}</h{level}>")
        elif items:
            items[-1] += f" {_inline(line, slugs)}"
        else:
            paragraph.append(_inline(line, slugs))
    end_paragraph()
    end_list()
    return "".join(found)


def page(title: str, sections: Collection[tuple[str, str]], slugs: Collection[str] = ()) -> str:
    """A whole page: its title, then each (heading, text in Markdown); a section without a heading has only its text."""
    parts = [f"<h1>{escape(title)}</h1>"]
    for heading, text in sections:
        parts.append(f"<h2>{escape(heading)}</h2>" if heading else "")
        parts.append(html(text, slugs, top=3 if heading else 2))
    return "".join(parts)


def slug_of(link: str) -> str:
    """The page that a link in the rich text leads to; empty for any other link."""
    slug = link.removeprefix(LINK)
    return slug if link.startswith(LINK) and _SLUG.fullmatch(slug) else ""


def plain(text: str) -> str:
    """The words of a page without marks, for searching."""
    words = _WORDS_AND_TARGET.sub(lambda found: found[2], text)
    lines = (re.sub(r"^[ \t]*(?:#{1,4}|[-*+]|[0-9]{1,9}[.)])[ \t]+", "", line) for line in words.splitlines())
    return "\n".join(lines).replace("**", "")


def listed(text: str) -> str:
    """The words of a page without marks, to read where nothing is drawn: an item of a list begins with a dot."""
    items = (_POINT.sub(r"\1• ", line) for line in text.splitlines())
    return plain("\n".join(items))


def _inline(text: str, slugs: Collection[str]) -> str:
    """One line: links first, since their words may be bold but what they lead to is no text."""
    parts: list[str] = []
    at = 0
    for link in _WORDS_AND_TARGET.finditer(text):
        parts.append(_bold(text[at : link.start()]))
        words, target = _bold(link[2]), link[3]
        leads = not link[1] and _SLUG.fullmatch(target) and target in slugs
        parts.append(f'<a href="{LINK}{target}">{words}</a>' if leads else words)
        at = link.end()
    parts.append(_bold(text[at:]))
    return "".join(parts)


def _bold(text: str) -> str:
    return _BOLD.sub(r"<b>\1</b>", escape(text))
