-- What was exchanged of a decision as a file, so that a file that comes back is compared with what
-- both sides knew.

-- A file that was written here. It has left and can't be taken back, so these rows stand outside
-- the journal. The content is what was in it, deflated.
create table decision_file (
  number bigint primary key,
  decision_id bigint not null,
  file_uid uuid not null unique,
  content blob not null
);
create index decision_file_decision on decision_file (decision_id);

-- A file that was taken over here. One without content was only known to such a file.
create table decision_merge (
  id bigint primary key,
  number bigint not null,
  decision_id bigint not null,
  file_uid uuid not null,
  content blob,
  unique (decision_id, file_uid)
);

-- That somebody in a file is a person who was known here before under another uid.
create table person_alias (
  id bigint primary key,
  person_id bigint not null references person (id),
  uid uuid not null unique
);
create index person_alias_person on person_alias (person_id);
