-- An offer of the duty that nobody answered can be taken back.
ALTER TABLE handover DROP CONSTRAINT ck_handover_state,
    ADD CONSTRAINT ck_handover_state CHECK (state IN ('offered', 'acknowledged', 'declined', 'withdrawn'));
