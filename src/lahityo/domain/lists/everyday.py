"""Code lists: everyday."""

from lahityo.domain.code_list import CodeList

LISTS: tuple[CodeList, ...] = ()
