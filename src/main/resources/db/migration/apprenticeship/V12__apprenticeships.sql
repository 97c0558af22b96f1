CREATE TABLE IF NOT EXISTS apprenticeship_occupation (
    soc         VARCHAR NOT NULL,
    rapids_code VARCHAR NOT NULL,
    title       VARCHAR NOT NULL,
    source      VARCHAR NOT NULL,
    PRIMARY KEY (soc, rapids_code)
);
COMMENT ON TABLE apprenticeship_occupation IS 'what apprentices are registered as (RAPIDS), by occupation';

CREATE TABLE IF NOT EXISTS sponsor (
    id      VARCHAR PRIMARY KEY,
    place   VARCHAR NOT NULL,
    name    VARCHAR NOT NULL,
    city    VARCHAR NOT NULL,
    zip     VARCHAR NOT NULL,
    kinds   VARCHAR,
    website VARCHAR,
    updated DATE,
    source  VARCHAR NOT NULL
);
COMMENT ON TABLE sponsor IS 'who runs a registered apprenticeship; null where the list does not say';

CREATE TABLE IF NOT EXISTS sponsor_occupation (
    soc     VARCHAR NOT NULL,
    place   VARCHAR NOT NULL,
    sponsor VARCHAR NOT NULL REFERENCES sponsor,
    PRIMARY KEY (soc, place, sponsor)
);
COMMENT ON TABLE sponsor_occupation IS 'with the place of the sponsor, so that a state is counted by the key';

CREATE TABLE IF NOT EXISTS sponsor_gap (
    place  VARCHAR PRIMARY KEY,
    extent VARCHAR NOT NULL
);
COMMENT ON TABLE sponsor_gap IS 'places whose sponsors are missing, or nearly all of them';

CREATE TABLE IF NOT EXISTS sponsor_count (
    soc      VARCHAR NOT NULL,
    place    VARCHAR NOT NULL,
    sponsors INTEGER NOT NULL,
    PRIMARY KEY (soc, place)
);
COMMENT ON TABLE sponsor_count IS 'table sponsor_occupation by occupation and place';
