"""Records of any type by their specification: forms, lists, pages, history, steps."""
