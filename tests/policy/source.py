"""What the policy tests look at: the syntax trees of the product, and every committed file."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCT = ROOT / "src" / "lahityo"


@dataclass(frozen=True)
class Module:
    """One parsed module; `name` is its path below `src/lahityo`, with slashes on every system."""

    name: str
    tree: ast.Module

    def at(self, node: ast.expr | ast.stmt, what: str) -> str:
        """Where a fault is and what it is, for the failure's message."""
        return f"{self.name}:{node.lineno}: {what}"


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the product."""
    return tuple(
        Module(path.relative_to(PRODUCT).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PRODUCT.rglob("*.py"))
    )


def views() -> Iterator[Module]:
    """The modules of `ui` that show something to users: all but the design tokens and the developers' gallery."""
    for module in modules():
        if module.name.startswith("ui/") and not module.name.startswith(("ui/design/", "ui/gallery")):
            yield module


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the last part of the called name: `setText` for `self.title.setText(…)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr=name) | ast.Name(id=name):
                    yield name, node


def arguments(call: ast.Call) -> list[ast.expr]:
    """Positional and named arguments alike."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]


def literal_text(node: ast.expr) -> str | None:
    """The text a literal or f-string shows whatever its variables hold; None for anything else."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(literal_text(part) or "" for part in parts)
        case ast.BinOp(left=left, op=ast.Add() | ast.Mod(), right=right):
            found = [side for side in (literal_text(left), literal_text(right)) if side is not None]
            return "".join(found) if found else None
    return None


@cache
def committed_files() -> tuple[Path, ...]:
    """Every file under version control that is there; nothing where this is not a clone."""
    if not (ROOT / ".git").exists():
        return ()
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


@cache
def committed_texts() -> tuple[tuple[str, str], ...]:
    """Name and content of every committed file that is text."""
    found = []
    for path in committed_files():
        try:
            found.append((path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return tuple(found)
