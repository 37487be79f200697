"""The cards beside the visit editor, in their order: paths of widgets made of (context, client, quiet=True).

Each shows itself only when it has something to say, follows another client by `show_client`, and is loaded again when
one of its `concerns` changes. The goals to rate have a place of their own in the editor, since their levels are kept
with its draft.
"""

CARDS: tuple[str, ...] = ("lahityo.ui.safety.safety_card:SafetyCard",)
