"""What all departments share: a queue of tasks, and four answers."""
