"""A code list: the values a coded field may hold and their names in the three languages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CodeItem:
    """One value. `proposed` marks what is this product's own starter and no national value."""

    code: str
    en: str
    fi: str
    sv: str
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class CodeList:
    """The values in the order they are shown. An `open` list may be added to, renamed and hidden by the organisation.

    The names stand here in all three languages, as the published lists give them, and not in the catalogues: the
    organisation's own values come the same way.
    """

    name: str
    items: tuple[CodeItem, ...]
    open: bool = False
    source: str = ""

    def item(self, code: str) -> CodeItem | None:
        """The item of a code, or None."""
        return next((one for one in self.items if one.code == code), None)
