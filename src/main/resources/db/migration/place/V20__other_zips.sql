CREATE TABLE IF NOT EXISTS zip_range (
    first_zip VARCHAR PRIMARY KEY,
    last_zip  VARCHAR NOT NULL,
    kind      VARCHAR NOT NULL,
    name      VARCHAR NOT NULL,
    place     VARCHAR
);
COMMENT ON TABLE zip_range IS 'ZIP codes that table zip does not have: of the military and of islands';
COMMENT ON COLUMN zip_range.kind IS 'military or island';
COMMENT ON COLUMN zip_range.place IS 'the territory; null where there are no figures';
