-- Every table of the folders beside this one is filled from the files in data/ and never written to by the pages.
-- No foreign key joins tables that different parts of the data fill: each is emptied and filled alone, and the loaders
-- check codes against the files they come from (src/docs/loading-data.md).
-- H2 commits each statement by itself: IF NOT EXISTS lets a start that was killed in between be repeated.

CREATE TABLE IF NOT EXISTS loaded_part (
    tables   VARCHAR PRIMARY KEY,
    checksum INTEGER NOT NULL
);
COMMENT ON TABLE loaded_part IS 'what was loaded from which contents, written in the transaction that loads it';
