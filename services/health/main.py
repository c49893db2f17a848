"""Health: two departments share this desk, medical insurance 医保 and the health commission 卫健; each sees its own tasks only."""

from services.desk.main import desk_spec

SPEC = desk_spec("health", ("卫生健康", "Health"))
