"""Code lists: the organisation's own matters."""

from lahityo.domain.code_list import CodeItem, CodeList

SECTOR = CodeList(
    "sector",
    (
        CodeItem("public", "Public sector", "Julkinen sektori", "Offentliga sektorn"),
        CodeItem("third", "Third sector", "Kolmas sektori", "Tredje sektorn"),
        CodeItem("private", "Private sector", "Yksityinen sektori", "Privata sektorn"),
    ),
)
PAGE_LANGUAGE = CodeList(
    "page_language",
    (
        CodeItem("fi", "Finnish", "Suomi", "Finska"),
        CodeItem("sv", "Swedish", "Ruotsi", "Svenska"),
        CodeItem("en", "English", "Englanti", "Engelska"),
    ),
)
AUDIENCE = CodeList(
    "audience",
    (
        CodeItem("resident", "Resident", "Asukas", "Boende"),
        CodeItem("worker", "Worker", "Työntekijä", "Arbetstagare"),
    ),
)

LISTS: tuple[CodeList, ...] = (SECTOR, PAGE_LANGUAGE, AUDIENCE)
