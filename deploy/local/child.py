"""Become a child process of the stack: `python -I -S child.py --parent PID --signal N [--unprivileged] -- command …`, then exec it.

A small program of its own, because what it sets must be set after the fork and before the exec, which is no place for Python code
of a larger process with threads:

- its own session, so that Ctrl-C on the terminal reaches the supervisor only, which stops its children in order;
- the default effect of every signal that asks it to end: one that the supervisor ignores, as `nohup` and CI let it, would stay ignored;
- the signal that the kernel sends when the supervisor dies, so that not even `kill -9` of it leaves anything running;
- for PostgreSQL, which refuses to run as root, an unprivileged user that keeps root's right to read and write files (the project
  may lie in a folder that others cannot enter).
"""

import ctypes
import os
import pwd
import signal
import sys

PR_SET_PDEATHSIG = 1
PR_SET_KEEPCAPS = 8
PR_CAP_AMBIENT = 47
PR_CAP_AMBIENT_RAISE = 2
CAP_DAC_OVERRIDE = 1
CAPABILITY_VERSION_3 = 0x20080522
UNPRIVILEGED = "nobody"
ASKS_TO_END = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)


def unprivileged_ids() -> tuple[int, int]:
    """Return user and group of the account that PostgreSQL runs as when the stack is started by root."""
    account = pwd.getpwnam(UNPRIVILEGED)
    return account.pw_uid, account.pw_gid


def drop_privileges(libc: ctypes.CDLL) -> None:
    """Stop being root, and keep the right to pass file permissions where the kernel allows that."""
    uid, gid = unprivileged_ids()
    libc.prctl(PR_SET_KEEPCAPS, 1, 0, 0, 0)
    os.setgroups([])
    os.setresgid(gid, gid, gid)
    os.setresuid(uid, uid, uid)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION_3, 0)
    kept = 1 << CAP_DAC_OVERRIDE
    sets = (ctypes.c_uint32 * 6)(kept, kept, kept, 0, 0, 0)  # effective, permitted, inheritable; then the high words.
    # A container without the capability goes on without it: it then needs the project in a folder that everybody may read.
    if libc.capset(header, sets) == 0:
        libc.prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_RAISE, CAP_DAC_OVERRIDE, 0, 0)
    os.environ["HOME"] = "/"


def die_with_parent(libc: ctypes.CDLL, parent: int, number: int) -> None:
    """Have the kernel send this process a signal when its parent dies; end it now if `parent` is dead already."""
    libc.prctl(PR_SET_PDEATHSIG, number, 0, 0, 0)
    if os.getppid() != parent:  # Killed before the line above: no signal comes any more.
        sys.exit("the supervisor died before its child began")


def main(arguments: list[str]) -> None:
    """Prepare, then turn into the command; returns only by an error of exec."""
    split = arguments.index("--")
    options, command = arguments[:split], arguments[split + 1 :]
    parent, number = int(options[options.index("--parent") + 1]), int(options[options.index("--signal") + 1])
    os.setsid()
    for asks in ASKS_TO_END:
        signal.signal(asks, signal.SIG_DFL)
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        if "--unprivileged" in options:
            drop_privileges(libc)
        die_with_parent(libc, parent, number)  # After the change of user, which clears it.
    os.execv(command[0], command)  # noqa: S606 (to become the command is what this file is for)


if __name__ == "__main__":
    main(sys.argv[1:])
