"""How layouts are put together: PySide keeps what it made of a layout's item when Qt has let the item go."""

import ast
from collections.abc import Iterator

from tests.policy.source import Module, calls, views

PLACING = frozenset({"addLayout", "insertLayout", "setLayout"})
FILLING = frozenset({"addWidget", "addLayout", "addStretch", "addSpacing", "insertWidget", "insertStretch"})


def filled_before_it_is_added(module: Module) -> Iterator[str]:
    """Layouts that get items before they stand in another one: each item then leaves a wrapper that outlives it."""
    if not any(name in PLACING for name, _ in calls(module.tree)):
        return  # most modules, and walking each of their functions takes long
    for function in ast.walk(module.tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        made = [(name, call) for name, call in calls(function) if isinstance(call.func, ast.Attribute)]
        for name, call in made:
            if name not in PLACING:
                continue
            inner = ast.unparse(next(one for one in call.args if not isinstance(one, ast.Constant)))
            for filling, earlier in made:
                of = ast.unparse(earlier.func.value) if isinstance(earlier.func, ast.Attribute) else ""
                if filling in FILLING and of == inner and earlier.lineno < call.lineno:
                    yield module.at(call, f"add {inner} to its layout first, then fill it")
                    break


def test_a_layout_is_filled_once_it_stands_in_its_place() -> None:
    found = [line for module in views() for line in filled_before_it_is_added(module)]
    assert not found, "\n".join(found)


def test_no_layout_is_asked_for_its_items() -> None:
    found = [
        module.at(call, "use `item_layout.laid_out`")
        for module in views()
        for name, call in calls(module.tree)
        if name == "itemAt"
    ]
    assert not found, "\n".join(found)
