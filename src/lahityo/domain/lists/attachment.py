"""Code lists: attachments."""

from lahityo.domain.code_list import CodeItem, CodeList

KIND = CodeList(
    "attachment_kind",
    (
        CodeItem("jpeg", "Photo", "Valokuva", "Foto"),
        CodeItem("png", "Picture", "Kuva", "Bild"),
        CodeItem("pdf", "PDF document", "PDF-asiakirja", "PDF-dokument"),
    ),
)

LISTS: tuple[CodeList, ...] = (KIND,)
