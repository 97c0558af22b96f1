-- What was added to the data and the texts of the site.
CREATE TABLE IF NOT EXISTS site_change (
    position INTEGER PRIMARY KEY,
    made     DATE NOT NULL,
    kind     VARCHAR NOT NULL,
    what     VARCHAR NOT NULL
);
