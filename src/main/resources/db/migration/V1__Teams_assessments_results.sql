-- ANSI SQL, the same for H2 (PostgreSQL mode) and PostgreSQL. Never edited once landed.

create sequence account_seq start with 1 increment by 50;
create table account (
    id bigint not null primary key,
    email varchar(254) not null,
    password_hash varchar(200) not null,
    constraint account_email_unique unique (email)
);

-- Rows, so that signing out ends a session even for somebody who copied the cookie. The token itself is not kept.
create table sign_in_session (
    token_sha256 varchar(64) not null primary key,
    account_id bigint not null,
    started_at timestamp with time zone not null,
    last_seen_at timestamp with time zone not null,
    constraint sign_in_session_account foreign key (account_id) references account (id)
);
create index sign_in_session_by_account on sign_in_session (account_id);

create sequence person_seq start with 1 increment by 50;
create table person (
    id bigint not null primary key,
    account_id bigint not null,
    name varchar(100) not null,
    constraint person_account_unique unique (account_id),
    constraint person_account foreign key (account_id) references account (id)
);

create sequence team_seq start with 1 increment by 50;
create table team (
    id bigint not null primary key,
    name varchar(100) not null,
    constraint team_name_unique unique (name)
);

create sequence membership_seq start with 1 increment by 50;
create table membership (
    id bigint not null primary key,
    person_id bigint not null,
    team_id bigint not null,
    role varchar(20) not null,
    constraint membership_unique unique (person_id, team_id),
    constraint membership_person foreign key (person_id) references person (id),
    constraint membership_team foreign key (team_id) references team (id)
);
create index membership_by_team on membership (team_id);

-- A version is published when the first assessment opens on it; from then on its content never changes.
create sequence published_questionnaire_seq start with 1 increment by 50;
create table published_questionnaire (
    id bigint not null primary key,
    questionnaire_id varchar(100) not null,
    version varchar(50) not null,
    sha256 varchar(64) not null,
    published_at timestamp with time zone not null,
    constraint published_questionnaire_unique unique (questionnaire_id, version)
);
create table published_file (
    published_questionnaire_id bigint not null,
    path varchar(300) not null,
    content text not null,
    primary key (published_questionnaire_id, path),
    constraint published_file_questionnaire
        foreign key (published_questionnaire_id) references published_questionnaire (id)
);

create sequence cycle_seq start with 1 increment by 50;
create table cycle (
    id bigint not null primary key,
    name varchar(50) not null,
    first_date date not null,
    last_date date not null,
    constraint cycle_name_unique unique (name)
);

create sequence assessment_seq start with 1 increment by 50;
create table assessment (
    id bigint not null primary key,
    team_id bigint not null,
    cycle_id bigint not null,
    published_questionnaire_id bigint not null,
    form varchar(100) not null,
    opened_at timestamp with time zone not null,
    submitted_at timestamp with time zone,
    submitted_by bigint,
    version integer not null,
    constraint assessment_unique unique (team_id, cycle_id, published_questionnaire_id),
    constraint assessment_team foreign key (team_id) references team (id),
    constraint assessment_cycle foreign key (cycle_id) references cycle (id),
    constraint assessment_questionnaire
        foreign key (published_questionnaire_id) references published_questionnaire (id),
    constraint assessment_submitter foreign key (submitted_by) references person (id)
);
create index assessment_by_cycle on assessment (cycle_id);

create sequence team_answer_seq start with 1 increment by 50;
create table team_answer (
    id bigint not null primary key,
    assessment_id bigint not null,
    question_id varchar(100) not null,
    answer text,
    note text not null,
    evidence varchar(2000) not null,
    revision integer not null,
    answered_by bigint not null,
    answered_at timestamp with time zone not null,
    constraint team_answer_unique unique (assessment_id, question_id),
    constraint team_answer_assessment foreign key (assessment_id) references assessment (id),
    constraint team_answer_person foreign key (answered_by) references person (id)
);

-- What the engine said at submission, with every explanation. Never changed afterwards.
create table result (
    assessment_id bigint not null primary key,
    engine_version varchar(50) not null,
    scored_at timestamp with time zone not null,
    content text not null,
    constraint result_assessment foreign key (assessment_id) references assessment (id)
);

-- Marks a database that the demonstration made, the only one it may fill again.
create table demonstration (
    id bigint not null primary key,
    made_at timestamp with time zone not null
);
