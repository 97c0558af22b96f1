CREATE TABLE IF NOT EXISTS license (
    id                   VARCHAR PRIMARY KEY,
    place                VARCHAR NOT NULL,
    kind                 VARCHAR,
    name                 VARCHAR NOT NULL,
    agency               VARCHAR,
    link                 VARCHAR,
    exam                 VARCHAR,
    education            VARCHAR,
    experience           VARCHAR,
    continuing_education VARCHAR,
    certification        VARCHAR,
    criminal_record      VARCHAR,
    physical             VARCHAR,
    updated              DATE,
    source               VARCHAR NOT NULL
);
COMMENT ON TABLE license IS 'what states list; null where an entry does not say';

CREATE TABLE IF NOT EXISTS license_occupation (
    soc     VARCHAR NOT NULL,
    license VARCHAR NOT NULL REFERENCES license,
    PRIMARY KEY (soc, license)
);
COMMENT ON TABLE license_occupation IS 'only those whose words fit each other';

CREATE TABLE IF NOT EXISTS license_gap (
    place   VARCHAR PRIMARY KEY,
    extent  VARCHAR NOT NULL,
    agency  VARCHAR,
    address VARCHAR
);
COMMENT ON TABLE license_gap IS 'places whose list is missing or nearly empty, and where they answer themselves';

CREATE TABLE IF NOT EXISTS license_place (
    soc   VARCHAR NOT NULL,
    place VARCHAR NOT NULL,
    PRIMARY KEY (soc, place)
);
COMMENT ON TABLE license_place IS 'the places that list any license for an occupation, by table license_occupation';
