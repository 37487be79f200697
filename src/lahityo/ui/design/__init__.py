"""Looks: one token table, the theme made of it, icons and the few shapes that painters share."""
