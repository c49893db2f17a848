-- What a ledger in SQL can do at best, with everything that a ledger must do: transfers with ids that make them idempotent, content compared,
-- funds checked, accounts locked in the order of their codes, one update an account, and a code for each item.
CREATE TABLE best_account (LIKE account INCLUDING ALL) WITH (fillfactor = 50);
CREATE TABLE best_transfer (LIKE transfer INCLUDING ALL);
-- LIKE copies no foreign keys, and the product's ledger has three.
ALTER TABLE best_transfer
    ADD FOREIGN KEY (debit) REFERENCES best_account (code),
    ADD FOREIGN KEY (credit) REFERENCES best_account (code),
    ADD FOREIGN KEY (pending_id) REFERENCES best_transfer (transfer_id);

-- One after the other: for the rare batch of which not everything can be done, or in which an id stands twice.
CREATE FUNCTION apply_each(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_place text, p_actor text)
RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
    v_item record;
    v_known best_transfer;
    v_codes text[] := '{}';
BEGIN
    FOR v_item IN SELECT * FROM unnest(p_ids, p_kinds, p_debits, p_credits, p_amounts) AS a (id, kind, debit, credit, amount) LOOP
        SELECT * INTO v_known FROM best_transfer WHERE transfer_id = v_item.id;
        IF FOUND THEN
            v_codes := v_codes || CASE WHEN (v_known.kind, v_known.debit, v_known.credit, v_known.amount_fen)
                = (v_item.kind, v_item.debit, v_item.credit, v_item.amount) THEN 'exists' ELSE 'other_content' END;
            CONTINUE;
        END IF;
        IF (SELECT count(*) FROM best_account WHERE code IN (v_item.debit, v_item.credit)) < 2 THEN
            v_codes := v_codes || 'no_such_account'::text;
            CONTINUE;
        END IF;
        UPDATE best_account SET debits_pending = debits_pending + CASE v_item.kind WHEN 'pend' THEN v_item.amount ELSE 0 END,
                                debits_posted = debits_posted + CASE v_item.kind WHEN 'move' THEN v_item.amount ELSE 0 END
        WHERE code = v_item.debit AND (NOT limited OR debits_pending + debits_posted + v_item.amount <= credits_posted);
        IF NOT FOUND THEN
            v_codes := v_codes || 'insufficient'::text;
            CONTINUE;
        END IF;
        UPDATE best_account SET credits_pending = credits_pending + CASE v_item.kind WHEN 'pend' THEN v_item.amount ELSE 0 END,
                                credits_posted = credits_posted + CASE v_item.kind WHEN 'move' THEN v_item.amount ELSE 0 END
        WHERE code = v_item.credit;
        INSERT INTO best_transfer (transfer_id, kind, debit, credit, amount_fen, reference, place_code, actor, made_at)
        VALUES (v_item.id, v_item.kind, v_item.debit, v_item.credit, v_item.amount, 'payment', p_place, p_actor, now());
        v_codes := v_codes || 'made'::text;
    END LOOP;
    RETURN v_codes;
END $$;

-- `move` and `pend` only, which is what the row measures. Accounts are locked first, so that what must be refused was never inserted.
-- As in the product, sequential scans are off: a plan made while the table is empty would read all of it later.
CREATE FUNCTION apply_batch(p_ids uuid[], p_kinds text[], p_debits text[], p_credits text[], p_amounts bigint[], p_place text, p_actor text)
RETURNS text[] LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    v_named text[] := ARRAY(SELECT DISTINCT unnest(p_debits || p_credits));
    v_known int;
    v_covered boolean;
    v_codes text[];
BEGIN
    -- Foreign keys lock accounts too, but not against this weaker lock: two batches never wait for each other crosswise.
    PERFORM FROM best_account WHERE code = ANY (v_named) ORDER BY code FOR NO KEY UPDATE;
    GET DIAGNOSTICS v_known = ROW_COUNT;
    SELECT coalesce(bool_and(NOT a.limited OR a.debits_pending + a.debits_posted + d.amount <= a.credits_posted), true)
        AND v_known = cardinality(v_named) AND (SELECT count(DISTINCT id) FROM unnest(p_ids) AS i (id)) = cardinality(p_ids)
    INTO v_covered
    FROM (SELECT code, sum(amount) AS amount FROM unnest(p_debits, p_amounts) AS u (code, amount) GROUP BY code) AS d
    JOIN best_account a ON a.code = d.code;
    IF NOT v_covered THEN
        RETURN apply_each(p_ids, p_kinds, p_debits, p_credits, p_amounts, p_place, p_actor);
    END IF;
    WITH asked AS (
        SELECT * FROM unnest(p_ids, p_kinds, p_debits, p_credits, p_amounts) WITH ORDINALITY AS a (id, kind, debit, credit, amount, place)
    ), made AS (
        INSERT INTO best_transfer (transfer_id, kind, debit, credit, amount_fen, reference, place_code, actor, made_at)
        SELECT id, kind, debit, credit, amount, 'payment', p_place, p_actor, now() FROM asked ORDER BY place
        ON CONFLICT (transfer_id) DO NOTHING
        RETURNING transfer_id, debit, credit, CASE kind WHEN 'pend' THEN amount_fen ELSE 0 END AS pending,
                  CASE kind WHEN 'move' THEN amount_fen ELSE 0 END AS posted
    ), entry AS (
        SELECT code, sum(dp) AS dp, sum(dq) AS dq, sum(cp) AS cp, sum(cq) AS cq
        FROM (SELECT debit AS code, pending AS dp, posted AS dq, 0 AS cp, 0 AS cq FROM made
              UNION ALL SELECT credit, 0, 0, pending, posted FROM made) AS sides
        GROUP BY code
    ), changed AS (
        UPDATE best_account a SET debits_pending = a.debits_pending + e.dp, debits_posted = a.debits_posted + e.dq,
                                  credits_pending = a.credits_pending + e.cp, credits_posted = a.credits_posted + e.cq
        FROM entry e WHERE a.code = e.code
    )
    SELECT array_agg(CASE
        WHEN m.transfer_id IS NOT NULL THEN 'made'
        WHEN (k.kind, k.debit, k.credit, k.amount_fen) = (a.kind, a.debit, a.credit, a.amount) THEN 'exists' ELSE 'other_content'
    END ORDER BY a.place) INTO v_codes
    FROM asked a
    LEFT JOIN made m ON m.transfer_id = a.id
    LEFT JOIN LATERAL (
        SELECT t.kind, t.debit, t.credit, t.amount_fen FROM best_transfer t WHERE m.transfer_id IS NULL AND t.transfer_id = a.id LIMIT 1
    ) k ON true;
    RETURN v_codes;
END $$;
