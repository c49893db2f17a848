"""What a desk refuses, with the sentences."""

from shared.kit.errors import Conflict, Forbidden, NotFound


class TaskNotFound(NotFound):
    """No such task of the actor's department in the actor's jurisdiction."""

    zh = "您的部门在管辖范围内没有任务 {task_id}。"
    en = "Your department has no task {task_id} in your jurisdiction."


class TaskInState(Conflict):
    """That cannot be done in the state that the task is in."""

    zh = "任务处于 {state} 状态，不能 {transition}。"
    en = "The task is {state}; {transition} is not possible."


class NoDepartment(Forbidden):
    """The token names no department."""

    zh = "访问令牌未注明部门。"
    en = "The token names no department."
