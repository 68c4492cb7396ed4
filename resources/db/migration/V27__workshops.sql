-- Workshops on a decision: who is in the room, the agenda with its clock, what was noted, the
-- judgements that were asked for with their spread, and the actions agreed on. A workshop outlives
-- what it was about: it refers to decisions, seats, people, snapshots and next actions by ids that
-- hold nobody back from deleting them.

-- The clock needs no ticking: an item runs since running_since, on top of the seconds already
-- spent on it; without that instant it is paused. item_id and question_id are where the room is.
create table workshop (
  id bigint primary key,
  uid uuid not null unique,
  decision_id bigint not null,
  title varchar(200) default '' not null,
  purpose varchar(2000) default '' not null,
  held_on date,
  planned_minutes integer default 0 not null check (planned_minutes >= 0),
  state varchar(20) default 'PREPARED' not null,
  discreet boolean default false not null,
  item_id bigint,
  running_since timestamp(3) with time zone,
  question_id bigint,
  first_snapshot_id bigint,
  last_snapshot_id bigint,
  opened_at timestamp(3) with time zone,
  closed_at timestamp(3) with time zone
);
create index workshop_decision on workshop (decision_id);

create table workshop_guest (
  id bigint primary key,
  uid uuid not null unique,
  workshop_id bigint not null references workshop (id),
  position integer not null,
  name varchar(200) not null,
  side varchar(20) not null,
  expertise varchar(500) default '' not null,
  person_id bigint,
  colleague_id bigint
);
create index workshop_guest_workshop on workshop_guest (workshop_id);

create table agenda_item (
  id bigint primary key,
  uid uuid not null unique,
  workshop_id bigint not null references workshop (id),
  position integer not null,
  topic varchar(20) not null,
  title varchar(200) default '' not null,
  minutes integer not null check (minutes >= 1),
  spent_seconds integer default 0 not null check (spent_seconds >= 0)
);
create index agenda_item_workshop on agenda_item (workshop_id);

-- A note, a point for the parking lot, or a commitment somebody spoke out.
create table workshop_note (
  id bigint primary key,
  uid uuid not null unique,
  workshop_id bigint not null references workshop (id),
  kind varchar(20) not null,
  words varchar(2000) not null,
  item_id bigint,
  guest_id bigint references workshop_guest (id),
  seat_id bigint,
  next_action_id bigint,
  settled boolean default false not null,
  noted_at timestamp(3) with time zone not null
);
create index workshop_note_workshop on workshop_note (workshop_id);
create index workshop_note_guest on workshop_note (guest_id);

-- One judgement that the room was asked for. Asked again, it follows the former one, which stays.
create table workshop_question (
  id bigint primary key,
  uid uuid not null unique,
  workshop_id bigint not null references workshop (id),
  seat_id bigint not null,
  about varchar(20) not null,
  voters integer default 0 not null check (voters >= 0),
  state varchar(20) default 'OPEN' not null,
  shown boolean default false not null,
  settled_as varchar(40) default '' not null,
  next_action_id bigint,
  follows_id bigint,
  asked_at timestamp(3) with time zone not null,
  settled_at timestamp(3) with time zone
);
create index workshop_question_workshop on workshop_question (workshop_id);

-- How many are of one opinion, and why.
create table workshop_opinion (
  id bigint primary key,
  question_id bigint not null references workshop_question (id),
  opinion varchar(40) not null,
  votes integer default 0 not null check (votes >= 0),
  reason varchar(2000) default '' not null,
  unique (question_id, opinion)
);

create table workshop_action (
  id bigint primary key,
  workshop_id bigint not null references workshop (id),
  next_action_id bigint not null,
  position integer not null,
  unique (workshop_id, next_action_id)
);
