"""What a goal is called in a list: the professional wording, else the client's own words."""

from lahityo.domain.spec import Values


def name_of(goal: Values) -> str:
    """One line; the wording when there is one, for it is the shorter."""
    words = goal.get("wording") or goal.get("own_words")
    return " ".join(words.split()) if isinstance(words, str) else ""
