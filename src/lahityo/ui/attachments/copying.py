"""A copy outside the vault, in the clear: only for a written reason, which the access log keeps."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from lahityo.services.attachments import Attachment
from lahityo.ui.context import Context
from lahityo.ui.views.act_sheet import ActSheet
from lahityo.ui.widgets.field import Field
from lahityo.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate


def copy_sheet(context: Context, one: Attachment, parent: QWidget) -> ActSheet:
    """Ask why, then where to."""
    sheet = ActSheet(
        context,
        translate("Attachments", "Save a copy outside Lähityö"),
        translate(
            "Attachments",
            "The copy is not encrypted: whoever gets at the computer or the stick can open it. Delete it as soon as it "
            "is not needed. That you made it, and why, stands in the client's access log.",
        ),
        translate("Attachments", "Choose the place…"),
        parent,
        kind="danger",
    )
    why = TextArea(min_lines=2, max_lines=5)
    attachments = context.workspace.casework.attachments

    def prepare() -> object:
        reason = why.text().strip()
        if not reason:
            sheet.field("why").set_error(translate("Attachments", "Write the reason first."))
            return None
        name, _ = QFileDialog.getSaveFileName(
            sheet,
            translate("Attachments", "Save a copy outside Lähityö"),
            str(Path(QDir.homePath()) / one.file_name),
            translate("Attachments", "All files (*)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return partial(attachments.save_copy, one.id, Path(name), reason) if name else None

    field = Field(translate("Attachments", "Why a copy is needed"), why, required=True)
    sheet.ask({"why": field}, prepare)  # type: ignore[arg-type]
    return sheet
