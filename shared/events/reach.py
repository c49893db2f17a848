"""Whether Kafka is reached: one line of the log when it goes and one when it is back, in place of eight a second of its client's."""

import logging
from time import monotonic

from aiokafka.errors import KafkaConnectionError, NodeNotReadyError

from shared.kit.telemetry import get_logger, named

log = get_logger(__name__)

LOGGERS = ("aiokafka", "aiokafka.consumer.fetcher", "aiokafka.producer.sender")
AWAY = (KafkaConnectionError, NodeNotReadyError, OSError)
NO_METADATA = "Unable to update metadata from %s"
"""Follows a failed connection, and names no error."""

QUIET_S = 5.0
"""A client tries twice a second. While it goes on failing although a broker answers, another of several is away."""


class Reach(logging.Filter):
    """What this process knows of Kafka by what its clients log, and by who tells that it answered."""

    def __init__(self) -> None:
        """Believe it to be there."""
        super().__init__()
        self._failed_at: float | None = None

    @property
    def is_away(self) -> bool:
        """Tell whether a broker was not reached, and none answered since."""
        return self._failed_at is not None

    def filter(self, record: logging.LogRecord) -> bool:
        """Keep every line of the library's but those that tell that a broker is not reached."""
        errors = [one for one in record.args if isinstance(one, BaseException)] if isinstance(record.args, tuple) else []
        if record.msg != NO_METADATA and not any(isinstance(one, AWAY) for one in errors):
            return True
        if not self.is_away:
            log.warning("kafka_away", error=named(errors[0]) if errors else None)
        self._failed_at = monotonic()
        return False

    def answered(self) -> None:
        """Note that a broker answered."""
        if self._failed_at is not None and monotonic() - self._failed_at >= QUIET_S:
            self._failed_at = None
            log.info("kafka_back")


REACH = Reach()
for _name in LOGGERS:
    logging.getLogger(_name).addFilter(REACH)
