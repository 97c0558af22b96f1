-- The median of a sector can be at or above the cap of its year.

ALTER TABLE sector_employment ADD COLUMN IF NOT EXISTS annual_median_capped BOOLEAN DEFAULT FALSE NOT NULL;
COMMENT ON COLUMN sector_employment.annual_median_capped IS 'whether all that is known is that it is at least annual_median';

-- Empty cells of the tables of states get the mark that their row tells: load the wages anew.
DELETE FROM loaded_part WHERE description = '7 wages';
