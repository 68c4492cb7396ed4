-- The day on which a decision was won, lost or given up. Of those that ended before, it is not known.
alter table decision add column ended_on date;
