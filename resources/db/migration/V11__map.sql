-- The decision map in full: the client's own process, rivals, judgements with source and date,
-- who of ours covers whom, org units, and snapshots.
alter table decision add occasion varchar(2000) default '' not null;
alter table decision add buyer_step varchar(20) default 'UNKNOWN' not null;

-- Who else may win it. "Do nothing" is one of them.
create table rival (
  id bigint primary key,
  uid uuid not null unique,
  decision_id bigint not null references decision (id),
  kind varchar(20) not null,
  name varchar(200) default '' not null,
  strength varchar(2000) default '' not null,
  answer varchar(2000) default '' not null
);
create index rival_decision on rival (decision_id);

-- A step of the client's own process, in the order of position.
create table process_step (
  id bigint primary key,
  uid uuid not null unique,
  decision_id bigint not null references decision (id),
  position integer not null,
  name varchar(200) not null,
  expected_on date,
  done_on date,
  proof varchar(2000) default '' not null
);
create index process_step_decision on process_step (decision_id);

-- Who acts in a step.
create table process_actor (
  id bigint primary key,
  step_id bigint not null references process_step (id),
  seat_id bigint not null references seat (id),
  unique (step_id, seat_id)
);
create index process_actor_seat on process_actor (seat_id);

-- How sure a judgement about a seat is, who said so, and when. No row: assumed.
create table judgement (
  id bigint primary key,
  seat_id bigint not null references seat (id),
  about varchar(20) not null,
  confidence varchar(20) not null,
  source varchar(500) default '' not null,
  judged_on date not null,
  unique (seat_id, about)
);

-- One of our own people.
create table colleague (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(200) not null,
  expertise varchar(500) default '' not null,
  unique (name)
);

-- Which of our people holds the relationship with a seat; strengths 0 (none) to 4.
create table coverage (
  id bigint primary key,
  seat_id bigint not null references seat (id),
  colleague_id bigint not null references colleague (id),
  strength integer default 0 not null check (strength between 0 and 4),
  desired integer default 0 not null check (desired between 0 and 4),
  unique (seat_id, colleague_id)
);
create index coverage_colleague on coverage (colleague_id);

alter table seat add desired_stance varchar(20) default 'UNKNOWN' not null;
alter table seat add reassurance varchar(4000) default '' not null;
alter table seat add objection varchar(4000) default '' not null;
alter table seat add problem varchar(4000) default '' not null;
alter table seat add helpful_content varchar(4000) default '' not null;
alter table seat add org_unit varchar(200) default '' not null;
-- true: the user put the card where it is, and an arrangement leaves it there
alter table seat add placed boolean default false not null;

-- A mark in the history to which the map can be compared. Without a decision it stands for all.
create table snapshot (
  id bigint primary key,
  decision_id bigint references decision (id),
  name varchar(200) default '' not null,
  taken_at timestamp(3) with time zone not null,
  occasion varchar(20) not null
);
create index snapshot_decision on snapshot (decision_id);
