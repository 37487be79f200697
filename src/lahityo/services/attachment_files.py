"""Any file that a person adds, made fit to keep: a picture or a document, or one sentence why not."""

from lahityo.base.errors import BadInput
from lahityo.services import pdf_files, pictures
from lahityo.services.pictures import Prepared


def prepare(raw: bytes, *, shrink: bool = False) -> Prepared:
    """What is kept of a file; BadInput says in one sentence why it is not, FileTooLarge that it might be shrunk."""
    if len(raw) > pictures.INPUT_LIMIT:
        size, limit = pictures.megabytes(len(raw)), pictures.INPUT_LIMIT // pictures.MEGA
        raise BadInput(pictures.INPUT_TOO_LARGE, size=size, limit=limit)
    if pictures.is_picture(raw):
        found = pictures.prepare(raw, shrink=shrink)
        return found if isinstance(found, Prepared) else pdf_files.from_pages(found)
    if pdf_files.is_pdf(raw):
        return pdf_files.prepare(raw)
    raise BadInput(pictures.NOT_A_PICTURE)
