-- What was wrong on the site and was corrected, a file each.
CREATE TABLE IF NOT EXISTS correction (
    id        VARCHAR PRIMARY KEY,
    corrected DATE NOT NULL,
    since     DATE NOT NULL,
    title     VARCHAR NOT NULL,
    page      VARCHAR NOT NULL,
    wrong     VARCHAR NOT NULL,
    right_now VARCHAR NOT NULL,
    found_by  VARCHAR NOT NULL
);
COMMENT ON COLUMN correction.since IS 'the first day on which a reader could see it';
COMMENT ON COLUMN correction.page IS 'an address of the site where it could be seen';
