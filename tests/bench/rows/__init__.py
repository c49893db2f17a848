"""One module a core; each has `async def measure(stage, sizes) -> list[Row]`."""
