BEGIN;

-- Full text. PostgreSQL has no Welsh configuration: words are kept as they stand (`simple`), the portal asks for each
-- of their mutated forms. English words are stemmed as well. Both sides fold accents and case in the same way.
CREATE FUNCTION search_fold(text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT regexp_replace(lower(regexp_replace(normalize(coalesce(text, ''), NFD), '[\u0300-\u036f]', '', 'g')),
    '[^[:alnum:]]+', ' ', 'g')
$$;

-- The words of up to four texts, the most telling first.
CREATE FUNCTION search_words(a text, b text DEFAULT NULL, c text DEFAULT NULL, d text DEFAULT NULL) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_catalog AS $$
  SELECT setweight(to_tsvector('pg_catalog.simple', search_fold(a)) || to_tsvector('pg_catalog.english', search_fold(a)), 'A')
    || setweight(to_tsvector('pg_catalog.simple', search_fold(b)) || to_tsvector('pg_catalog.english', search_fold(b)), 'B')
    || setweight(to_tsvector('pg_catalog.simple', search_fold(c)) || to_tsvector('pg_catalog.english', search_fold(c)), 'C')
    || setweight(to_tsvector('pg_catalog.simple', search_fold(d)) || to_tsvector('pg_catalog.english', search_fold(d)), 'D')
$$;

ALTER TABLE meeting ADD COLUMN search tsvector GENERATED ALWAYS AS (search_words(reference, purpose)) STORED;
-- The note of an item is for fewer people than its title: each has words of its own, so that nobody learns from what
-- is found, or from what a minus takes away, what a note says that they may not read.
ALTER TABLE agenda_item
  ADD COLUMN search_title tsvector GENERATED ALWAYS AS (search_words(title, intended_outcome)) STORED,
  ADD COLUMN search tsvector GENERATED ALWAYS AS (search_words(title, intended_outcome, note)) STORED;
ALTER TABLE decision
  ADD COLUMN search tsvector GENERATED ALWAYS AS (search_words(reference, text, rationale, evidence)) STORED;
ALTER TABLE action ADD COLUMN search tsvector GENERATED ALWAYS AS (search_words(reference, text)) STORED;
ALTER TABLE need
  ADD COLUMN search tsvector GENERATED ALWAYS AS (search_words(reference, title_en, title_cy, statement)) STORED;
ALTER TABLE proposal
  ADD COLUMN search tsvector GENERATED ALWAYS AS (search_words(reference, title, statement)) STORED;

CREATE INDEX meeting_search ON meeting USING gin (search);
CREATE INDEX agenda_item_search_title ON agenda_item USING gin (search_title);
CREATE INDEX agenda_item_search ON agenda_item USING gin (search);
CREATE INDEX decision_search ON decision USING gin (search);
CREATE INDEX action_search ON action USING gin (search);
CREATE INDEX need_search ON need USING gin (search);
CREATE INDEX proposal_search ON proposal USING gin (search);

-- Where the words are. Row security would keep the indexes unused: @@ is not leakproof, so each row's policy would be
-- asked first. This looks past it and says only which records hold the words; who asks must join each with its own
-- table, where row security decides. `exact` holds the words as typed, which go before their other forms.
CREATE FUNCTION search_hits(wanted tsquery, exact tsquery)
RETURNS TABLE (kind text, id uuid, with_note boolean, rank real)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_catalog AS $$
  SELECT 'meeting', m.id, false, ts_rank(m.search, wanted) + 4 * ts_rank(m.search, exact) FROM meeting m WHERE m.search @@ wanted
  UNION ALL
  SELECT 'item', i.id, false, ts_rank(i.search_title, wanted) + 4 * ts_rank(i.search_title, exact)
    FROM agenda_item i WHERE i.search_title @@ wanted
  UNION ALL
  SELECT 'item', i.id, true, ts_rank(i.search, wanted) + 4 * ts_rank(i.search, exact) FROM agenda_item i WHERE i.search @@ wanted
  UNION ALL
  SELECT 'decision', d.id, false, ts_rank(d.search, wanted) + 4 * ts_rank(d.search, exact) FROM decision d WHERE d.search @@ wanted
  UNION ALL
  SELECT 'action', a.id, false, ts_rank(a.search, wanted) + 4 * ts_rank(a.search, exact) FROM action a WHERE a.search @@ wanted
  UNION ALL
  SELECT 'need', n.id, false, ts_rank(n.search, wanted) + 4 * ts_rank(n.search, exact) FROM need n WHERE n.search @@ wanted
  UNION ALL
  SELECT 'proposal', p.id, false, ts_rank(p.search, wanted) + 4 * ts_rank(p.search, exact) FROM proposal p WHERE p.search @@ wanted
$$;
REVOKE EXECUTE ON FUNCTION search_hits FROM public;
GRANT EXECUTE ON FUNCTION search_hits TO cydweithio_app, cydweithio_reader;

COMMIT;
