"""What all rooms use: store, texts, time, Discord. Of the rooms only `bot.app` knows, by name."""

import sys

if "rich" not in sys.modules and "structlog" not in sys.modules:
    # structlog takes along rich and Pygments (4 MiB, a tenth of the start) to draw tracebacks,
    # which are never drawn here, and greenlet (1 MiB). It does without what it does not find.
    unneeded = {"rich", "greenlet"} - sys.modules.keys()
    # None is what Python takes for "not installed".
    sys.modules |= dict.fromkeys(unneeded)  # type: ignore[arg-type]
    import structlog  # noqa: F401 - for everyone who comes after

    for each in unneeded:
        del sys.modules[each]
