"""Education 教育: aid for pupils and students."""

from services.desk.main import desk_spec

SPEC = desk_spec("education", ("教育", "Education"))
