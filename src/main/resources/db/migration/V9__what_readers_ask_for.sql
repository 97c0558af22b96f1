-- What people type into the search beside job titles: places and wishes.

CREATE TABLE IF NOT EXISTS place_word (
    words VARCHAR(60) PRIMARY KEY,
    place VARCHAR(7),
    city  VARCHAR(60)
);
COMMENT ON TABLE place_word IS 'other words for a place, and cities; a city without a place is in several states';

CREATE TABLE IF NOT EXISTS wish (
    wish  VARCHAR(20)   PRIMARY KEY,
    words VARCHAR(1000) NOT NULL,
    sets  VARCHAR(200),
    says  VARCHAR(500)  NOT NULL,
    links VARCHAR(500)
);
COMMENT ON TABLE wish IS 'what people wish for, the filters of the finder that answer it and what the page says';
