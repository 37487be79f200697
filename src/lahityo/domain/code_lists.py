"""Every code list, by name."""

from lahityo.domain.code_list import CodeList
from lahityo.domain.lists import assessment, everyday, organisation, path, plan

ALL: tuple[CodeList, ...] = (*plan.LISTS, *path.LISTS, *assessment.LISTS, *everyday.LISTS, *organisation.LISTS)
_BY_NAME = {one.name: one for one in ALL}


def code_list(name: str) -> CodeList | None:
    """The list of this name, or None."""
    return _BY_NAME.get(name)
