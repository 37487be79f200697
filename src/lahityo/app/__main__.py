"""`python -m lahityo.app`: the same as the command `lahityo`."""

from lahityo.app.cli import main

main()
