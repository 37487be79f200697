"""Code lists: plan."""

from lahityo.domain.code_list import CodeList

LISTS: tuple[CodeList, ...] = ()
