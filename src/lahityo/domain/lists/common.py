"""Code lists: what stands beside other records."""

from lahityo.domain.code_list import CodeItem, CodeList

VOID_KIND = CodeList(
    "void_kind",
    (
        CodeItem("wrong_person", "Wrong person", "Väärä henkilö", "Fel person"),
        CodeItem("mistake", "Entered by mistake", "Kirjattu vahingossa", "Införd av misstag"),
    ),
)
DISSENT_WAY = CodeList(
    "dissent_way",
    (
        CodeItem("spoken", "Spoken", "Suullisesti", "Muntligen"),
        CodeItem("written", "Written", "Kirjallisesti", "Skriftligen"),
    ),
)

LISTS: tuple[CodeList, ...] = (VOID_KIND, DISSENT_WAY)
