-- What training takes and costs where no guide says it.

CREATE TABLE IF NOT EXISTS tuition (
    school         VARCHAR(40)  PRIMARY KEY,
    label          VARCHAR(120) NOT NULL,
    dollars_a_year INTEGER      NOT NULL,
    school_year    VARCHAR(10)  NOT NULL,
    source         VARCHAR(40)  NOT NULL
);

CREATE TABLE IF NOT EXISTS entry_education (
    education            VARCHAR(20)  PRIMARY KEY,
    months               INTEGER      NOT NULL,
    school               VARCHAR(40)  REFERENCES tuition,
    undergraduate_months INTEGER      NOT NULL,
    graduate_months      INTEGER      NOT NULL,
    note                 VARCHAR(300) NOT NULL
);
COMMENT ON COLUMN entry_education.undergraduate_months IS 'the months that the tuition of the school is paid for';
COMMENT ON COLUMN entry_education.graduate_months IS 'the months after them; no price is known for them';
