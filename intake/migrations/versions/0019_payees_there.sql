-- Who is paid instead of the person, and how often that was corrected: an old office that still pays sees it, or it would pay somebody else.
ALTER POLICY finished_there ON person_field USING (
    current_setting('app.purpose', true) <> '' AND EXISTS (
        SELECT FROM finished_there f
        WHERE f.case_id = person_field.case_id AND f.purpose = current_setting('app.purpose', true)
          AND f.department = current_setting('app.department', true)
    ) AND field = ANY (
        CASE current_setting('app.purpose', true)
            WHEN 'payment' THEN ARRAY['name', 'bank', 'account_number', 'account_holder', 'payee_kind', 'payee_name']
            ELSE ARRAY['name', 'document_type', 'document_number', 'phone', 'address', 'place_text',
                       'agent_name', 'agent_phone', 'agent_relation']
        END
    )
);
CREATE POLICY finished_there ON person_correction FOR SELECT USING (
    current_setting('app.purpose', true) = 'payment' AND account_version IS NOT NULL AND EXISTS (
        SELECT FROM finished_there f WHERE f.case_id = person_correction.case_id AND f.purpose = 'payment'
    )
);
