-- The decision-making unit: a purchase under way, the seats in it, and what ties them.
create table decision (
  id bigint primary key,
  uid uuid not null unique,
  account_id bigint not null references account (id),
  object varchar(1000) default '' not null,
  worth decimal(15, 2),
  currency char(3) default 'EUR' not null,
  expected_on date,
  stage varchar(20) default 'UNDERSTAND' not null,
  outcome varchar(20) default 'OPEN' not null,
  outcome_reason varchar(2000) default '' not null,
  opened_on date not null
);
create index decision_account on decision (account_id);

create table seat (
  id bigint primary key,
  uid uuid not null unique,
  decision_id bigint not null references decision (id),
  person_id bigint references person (id),
  stance varchar(20) default 'UNKNOWN' not null,
  stance_confirmed_on date,
  influence varchar(20) default 'UNKNOWN' not null,
  path_stage varchar(20) default 'UNKNOWN' not null,
  gain varchar(4000) default '' not null,
  argument varchar(4000) default '' not null,
  worry varchar(4000) default '' not null,
  covered_by varchar(200) default '' not null,
  opposition_plan varchar(4000) default '' not null,
  x double precision default 0 not null,
  y double precision default 0 not null,
  added_on date not null
);
create index seat_decision on seat (decision_id);
create index seat_person on seat (person_id);

create table seat_role (
  id bigint primary key,
  seat_id bigint not null references seat (id),
  role varchar(20) not null,
  unique (seat_id, role)
);

create table tie (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  from_seat_id bigint not null references seat (id),
  to_seat_id bigint not null references seat (id),
  kind varchar(20) not null,
  weight integer default 1 not null check (weight between 1 and 5),
  motive varchar(500) default '' not null
);
create index tie_decision on tie (decision_id);
create index tie_from on tie (from_seat_id);
create index tie_to on tie (to_seat_id);

-- A role that the seller said nobody holds here.
create table absent_role (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  role varchar(20) not null,
  unique (decision_id, role)
);

-- The next action that was planned to close a gap, so that the gap is not shown as untouched. The
-- action lives on its own; a gap whose action is gone or done is open again.
create table gap_plan (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  gap_key varchar(60) not null,
  next_action_id bigint not null,
  unique (decision_id, gap_key)
);
