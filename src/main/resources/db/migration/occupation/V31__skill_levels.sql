DROP TABLE IF EXISTS occupation_skill;

CREATE TABLE IF NOT EXISTS skill_rating (
    soc        VARCHAR NOT NULL,
    skill      VARCHAR NOT NULL REFERENCES skill,
    importance NUMERIC(3, 2) NOT NULL,
    level      NUMERIC(3, 2) NOT NULL,
    source     VARCHAR NOT NULL,
    PRIMARY KEY (soc, skill)
);
COMMENT ON COLUMN skill_rating.importance IS 'from 1, not important, to 5, extremely important';
COMMENT ON COLUMN skill_rating.level IS 'how much of it the work takes, from 0 to 7';
