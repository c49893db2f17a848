"""Measure every core beside its limit: `python -m tests.bench [--core relay] [--rounds 5] [--scale]`."""

from tests.bench.run import main

if __name__ == "__main__":
    main()
