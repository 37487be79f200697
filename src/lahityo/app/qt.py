"""PySide loaded for an app that is run: what it brings for those who develop with it stays out of the start.

Both measures only leave something out, and do nothing where another version of PySide keeps it elsewhere.
"""

import builtins
from typing import Any

_STUB_GENERATOR = frozenset(
    {"shibokensupport/signature/lib/pyi_generator.py", "shibokensupport/signature/lib/enum_sig.py"}
)
"""Modules that write PySide's type stubs, by the names under which PySide compiles them."""


def load() -> None:
    """Import Qt's libraries; the first to do so in the process."""
    plainly = builtins.compile

    def compile_used(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
        return plainly("" if filename in _STUB_GENERATOR else source, filename, *rest, **named)

    # PySide carries its Python part as source and compiles it at every start, a tenth of which goes into these modules.
    vars(builtins)["compile"] = compile_used
    try:
        import PySide6.QtCore
    finally:
        vars(builtins)["compile"] = plainly
    # PySide's `import` reads the source of each module it imports, to see whether the names of `__feature__` may be
    # used there. We use none, and the hundreds of modules behind the first page would each wait for it.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    import PySide6.QtWidgets  # noqa: F401
