"""Assessment 研判: facts proved, households seen, decisions taken by a group, published, and explained."""
