"""Education 教育: aid for pupils and students."""
