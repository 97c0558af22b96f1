-- A guide describes a whole occupation, whose page it then is, or one job title inside an occupation.

ALTER TABLE guide ADD COLUMN IF NOT EXISTS job_title BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN guide.job_title IS 'whether the guide describes one job title inside the occupation';

-- What has a page of its own under /careers: each occupation once, at the address of the guide that describes it if
-- there is one, and each job title that has a guide.
CREATE OR REPLACE VIEW career AS
SELECT slug, name, soc, TRUE AS guided, summary, job_title FROM guide
UNION ALL
SELECT o.slug, o.name, o.soc, FALSE, l.line, FALSE FROM occupation o LEFT JOIN occupation_line l ON l.soc = o.soc
WHERE o.level = 'detailed' AND NOT EXISTS (SELECT 1 FROM guide g WHERE g.soc = o.soc AND NOT g.job_title);
