DROP TABLE IF EXISTS occupation_skill;

CREATE TABLE IF NOT EXISTS occupation_skill (
    soc        VARCHAR NOT NULL,
    skill      VARCHAR NOT NULL REFERENCES skill,
    importance NUMERIC(3, 2) NOT NULL,
    level      NUMERIC(3, 2) NOT NULL,
    source     VARCHAR NOT NULL,
    PRIMARY KEY (soc, skill)
);
COMMENT ON COLUMN occupation_skill.importance IS 'from 1, not important, to 5, extremely important';
COMMENT ON COLUMN occupation_skill.level IS 'how much of it the work takes, from 0 to 7';
