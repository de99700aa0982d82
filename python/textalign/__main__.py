"""``python -m textalign``: the command line."""

from .cli import main

main()
