"""Each core beside its own physical limit, measured in the same run: `python -m tests.bench`, or `make bench`."""
