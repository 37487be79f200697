"""What every window of the desktop stands on: preferences, the window, and the watches that lock it."""
