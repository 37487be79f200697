"""The contents of attachments beside an export: one file each, named by its record; read back by the same names.

The lines of the export hold the keys and the hashes of the chunks, so a file that comes back is known to be the same.
"""

from pathlib import Path

from lahityo.base.errors import BadInput
from lahityo.base.i18n import QT_TRANSLATE_NOOP
from lahityo.crypto.chunks import seal_all
from lahityo.protocol.chunks import CHUNK_BYTES, chunk_id
from lahityo.services.attachment_drafts import TRANSFER
from lahityo.services.attachments import ENDINGS
from lahityo.services.desk import Desk
from lahityo.vault import attachments as store
from lahityo.vault.attachments import Stored
from lahityo.vault.files import disk_errors, make_folder, write_new
from lahityo.vault.vault import Tx

OTHER_CONTENT = QT_TRANSLATE_NOOP(
    "Errors", "The file “{file}” is not the one that the export tells of; nothing of it was imported."
)
UNREADABLE = QT_TRANSLATE_NOOP("Errors", "The file “{file}” cannot be read; check that it may be read.")


class ContentFiles:
    """The files in one folder."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._vault, self._folder = desk.vault, folder

    def write(self) -> tuple[int, list[bytes]]:
        """Write every content that is here, in the clear; how many, and the attachments whose contents are not here."""
        written, missing = 0, []
        with disk_errors(self._folder / "x"):
            make_folder(self._folder)
        for one in self._all():
            content = store.open_content(self._vault.files, one)
            if content is None:
                missing.append(one.id)
                continue
            path = self._path(one)
            with disk_errors(path):
                path.unlink(missing_ok=True)
                write_new(path, content)
            written += 1
        return written, missing

    def read(self) -> int:
        """Take in the contents of attachments that are not here yet; how many. BadInput at one that is another."""
        return sum(self._take(one) for one in self._all())

    def _take(self, one: Stored) -> bool:
        vault, path = self._vault, self._path(one)
        if vault.read(lambda connection: store.transfer(connection, one.id)).kept or not path.is_file():
            return False
        try:
            content = path.read_bytes() if path.stat().st_size == one.size else b""
        except OSError as error:
            raise BadInput(UNREADABLE, file=path.name) from error
        sealed = list(seal_all(one.key, one.id, content, CHUNK_BYTES)) if content else []
        if tuple(map(chunk_id, sealed)) != one.chunks:
            raise BadInput(OTHER_CONTENT, file=path.name)
        vault.files.put_all(sealed)

        def work(tx: Tx) -> None:
            store.note(tx.connection, one.id, kept=True, up=True, down=False)
            tx.touch(TRANSFER, one.id)

        vault.write(work)
        vault.files.settle(one.chunks)
        return True

    def _all(self) -> list[Stored]:
        return self._vault.read(store.all_stored)

    def _path(self, one: Stored) -> Path:
        return self._folder / f"{one.id.hex()}{ENDINGS.get(one.kind, '')}"
