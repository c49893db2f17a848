-- By what rule an approval is joined, frozen on its day, and who went on without whom. NULL in all of them is the rule of before: all have to end.
ALTER TABLE approved_set ADD COLUMN enough INTEGER;
ALTER TABLE approved_set ADD COLUMN waited_until TIMESTAMP WITH TIME ZONE;
ALTER TABLE approved_set ADD COLUMN joined_by TEXT;
ALTER TABLE approved_set ADD COLUMN join_reason TEXT;
COMMENT ON COLUMN approved_set.enough IS 'So many completed ones join it; NULL: all have to end.';
COMMENT ON COLUMN approved_set.waited_until IS 'From then on the sender may go on without open ones; NULL: never.';
COMMENT ON COLUMN approved_set.joined_by IS 'Who went on without the open ones.';
-- Nobody is left behind without a reason and a name. Every approval is read once for that; meanwhile approvals wait in Kafka, and answers too.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE approved_set ADD CONSTRAINT ck_approved_set_join_reason CHECK ((joined_by IS NULL) = (join_reason IS NULL));
