"""Synchronisation from the person's side: what waits, what was refused, what was not believed, who else is there."""
