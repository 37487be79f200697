"""Code lists: organisation."""

from lahityo.domain.code_list import CodeList

LISTS: tuple[CodeList, ...] = ()
