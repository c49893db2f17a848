-- A database that was made since has them from its first day.
ALTER TABLE assessment ADD COLUMN IF NOT EXISTS conference JSONB, ADD COLUMN IF NOT EXISTS formalities JSONB;
