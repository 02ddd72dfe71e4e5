"""What all rooms use: store, texts, time, Discord. Of the rooms only `bot.app` knows, by name."""

import sys

if "rich" not in sys.modules and "structlog" not in sys.modules:
    # structlog takes along rich and Pygments (4 MiB, a tenth of the start) to draw tracebacks,
    # which are never drawn here. It does without what it does not find.
    sys.modules["rich"] = None  # type: ignore[assignment] # what Python takes for "not installed"
    import structlog  # noqa: F401 - for everyone who comes after

    del sys.modules["rich"]
