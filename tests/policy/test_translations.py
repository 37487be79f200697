"""The check of the catalogues finds what would leave a user with a wrong or an English sentence."""

from pathlib import Path

import pytest

import translations

SOURCE = """
from lahityo.base.i18n import QT_TRANSLATE_NOOP

TEXT = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} cannot be read. "
    "Choose another.",
)


class Page(QWidget):
    def fill(self, count: int) -> None:
        self.setWindowTitle(self.tr("Clients"))
        self.setToolTip(self.tr("%n visit(s)", "", count))
"""


@pytest.fixture
def tree(tmp_path: Path) -> tuple[Path, Path]:
    """A source with three texts, and its catalogues, all translated."""
    source, catalogues = tmp_path / "src", tmp_path / "translations"
    source.mkdir()
    (source / "page.py").write_text(SOURCE, encoding="utf-8")
    translations.update_catalogues(source, catalogues)
    for language in translations.LANGUAGES:
        ts = translations.catalogue(language, catalogues)
        text = ts.read_text(encoding="utf-8").replace("<numerusform></numerusform>", "<numerusform>%n</numerusform>")
        text = text.replace(' type="unfinished"></translation>', "></translation>")
        text = text.replace(' type="unfinished">', ">")
        for sentence, translated in (("Clients", "Asiakkaat"), ("another.", "Tiedostoa {name} ei voi lukea.")):
            text = text.replace(
                f"{sentence}</source>\n        <translation></translation>",
                f"{sentence}</source>\n        <translation>{translated}</translation>",
            )
        ts.write_text(text, encoding="utf-8")
    return source, catalogues


def change(catalogues: Path, old: str, new: str) -> None:
    ts = translations.catalogue("fi", catalogues)
    text = ts.read_text(encoding="utf-8")
    assert old in text
    ts.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_complete_catalogues_are_right(tree: tuple[Path, Path]) -> None:
    assert translations.faults(*tree) == []


def test_a_text_that_is_new_in_the_source_is_missed(tree: tuple[Path, Path]) -> None:
    source, _ = tree
    (source / "page.py").write_text(SOURCE.replace("Clients", "All clients"), encoding="utf-8")
    found = "\n".join(translations.faults(*tree))
    assert "lacks [Page] 'All clients'" in found
    assert "[Page] 'Clients' is no longer used" in found


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("<translation>Asiakkaat", '<translation type="unfinished">Asiakkaat', "is unfinished"),
        ("Asiakkaat</translation>", "</translation>", "has an empty translation"),
        ("{name} ei", "{nimi} ei", "has placeholders ['{nimi}'] instead of ['{name}']"),
        (
            "<numerusform>%n</numerusform>\n        </translation>",
            "<numerusform>monta</numerusform>\n        </translation>",
            "has placeholders []",
        ),
        ("ei voi lukea.", "ei voi lukea", "does not end as its source does"),
    ],
)
def test_a_wrong_translation_is_named(tree: tuple[Path, Path], old: str, new: str, fault: str) -> None:
    change(tree[1], old, new)
    assert fault in "\n".join(translations.faults(*tree))


def test_a_compiled_catalogue_follows_its_source(tree: tuple[Path, Path]) -> None:
    _, catalogues = tree
    translations.compile_catalogues(catalogues)
    qm = translations.catalogue("fi", catalogues).with_suffix(".qm")
    before = qm.read_bytes()
    change(catalogues, "Asiakkaat", "Kaikki")
    translations.compile_catalogues(catalogues)
    assert qm.read_bytes() != before
