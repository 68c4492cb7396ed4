-- Next actions with their owner and repetition, rhythms for more than one person, tags, dates to
-- remember, the Friday review, and the way through the six stages.

-- Who does it, and when it comes back. An action that comes back is a new row that names the one
-- before; that row lives on its own and may be gone.
alter table next_action add owner varchar(20) default 'ME' not null;
alter table next_action add colleague_id bigint references colleague (id);
alter table next_action add repeat_every integer default 0 not null
  check (repeat_every between 0 and 999);
alter table next_action add repeat_unit varchar(10) default 'WEEK' not null;
alter table next_action add repeat_from varchar(10) default 'DONE' not null;
alter table next_action add first_due date;
alter table next_action add follows_id bigint;
create index next_action_follows on next_action (follows_id);
create index next_action_colleague on next_action (colleague_id);

create table tag (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(100) not null,
  name_key varchar(100) not null unique
);

create table person_tag (
  id bigint primary key,
  person_id bigint not null references person (id),
  tag_id bigint not null references tag (id),
  unique (person_id, tag_id)
);
create index person_tag_tag on person_tag (tag_id);

-- A rhythm belongs to one of: a person, a seat, a tag, an account, or all of a kind.
alter table cadence alter column person_id drop not null;
alter table cadence add seat_id bigint unique references seat (id);
alter table cadence add tag_id bigint unique references tag (id);
alter table cadence add account_id bigint unique references account (id);
alter table cadence add general varchar(20) unique;

-- Days before a birthday on which it is told; empty: as for everybody who is kept warm.
alter table person add birthday_lead integer check (birthday_lead between 0 and 365);
-- Holds all that is asked of a birthday, so that thirty thousand people are not read for a few.
create index person_birthday on person (birthday, birthday_lead, self, id);

create table important_date (
  id bigint primary key,
  uid uuid not null unique,
  person_id bigint references person (id),
  account_id bigint references account (id),
  kind varchar(20) not null,
  words varchar(500) default '' not null,
  on_day date not null,
  yearly boolean default false not null,
  lead_days integer not null check (lead_days between 0 and 365),
  check (person_id is not null or account_id is not null)
);
create index important_date_person on important_date (person_id);
create index important_date_account on important_date (account_id);

create table friday_review (
  id bigint primary key,
  monday date not null unique,
  done_on date not null
);

-- The way of a decision through the six stages, with what proves each passage.
create table stage_move (
  id bigint primary key,
  decision_id bigint not null references decision (id),
  from_stage varchar(20) not null,
  to_stage varchar(20) not null,
  moved_on date not null,
  proof varchar(2000) default '' not null
);
create index stage_move_decision on stage_move (decision_id);

-- After how many days a stage calls for attention, where the user said so.
create table stage_clock (
  id bigint primary key,
  stage varchar(20) not null unique,
  days integer not null check (days between 1 and 999)
);

-- Not every account is worth it; and a client opens the track of loyalty.
alter table account add not_pursued_on date;
alter table account add not_pursued_reason varchar(2000) default '' not null;
alter table account add loyalty_since date;
