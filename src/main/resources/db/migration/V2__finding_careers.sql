-- What a career is found by and explored through, beside its titles.

CREATE TABLE IF NOT EXISTS occupation_line (
    soc  VARCHAR(7)   PRIMARY KEY,
    line VARCHAR(250) NOT NULL
);
COMMENT ON TABLE occupation_line IS 'what one does in an occupation, in one sentence';

CREATE TABLE IF NOT EXISTS profile (
    soc           VARCHAR(7)    PRIMARY KEY,
    job_zone_from INTEGER       NOT NULL,
    job_zone_to   INTEGER       NOT NULL,
    realistic     NUMERIC(4, 2) NOT NULL,
    investigative NUMERIC(4, 2) NOT NULL,
    artistic      NUMERIC(4, 2) NOT NULL,
    social        NUMERIC(4, 2) NOT NULL,
    enterprising  NUMERIC(4, 2) NOT NULL,
    conventional  NUMERIC(4, 2) NOT NULL,
    source        VARCHAR(40)   NOT NULL
);
COMMENT ON TABLE profile IS 'job zones from 1 to 5; how well an occupation suits each kind of interest, from 1 to 7';

CREATE TABLE IF NOT EXISTS skill (
    id      VARCHAR(8)   PRIMARY KEY,
    kind    VARCHAR(10)  NOT NULL,
    name    VARCHAR(60)  NOT NULL,
    meaning VARCHAR(160) NOT NULL
);

CREATE TABLE IF NOT EXISTS occupation_skill (
    soc        VARCHAR(7)    NOT NULL,
    position   INTEGER       NOT NULL,
    skill      VARCHAR(8)    NOT NULL REFERENCES skill,
    importance NUMERIC(3, 2) NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN occupation_skill.position IS 'the most important first';
COMMENT ON COLUMN occupation_skill.importance IS 'from 1, not important, to 5, extremely important';

CREATE TABLE IF NOT EXISTS software (
    soc       VARCHAR(7)   NOT NULL,
    position  INTEGER      NOT NULL,
    product   VARCHAR(120) NOT NULL,
    category  VARCHAR(120) NOT NULL,
    in_demand BOOLEAN      NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN software.position IS 'the most asked for first';

CREATE TABLE IF NOT EXISTS related_occupation (
    soc      VARCHAR(7) NOT NULL,
    position INTEGER    NOT NULL,
    related  VARCHAR(7) NOT NULL,
    PRIMARY KEY (soc, position)
);
COMMENT ON COLUMN related_occupation.position IS 'the nearest first';

CREATE TABLE IF NOT EXISTS search_word (
    word  VARCHAR(60) NOT NULL,
    means VARCHAR(60) NOT NULL,
    PRIMARY KEY (word, means)
);
COMMENT ON TABLE search_word IS 'what people type for the words that titles use';

-- The summary of a guide, or the line of an occupation, says what a career is wherever it is listed.
CREATE OR REPLACE VIEW career AS
SELECT slug, name, soc, TRUE AS guided, summary FROM guide
UNION ALL
SELECT o.slug, o.name, o.soc, FALSE, l.line FROM occupation o LEFT JOIN occupation_line l ON l.soc = o.soc
WHERE o.level = 'detailed' AND NOT EXISTS (SELECT 1 FROM guide g WHERE g.slug = o.slug);
