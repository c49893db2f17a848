"""The topics of Jiuji, declared once: the stack creates them, and a service that finds one missing says so and stops."""

from shared.events.broker import TopicSpec

PARTITIONS = 4
"""Order holds within a case, whose id is the key; four let four consumers of a service share the load."""

KEEP_FOR_EVER = {"retention.ms": "-1"}
"""The proof log and every projection can be built again from the first event on."""

TOPICS = tuple(
    TopicSpec(name, PARTITIONS, KEEP_FOR_EVER)
    for name in (
        "jiuji.intake",
        "jiuji.assessment",
        "jiuji.referral",
        "jiuji.desk",
        "jiuji.disbursement",
        "jiuji.audit",
        "jiuji.dlq",
    )
)
