CREATE TABLE IF NOT EXISTS county (
    code       VARCHAR PRIMARY KEY,
    name       VARCHAR NOT NULL,
    area       VARCHAR NOT NULL,
    population INTEGER
);
COMMENT ON COLUMN county.code IS 'FIPS: five digits, of which the first two are the state';
COMMENT ON COLUMN county.area IS 'the metropolitan or nonmetropolitan area that BLS counts it to';

CREATE TABLE IF NOT EXISTS zip (
    code           VARCHAR PRIMARY KEY,
    city           VARCHAR NOT NULL,
    county         VARCHAR NOT NULL REFERENCES county,
    other_counties VARCHAR,
    latitude       NUMERIC(7, 4) NOT NULL,
    longitude      NUMERIC(7, 4) NOT NULL
);
COMMENT ON COLUMN zip.city IS 'the city as mail is addressed';
COMMENT ON COLUMN zip.other_counties IS 'codes of further counties that the ZIP reaches into, with blanks between them';
