-- What the way into any career takes and costs: the reader's state has its own price of a school year.

CREATE TABLE IF NOT EXISTS school_price (
    place          VARCHAR NOT NULL,
    school         VARCHAR NOT NULL,
    school_year    VARCHAR NOT NULL,
    dollars_a_year INTEGER NOT NULL,
    lowest         INTEGER NOT NULL,
    highest        INTEGER NOT NULL,
    source         VARCHAR NOT NULL,
    PRIMARY KEY (place, school, school_year)
);
COMMENT ON COLUMN school_price.lowest IS 'the cheapest public college of the kind in the state; for the nation, the state with the lowest average';

CREATE TABLE IF NOT EXISTS entry_training (
    education           VARCHAR PRIMARY KEY,
    school              VARCHAR,
    undergraduate_low   INTEGER NOT NULL,
    undergraduate_usual INTEGER NOT NULL,
    undergraduate_high  INTEGER NOT NULL,
    graduate_low        INTEGER NOT NULL,
    graduate_usual      INTEGER NOT NULL,
    graduate_high       INTEGER NOT NULL,
    note                VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS training_source (
    id        VARCHAR PRIMARY KEY,
    publisher VARCHAR NOT NULL,
    title     VARCHAR NOT NULL,
    published INTEGER,
    address   VARCHAR NOT NULL
);

CREATE TABLE IF NOT EXISTS training_length (
    soc                  VARCHAR PRIMARY KEY,
    undergraduate_months INTEGER NOT NULL,
    graduate_low         INTEGER NOT NULL,
    graduate_usual       INTEGER NOT NULL,
    graduate_high        INTEGER NOT NULL,
    residency_low        INTEGER NOT NULL,
    residency_usual      INTEGER NOT NULL,
    residency_high       INTEGER NOT NULL,
    note                 VARCHAR NOT NULL,
    source               VARCHAR NOT NULL REFERENCES training_source
);
COMMENT ON TABLE training_length IS 'occupations whose degree takes another time than is usual, or that a paid residency follows; in months';

CREATE TABLE IF NOT EXISTS training_experience (
    soc      VARCHAR PRIMARY KEY,
    from_soc VARCHAR NOT NULL,
    note     VARCHAR
);
COMMENT ON TABLE training_experience IS 'the occupation that people most often come from, where BLS says that experience is needed';
