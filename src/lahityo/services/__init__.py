"""Use cases, the only writers: one call is one transaction and one signed change."""
