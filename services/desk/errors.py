"""What a desk refuses, and how it says so."""

from shared.kit.errors import DomainError


class TaskNotFound(DomainError):
    """No such task of the actor's department in the actor's jurisdiction."""

    code = "task_not_found"
    kind = "not_found"
    final = False


class TaskInState(DomainError):
    """The deed cannot be done in the state that the task is in."""

    code = "task_in_state"
    kind = "conflict"
    final = False


class NoDepartment(DomainError):
    """The token names no department."""

    code = "no_department"
    kind = "forbidden"
    final = False


class ProgrammeNotOfDepartment(DomainError):
    """What a department gives is its own programme, never another's."""

    code = "programme_not_of_department"
    kind = "invalid"


class InvalidCursor(DomainError):
    """The cursor was not made by this list."""

    code = "invalid_cursor"
    kind = "invalid"


MESSAGES: dict[str, tuple[str, str]] = {
    "task_not_found": ("您的部门在管辖范围内没有任务 {task_id}。", "Your department has no task {task_id} in your jurisdiction."),
    "task_in_state": ("任务处于 {state} 状态，不能 {deed}。", "The task is {state}; {deed} is not possible."),
    "no_department": ("访问令牌未注明部门。", "The token names no department."),
    "programme_not_of_department": (
        "部门 {department} 没有救助项目 {programme}。",
        "Department {department} does not have the programme {programme}.",
    ),
    "invalid_cursor": ("分页游标无效。", "The cursor is not valid."),
}
