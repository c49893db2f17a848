"""YAML as a profile is written in it: read fast, and, for who has a fault to tell, with lines."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, SequenceNode

SafeLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Both are the safe loader; that of libyaml reads a profile some five times as fast."""

WHOLE_FILE = "file"


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file: `keys` lead to it, as `("first_relief", 0, "ladder", 1, "role")`."""

    path: Path
    keys: tuple[str | int, ...] = ()
    """After the key of an entry comes the number of the version of it."""

    @property
    def key(self) -> str:
        """Return the entry's key, or `file`."""
        return str(self.keys[0]) if self.keys else WHOLE_FILE


class WrittenTwice(yaml.YAMLError):
    """A mapping has a key twice, at these lines."""

    def __init__(self, key: str, earlier: int, later: int) -> None:
        """Keep them."""
        super().__init__(key, earlier, later)
        self.key, self.earlier, self.later = key, earlier, later


class ProfileLoader(SafeLoader):  # type: ignore[misc]  # Whichever of the two there is.
    """Refuses a key that a mapping has twice, of which YAML would take the last."""

    def construct_mapping(self, node: MappingNode, deep: bool = False) -> dict[Any, Any]:  # As the base has it.
        """Return the mapping. Raises `WrittenTwice`."""
        written = node.value
        mapping: dict[Any, Any] = super().construct_mapping(node, deep)
        if len(mapping) < len(written):
            lines: dict[Any, int] = {}
            for key, _ in written:
                if key.value in lines:
                    raise WrittenTwice(key.value, lines[key.value], key.start_mark.line + 1)
                lines[key.value] = key.start_mark.line + 1
        return mapping


def load(text: str) -> Any:
    """Return what the YAML says. Raises `yaml.YAMLError`, of which `WrittenTwice` is one."""
    return yaml.load(text, Loader=ProfileLoader)  # noqa: S506  # It is the safe loader.


def line_number(location: Location) -> int:
    """Return the line where a place is, or that of the nearest there is around it; 1 for a whole file and where there is none."""
    try:
        root = yaml.compose(location.path.read_text("utf-8"), Loader=SafeLoader)
    except (OSError, ValueError, yaml.YAMLError) as error:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        return mark.line + 1 if mark else 1
    nodes = _path(root, location.keys)
    if len(location.keys) > 2 and len(nodes) == 2:  # The entry itself has no such field: a default of the file may.
        defaults = _path(root, ("defaults", *location.keys[2:]))
        nodes = defaults if len(defaults) > 1 else nodes
    return nodes[-1].start_mark.line + 1 if nodes else 1


def _path(node: Node | None, keys: tuple[str | int, ...]) -> list[Node]:
    """Return the nodes that stand at the keys, as far as they lead: of a field its name, of an item the item."""
    found: list[Node] = []
    for key in keys:
        if isinstance(node, MappingNode) and isinstance(key, str):
            at = next((pair for pair in node.value if pair[0].value == key), None)
            if at is None:
                break
            found.append(at[0])
            node = at[1]
        elif isinstance(node, SequenceNode) and isinstance(key, int) and key < len(node.value):
            node = node.value[key]
            found.append(node)
        elif isinstance(node, MappingNode) and isinstance(key, int):  # The one version of an entry that is no list.
            found.append(found[-1] if found else node)
        else:
            break
    return found
