-- An offer of the duty that nobody answered can be taken back. The constraint that follows allows one state more, and every offer is read
-- once for it; meanwhile offers wait.
-- squawk-ignore ban-drop-constraint
ALTER TABLE handover DROP CONSTRAINT ck_handover_state;
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE handover ADD CONSTRAINT ck_handover_state CHECK (state IN ('offered', 'acknowledged', 'declined', 'withdrawn'));
