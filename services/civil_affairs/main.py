"""Civil affairs 民政: dibao, tekun, children, stranded persons; and the paper desk of departments that have no queue of their own yet."""

from services.desk.main import desk_spec

SPEC = desk_spec("civil_affairs", ("民政", "Civil affairs"))
