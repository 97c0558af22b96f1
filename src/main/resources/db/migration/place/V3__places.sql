CREATE TABLE IF NOT EXISTS place (
    code         VARCHAR PRIMARY KEY,
    abbreviation VARCHAR NOT NULL UNIQUE,
    name         VARCHAR NOT NULL,
    kind         VARCHAR NOT NULL
);

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
    words        VARCHAR PRIMARY KEY,
    abbreviation VARCHAR,
    city         VARCHAR
);
COMMENT ON TABLE place_word IS 'other words for a place, and cities; a city without a place is in several states';
