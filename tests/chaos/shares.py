"""Which stories a campaign tells, and how often."""

from collections.abc import Awaitable, Callable, Mapping

from tests.chaos.arriving import online
from tests.chaos.stories import (
    carried,
    fell_ill,
    left,
    materials,
    not_handed_over,
    refused,
    silent,
    slow,
    supervised,
    twice,
    unanswered,
    unjudged,
    urgent,
    withdrawn,
    without_account,
)
from tests.chaos.teller import Teller

STORIES: Mapping[Callable[[Teller], Awaitable[None]], int] = {
    carried: 14,
    online: 5,
    urgent: 11,
    without_account: 5,
    not_handed_over: 5,
    withdrawn: 6,
    materials: 7,
    refused: 4,
    silent: 5,
    unjudged: 4,
    twice: 9,
    slow: 7,
    fell_ill: 4,
    unanswered: 4,
    left: 6,
    supervised: 4,
}
"""Every kind of story, and how often it is told in a hundred."""
