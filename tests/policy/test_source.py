"""What no linter we know checks in the source: texts, colours and sizes, and where a program may speak."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.policy.source import Module, arguments, calls, literal_text, modules, views

SPEAKERS = re.compile(r"(app|server)/(cli|output)|ui/gallery\.")
VISIBLE_SETTERS = frozenset(
    "setText setPlainText setHtml setMarkdown setTitle setSubTitle setWindowTitle setToolTip setStatusTip setWhatsThis "
    "setPlaceholderText setAccessibleName setAccessibleDescription setLabelText setInformativeText setDetailedText "
    "setButtonText setTabText setTabToolTip setPrefix setSuffix setHeaderLabels setHorizontalHeaderLabels "
    "setSpecialValueText addAction addItem addItems addTab insertTab addButton addMenu addRow addSection showMessage "
    "showText QLabel QPushButton QToolButton QAction QCheckBox QRadioButton QGroupBox QMenu QListWidgetItem "
    "QTreeWidgetItem QTableWidgetItem QStandardItem QDockWidget information warning critical question about "
    "getOpenFileName getSaveFileName getExistingDirectory getText getItem".split()
)
TRANSLATORS = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"})
SIZE_SETTERS = frozenset(
    "setContentsMargins setSpacing setHorizontalSpacing setVerticalSpacing setFixedWidth setFixedHeight setFixedSize "
    "setMinimumWidth setMinimumHeight setMinimumSize setMaximumWidth setMaximumHeight setMaximumSize setIconSize "
    "resize setPointSize setPointSizeF setPixelSize addSpacing setColumnWidth setDefaultSectionSize QFont QMargins "
    "QSize".split()
)
LOOKS = re.compile(
    r"#(?:[0-9a-fA-F]{3,4}){1,2}\b|\brgba?\(|\bhsla?\("  # colours
    r"|\b\d+(?:\.\d+)?(?:px|pt|em|rem)\b"  # sizes
)
SENTENCE = re.compile(r"[A-ZÅÄÖ][\w'’-]* \S")


def test_the_product_never_relies_on_assert() -> None:
    found = [
        module.at(node, "assert is gone with python -O: raise an error")
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Assert)
    ]
    assert not found, "\n".join(found)


def test_only_the_command_lines_speak_on_standard_output_and_error() -> None:
    found = [
        module.at(call, ast.unparse(call.func))
        for module in modules()
        if not SPEAKERS.match(module.name)
        for name, call in calls(module.tree)
        if name in {"print", "echo", "secho"} or ast.unparse(call.func) in {"sys.stdout.write", "sys.stderr.write"}
    ]
    assert not found, "\n".join(found)


def untranslated(module: Module) -> Iterator[str]:
    """Texts of a view that reach people without passing a catalogue."""
    translated: set[ast.AST] = set()
    for name, call in calls(module.tree):
        if name in TRANSLATORS:
            translated.update(inner for argument in arguments(call) for inner in ast.walk(argument))
    for name, call in calls(module.tree):
        for argument in arguments(call) if name in VISIBLE_SETTERS else []:
            text = literal_text(argument)
            if text and any(letter.isalpha() for letter in text) and argument not in translated:
                yield module.at(call, f"{name}({text!r}) is not translated")
    # Whatever looks like a sentence is shown sooner or later, wherever it is kept meanwhile.
    silent = {
        inner
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Raise) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for inner in ast.walk(node)
    }
    silent.update(call.args[0] for name, call in calls(module.tree) if name == "cast")  # a type, and no words
    for node in ast.walk(module.tree):
        if node not in translated | silent and isinstance(node, ast.Constant) and SENTENCE.match(str(node.value)):
            yield module.at(node, f"{node.value!r} is not translated")


def test_every_text_of_a_view_is_translated() -> None:
    found = [fault for module in views() for fault in untranslated(module)]
    assert not found, "\n".join(found)


def unextractable(module: Module) -> Iterator[str]:
    """Translation calls whose text lupdate cannot read from the source."""
    for joined in (node for node in ast.walk(module.tree) if isinstance(node, ast.JoinedStr)):
        for name, call in calls(joined):
            if name in TRANSLATORS and any(isinstance(one, ast.Constant) for one in call.args):
                yield module.at(call, f"{name}(…) inside an f-string is not seen by lupdate: no catalogue will have it")
    for name, call in calls(module.tree):
        if not call.args or name not in TRANSLATORS:
            continue
        if name == "translate" and len(call.args) > 3:
            yield module.at(call, "lupdate sees no plural in translate(…): count with the tr of a QObject")
        texts = call.args[:1] if name in {"tr", "QT_TR_NOOP"} else call.args[1:2]
        for text in texts:
            literal = isinstance(text, ast.Constant) and isinstance(text.value, str)
            # translate("Errors", error.text) shows what was marked elsewhere; a text put together here never matches.
            kept = name == "translate" and isinstance(text, ast.Attribute | ast.Name | ast.Subscript)
            if not literal and not kept and isinstance(call.func, ast.Attribute | ast.Name):
                yield module.at(call, f"{name}({ast.unparse(text)}) is no literal, so no catalogue will have it")


def test_every_translated_text_can_be_read_from_the_source() -> None:
    found = [
        fault for module in modules() if module.name.startswith(("ui/", "app/")) for fault in unextractable(module)
    ]
    assert not found, "\n".join(found)


def hard_looks(module: Module) -> Iterator[str]:
    """Colours and sizes that a view decides itself."""
    docstrings = {
        node.value
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and node not in docstrings and LOOKS.search(str(node.value)):
            yield module.at(node, f"{node.value!r} belongs to the tokens")
        if isinstance(node, ast.Attribute) and node.attr == "GlobalColor":
            yield module.at(node, "Qt's own colours are not ours")
    for name, call in calls(module.tree):
        numbers = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
        if name == "QColor" and numbers:
            yield module.at(call, "a colour belongs to the tokens")
        if name in SIZE_SETTERS and any(isinstance(number, int | float) and number > 1 for number in numbers):
            yield module.at(call, f"{ast.unparse(call)}: a size belongs to the tokens")


def test_views_take_every_colour_and_size_from_the_tokens() -> None:
    found = [fault for module in views() for fault in hard_looks(module)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        ('self.title.setText("Asiakkaat")', 1),
        ('self.title.setText(self.tr("Clients"))', 0),
        ('QLabel(f"{count} visits")', 1),
        ('message = "Nothing is saved yet"', 1),
        ('raise ValueError("Never shown to anyone")', 0),
        ('button.setText("+")', 0),
    ],
)
def test_the_search_for_untranslated_texts_finds_them(code: str, faults: int) -> None:
    assert len(set(untranslated(Module("ui/sample.py", ast.parse(code))))) == faults


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        ('self.tr(f"{n} visits")', 1),
        ('self.tr("a" if n else "b")', 1),
        ('QCoreApplication.translate("Errors", "Disk " + name)', 1),
        ('QCoreApplication.translate("Errors", error.text)', 0),
        ('self.tr("%n visit(s)", "", n)', 0),
        ("f\"{last} · {self.tr('Waiting')}\"", 1),
        ('f"{kind} {of_code(code)}"', 0),
    ],
)
def test_the_search_for_unreadable_translations_finds_them(code: str, faults: int) -> None:
    assert len(list(unextractable(Module("ui/sample.py", ast.parse(code))))) == faults


@pytest.mark.parametrize(
    ("code", "faults"),
    [
        ('colour = "#1f6f5c"', 1),
        ('style = "padding: 8px"', 1),
        ("QColor(255, 0, 0)", 1),
        ("layout.setContentsMargins(0, 0, 0, 0)", 0),
        ("layout.setSpacing(12)", 1),
        ("layout.setSpacing(tokens.space.m)", 0),
        ('reference = "issue #12 is not a colour"', 0),
    ],
)
def test_the_search_for_hard_coded_looks_finds_them(code: str, faults: int) -> None:
    assert len(list(hard_looks(Module("ui/sample.py", ast.parse(code))))) == faults
