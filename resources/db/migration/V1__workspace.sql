-- The front door: journal of changes, the block of ids, the reading user.
create table change (
  id bigint primary key,
  changed_at timestamp(3) with time zone not null,
  label_key varchar(100) not null,
  label_args varchar(1000) default '' not null,
  undoes bigint,
  schema_version varchar(20) not null
);

create table entry (
  seq bigint primary key,
  change_id bigint not null references change (id),
  tab varchar(60) not null,
  op char(1) not null check (op in ('I', 'U', 'D')),
  first_id bigint not null,
  last_id bigint not null,
  scope bigint,
  before_image blob
);
create index entry_change on entry (change_id);
create index entry_scope on entry (scope);

create table counter (
  name varchar(20) primary key,
  next_id bigint not null
);
insert into counter (name, next_id) values ('row', 1), ('change', 1), ('entry', 1);

create user reader password '';
grant select on schema public to reader;
