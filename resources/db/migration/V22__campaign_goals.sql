-- Goals with what is measured, from where to where, until when; and campaigns, led in five steps.
create table goal (
  id bigint primary key,
  uid uuid not null unique,
  -- A campaign may be deleted, so no foreign key.
  campaign_id bigint,
  metric varchar(30) not null,
  words varchar(1000) default '' not null,
  baseline decimal(14, 2),
  target decimal(14, 2) not null,
  begun_on date not null,
  due_on date not null,
  reached_on date
);
create index goal_campaign on goal (campaign_id);

create table campaign (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(300) not null,
  objective varchar(2000) default '' not null,
  sector varchar(500) default '' not null,
  zone varchar(500) default '' not null,
  segment varchar(500) default '' not null,
  weeks integer default 4 not null check (weeks between 1 and 52),
  step varchar(20) not null,
  begun_on date not null,
  ended_on date
);

-- Why a step was left without what it needs.
create table campaign_skip (
  id bigint primary key,
  campaign_id bigint not null references campaign (id),
  step varchar(20) not null,
  reason varchar(2000) not null,
  skipped_on date not null
);
create index campaign_skip_campaign on campaign_skip (campaign_id);

-- For whom it is, and what it put into the weeks: a persona, an account or a piece, each of which
-- may be gone, so no foreign key.
create table campaign_part (
  id bigint primary key,
  campaign_id bigint not null references campaign (id),
  kind varchar(20) not null,
  part_id bigint not null,
  unique (campaign_id, kind, part_id)
);
