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
CREATE TABLE IF NOT EXISTS city (
    name      VARCHAR NOT NULL,
    county    VARCHAR NOT NULL,
    zips      INTEGER NOT NULL,
    latitude  DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (name, county)
);
COMMENT ON TABLE city IS 'the cities of table zip, each in every county that it is in; where they are on average';

CREATE TABLE IF NOT EXISTS place_middle (
    place     VARCHAR PRIMARY KEY,
    latitude  DOUBLE PRECISION NOT NULL,
    longitude DOUBLE PRECISION NOT NULL
);
COMMENT ON TABLE place_middle IS 'where places are, for distances; made of cities and counties';

COMMENT ON COLUMN zip.city IS 'the city as mail is addressed';
COMMENT ON COLUMN zip.other_counties IS 'codes of further counties that the ZIP reaches into, with blanks between them';
