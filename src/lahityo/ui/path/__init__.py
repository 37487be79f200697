"""The client's path: a timeline one can read, and the records it is drawn from."""
