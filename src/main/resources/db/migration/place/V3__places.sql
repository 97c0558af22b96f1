CREATE TABLE IF NOT EXISTS place (
    code         VARCHAR PRIMARY KEY,
    abbreviation VARCHAR UNIQUE,
    name         VARCHAR NOT NULL,
    kind         VARCHAR NOT NULL,
    states       VARCHAR
);
COMMENT ON COLUMN place.code IS 'FIPS: two digits for the nation, a state or a territory, five to seven for an area';
COMMENT ON COLUMN place.states IS 'the codes of the states that an area is in, with blanks between them; null for all else';

CREATE TABLE IF NOT EXISTS place_shape (
    place   VARCHAR PRIMARY KEY REFERENCES place,
    outline VARCHAR NOT NULL,
    label_x INTEGER NOT NULL,
    label_y INTEGER NOT NULL,
    roomy   BOOLEAN NOT NULL
);

CREATE TABLE IF NOT EXISTS price_parity (
    place     VARCHAR NOT NULL REFERENCES place,
    vintage   INTEGER NOT NULL,
    all_items NUMERIC(11, 3) NOT NULL,
    source    VARCHAR NOT NULL,
    PRIMARY KEY (place, vintage)
);

CREATE TABLE IF NOT EXISTS place_word (
    words VARCHAR PRIMARY KEY,
    place VARCHAR,
    city  VARCHAR
);
COMMENT ON TABLE place_word IS 'other words for a place, and cities; a city without a place is in several states';
