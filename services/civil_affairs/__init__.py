"""Civil affairs 民政: dibao, tekun, children, stranded persons; and the paper desk of departments that have no queue of their own yet."""
