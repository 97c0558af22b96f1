-- What the way into any career takes and costs: the reader's state has its own price of a school year.

DROP TABLE IF EXISTS entry_education;
DROP TABLE IF EXISTS tuition;

CREATE TABLE IF NOT EXISTS school_price (
    place          VARCHAR(7)  NOT NULL,
    school         VARCHAR(20) NOT NULL,
    school_year    VARCHAR(10) NOT NULL,
    dollars_a_year INTEGER     NOT NULL,
    lowest         INTEGER     NOT NULL,
    highest        INTEGER     NOT NULL,
    source         VARCHAR(40) NOT NULL,
    PRIMARY KEY (place, school, school_year)
);
COMMENT ON COLUMN school_price.lowest IS 'the cheapest public college of the kind in the state; for the nation, the state with the lowest average';

CREATE TABLE IF NOT EXISTS entry_training (
    education            VARCHAR(20)  PRIMARY KEY,
    school               VARCHAR(20),
    undergraduate_low    INTEGER      NOT NULL,
    undergraduate_usual  INTEGER      NOT NULL,
    undergraduate_high   INTEGER      NOT NULL,
    graduate_low         INTEGER      NOT NULL,
    graduate_usual       INTEGER      NOT NULL,
    graduate_high        INTEGER      NOT NULL,
    note                 VARCHAR(300) NOT NULL
);

CREATE TABLE IF NOT EXISTS training_source (
    id        VARCHAR(60)  PRIMARY KEY,
    publisher VARCHAR(200) NOT NULL,
    title     VARCHAR(300) NOT NULL,
    published INTEGER,
    address   VARCHAR(400) NOT NULL
);

CREATE TABLE IF NOT EXISTS training_length (
    soc                  VARCHAR(7)   PRIMARY KEY,
    undergraduate_months INTEGER      NOT NULL,
    graduate_low         INTEGER      NOT NULL,
    graduate_usual       INTEGER      NOT NULL,
    graduate_high        INTEGER      NOT NULL,
    residency_low        INTEGER      NOT NULL,
    residency_usual      INTEGER      NOT NULL,
    residency_high       INTEGER      NOT NULL,
    note                 VARCHAR(300) NOT NULL,
    source               VARCHAR(60)  NOT NULL REFERENCES training_source
);
COMMENT ON TABLE training_length IS 'occupations whose degree takes another time than is usual, or that a paid residency follows; in months';

CREATE TABLE IF NOT EXISTS training_experience (
    soc      VARCHAR(7) PRIMARY KEY,
    from_soc VARCHAR(7) NOT NULL,
    note     VARCHAR(300)
);
COMMENT ON TABLE training_experience IS 'the occupation that people most often come from, where BLS says that experience is needed';

ALTER TABLE guide_training ADD COLUMN IF NOT EXISTS months_usual INTEGER;
ALTER TABLE guide_training ADD COLUMN IF NOT EXISTS tuition VARCHAR(20);
ALTER TABLE guide_training ADD COLUMN IF NOT EXISTS starts_after VARCHAR(160);
COMMENT ON COLUMN guide_training.tuition IS 'the kind of public college whose school year is its price; null if it has a price of its own, or none';
COMMENT ON COLUMN guide_training.starts_after IS 'the degree, or the slug of the guide, whose own way stands before it';
