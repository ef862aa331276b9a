"""`python -m backroom` is the command `backroom`."""

import sys

from backroom.cli.main import main

sys.exit(main())
