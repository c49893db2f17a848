-- Whoever has a case sees its whole history, of other places too: what was said there keeps its place, by which the old office reads on.
CREATE POLICY of_case ON event FOR SELECT USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = event.case_id));
CREATE POLICY of_case ON duty FOR SELECT USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = duty.case_id));
CREATE POLICY of_case ON clock_fact FOR SELECT USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = clock_fact.case_id));
CREATE POLICY of_case ON supervision FOR SELECT USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = supervision.case_id));
CREATE POLICY of_case ON supervision_reply FOR SELECT
    USING (EXISTS (SELECT FROM supervision s WHERE s.supervision_id = supervision_reply.supervision_id));
CREATE POLICY of_case ON clock FOR SELECT USING (EXISTS (SELECT FROM case_file f WHERE f.case_id = clock.case_id));
