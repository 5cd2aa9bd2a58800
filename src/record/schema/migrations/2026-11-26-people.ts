/**
 * Who may use a server, and who is signed in. Beside the chain of revisions and in no backup: a password is no part of
 * what was reported. A name is one whatever its capitals; who was removed keeps the name that the history knows.
 */
export const people = `
create table person (
  id bigint generated always as identity primary key,
  name text not null check (name <> '' and name = btrim(name) and char_length(name) <= 100),
  role text not null check (role in ('reader', 'editor', 'administrator')),
  password_hash text not null check (password_hash <> ''),
  created timestamptz not null,
  disabled timestamptz
);
create unique index person_name on person (lower(name));

-- Of what a browser holds, only a hash: who reads this table cannot sign in with it.
create table session (
  token_hash bytea primary key check (length(token_hash) = 32),
  person bigint not null references person,
  csrf text not null check (csrf <> ''),
  expires_at timestamptz not null
);
create index session_person on session (person);
create index session_expires on session (expires_at);
`;
