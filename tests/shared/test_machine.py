"""One piece of code reads every state machine."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

import pytest

from shared.kit.errors import Conflict
from shared.kit.machine import Machine

NOW = datetime(2026, 3, 2, tzinfo=UTC)


class Light(StrEnum):
    RED = "red"
    GREEN = "green"


class Switch(StrEnum):
    GO = "go"


class LightInState(Conflict):
    zh = "灯为 {state}。"
    en = "The light is {state}."


@dataclass(frozen=True)
class Lamp:
    state: Light
    version: int = 1
    updated_at: datetime | None = None


@dataclass(frozen=True)
class Bulb:
    state: Light


MACHINE = Machine({Switch.GO: {Light.RED: Light.GREEN}}, lambda lamp, switch: LightInState(state=lamp.state, switch=switch))


def test_a_move_sets_state_version_and_time():
    assert MACHINE.move(Lamp(Light.RED), Switch.GO, NOW) == Lamp(Light.GREEN, 2, NOW)


def test_a_move_of_a_record_without_version_and_time_sets_its_state():
    assert MACHINE.move(Bulb(Light.RED), Switch.GO, NOW) == Bulb(Light.GREEN)


def test_what_is_not_in_the_table_is_refused_with_the_machines_own_refusal():
    with pytest.raises(LightInState) as refused:
        MACHINE.move(Lamp(Light.GREEN), Switch.GO, NOW)
    assert refused.value.fields == {"state": "green", "switch": "go"}


def test_the_table_can_be_asked():
    assert MACHINE.may(Lamp(Light.RED), Switch.GO)
    assert not MACHINE.may(Lamp(Light.GREEN), Switch.GO)
    assert MACHINE.after(Light.RED, Switch.GO) is Light.GREEN
    assert MACHINE.after(Light.GREEN, Switch.GO) is None
