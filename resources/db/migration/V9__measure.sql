-- What the seller plans to do each week in each of the four steps, from a week on.
create table step_plan (
  id bigint primary key,
  step varchar(20) not null,
  from_monday date not null,
  planned_a_week integer not null check (planned_a_week between 0 and 100),
  unique (step, from_monday)
);

-- The rings ask for what the seller typed, which is little beside what an archive brought.
create index conversation_origin on conversation (origin, held_on);

-- Rows of Today that the seller put off or called done.
create table agenda_mark (
  id bigint primary key,
  reason varchar(30) not null,
  subject_id bigint not null,
  mark varchar(20) not null,
  until_day date,
  marked_on date not null,
  unique (reason, subject_id)
);
