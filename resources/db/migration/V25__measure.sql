-- The sheet of figures by week, what a passage on the ladder takes, and the figures of goals.

-- Kinds of figures that the seller counts beside those that every seller has.
create table own_kpi (
  id bigint primary key,
  uid uuid not null unique,
  name varchar(200) not null,
  added_on date not null
);

-- Each figure that was typed. The newest of a kind and week counts, the earlier ones are its
-- history; one without an amount takes back what was typed before. A kind of the seller's own may
-- be deleted, so no foreign key.
create table kpi_figure (
  id bigint primary key,
  kind varchar(20) not null,
  own_kpi_id bigint,
  monday date not null,
  amount decimal(14, 2) check (amount >= 0),
  typed_at timestamp(3) with time zone not null
);
create index kpi_figure_monday on kpi_figure (monday, id);

-- The weeks before, and the weeks of the trial.
create table kpi_span (
  id bigint primary key,
  span varchar(20) not null unique,
  first_monday date not null,
  last_monday date not null
);

-- Hours and cost that went into bringing accounts to a step of the ladder.
create table passage_effort (
  id bigint primary key,
  to_step varchar(20) not null,
  spent_on date not null,
  hours decimal(9, 2) default 0 not null check (hours >= 0),
  cost decimal(14, 2) default 0 not null check (cost >= 0)
);
create index passage_effort_spent on passage_effort (spent_on);

-- Figures that were typed on a goal, and the kind of the sheet whose figures a goal takes. Goals
-- and kinds may be deleted, so no foreign keys.
create table goal_figure (
  id bigint primary key,
  goal_id bigint not null,
  read_on date not null,
  amount decimal(14, 2) not null,
  unique (goal_id, read_on)
);
create table goal_source (
  id bigint primary key,
  goal_id bigint not null unique,
  own_kpi_id bigint not null
);
create index ladder_move_moved on ladder_move (moved_on);
