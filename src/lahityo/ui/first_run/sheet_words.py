"""The words of the recovery sheets in the user's language."""

from PySide6.QtCore import QCoreApplication

from lahityo.reports.recovery_sheet import SheetText


def sheet_words() -> SheetText:
    """What stands on the paper; made on the main thread, printed in the background."""
    translate = QCoreApplication.translate
    return SheetText(
        title=translate("RecoverySheet", "Recovery sheet"),
        of_two=translate("RecoverySheet", "of 2"),
        organisation=translate("RecoverySheet", "Organisation"),
        made=translate("RecoverySheet", "Made"),
        fingerprint=translate("RecoverySheet", "Organisation's fingerprint"),
        code=translate("RecoverySheet", "Recovery code"),
        what=translate(
            "RecoverySheet",
            "With both officers' sheets the organisation can open a vault whose passphrase has been forgotten. One "
            "sheet alone opens nothing and tells nothing.",
        ),
        keep=translate(
            "RecoverySheet",
            "Keep this sheet in a locked place, apart from the other one. Do not photograph, copy or send it. Whoever "
            "holds both sheets can read every client's record.",
        ),
        officer=translate("RecoverySheet", "Officer's name and signature"),
        place=translate("RecoverySheet", "Place and date"),
    )
