-- A subject as two are compared that people could take for one: `shared.kit.principal.folded`, told again for what indexes and policies look for.
-- Both sides of a comparison go through this function, so that an officer is found by the own spelling whatever this server's Unicode knows.
-- What has ASCII letters only needs no more than its small letters. `tests/audit/test_spellings.py` compares both for every character.
CREATE FUNCTION audit_folded(p_subject text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN octet_length(p_subject) = char_length(p_subject) THEN casefold(p_subject COLLATE pg_catalog.pg_unicode_fast)
    ELSE translate(
        normalize(
            casefold(
                translate(
                    normalize(p_subject, NFKC),
                    '˗ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεζηικμνοπρστυχϜϝϳϺϻЅІЈАВЕЗКМНОРСТХЬабвгезкмнопрстухцьѕіјѴѵҮүһҽӀӏӠӡԁԌԍԛԜԝ‐‒–⁃−Ꙅꙅꙇ•・‧∙⋅●᛫ꞏ⸱⸳',
                    '-jabezhikmnoptyxabyezhikmvonpotuxffjmmsijabe3kmhopctxba6bre3kmhonpctyxubsijvvyyheii33dggqww-----22i··········'
                ) COLLATE pg_catalog.pg_unicode_fast
            ),
            NFKC
        ),
        '˗ͿΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεζηικμνοπρστυχϜϝϳϺϻЅІЈАВЕЗКМНОРСТХЬабвгезкмнопрстухцьѕіјѴѵҮүһҽӀӏӠӡԁԌԍԛԜԝ‐‒–⁃−Ꙅꙅꙇ•・‧∙⋅●᛫ꞏ⸱⸳',
        '-jabezhikmnoptyxabyezhikmvonpotuxffjmmsijabe3kmhopctxba6bre3kmhonpctyxubsijvvyyheii33dggqww-----22i··········'
    ) END
$$;
