"""Records into a file and out of one."""
