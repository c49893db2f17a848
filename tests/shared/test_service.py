"""A service's process from its start on."""

import gc

from shared.run.service import GC_THRESHOLDS


async def test_the_collector_that_slept_during_the_start_is_awake_again(sample):
    before = gc.get_threshold()
    gc.disable()  # As `shared.run.launch` does before it imports anything.
    try:
        async with sample.app.router.lifespan_context(sample.app):
            assert gc.isenabled()
            assert gc.get_threshold() == GC_THRESHOLDS
    finally:
        gc.enable()
        gc.unfreeze()
        gc.set_threshold(*before)
