CREATE TABLE IF NOT EXISTS state_outlook (
    soc               VARCHAR NOT NULL,
    place             VARCHAR NOT NULL,
    base_year         INTEGER NOT NULL,
    target_year       INTEGER NOT NULL,
    employment_base   INTEGER NOT NULL,
    employment_target INTEGER NOT NULL,
    change_percent    NUMERIC(9, 1) NOT NULL,
    openings_per_year INTEGER,
    source            VARCHAR NOT NULL,
    PRIMARY KEY (soc, place)
);
