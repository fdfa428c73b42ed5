/**
 * Words that build an office. Sources: UN Protocol list of heads of state and government and ministers for foreign affairs,
 * the EU Whoiswho directory, the US Department of State's organisation chart; spellings from usage.
 */
const words = (text: string): string[] => text.trim().split(/\s*[;\n]\s*/);

/** 1 = leads a state or government, 2 = royal or deputy leader, 3 = minister, 4 = vice minister and agency head, 5 = other. */
export type Rank = 1 | 2 | 3 | 4 | 5;

/** Nouns an office ends in, or stands on before "of" or "for". */
export const OFFICE_HEADS: ReadonlyMap<string, Rank> = new Map([
  ...words(
    "president;premier;chancellor;king;queen;emperor;emir;amir;sultan;pope;taoiseach;monarch;prime minister;prime ministers;presidents;chief minister;supreme leader;head of state;head of government;pm;captain regent;grand duke;heads of state;heads of government;paramount leader",
  ).map((word): [string, Rank] => [word, 1]),
  ...words(
    "vice president;vice-president;vice premier;vice-premier;deputy prime minister;deputy premier;crown prince;prince;princess;vice presidents;vice premiers;deputy prime ministers;president-elect;prime minister-elect;chief executive;first vice president",
  ).map((word): [string, Rank] => [word, 2]),
  ...words(
    "minister;ministers;secretary of state;foreign secretary;secretary-general;secretary general;secretary;secretaries;state councilor;state councillor;high representative;attorney general;commissioner;speaker;general secretary;foreign minister;trade representative;chancellor of the exchequer;treasurer;prosecutor general;prosecutor-general",
  ).map((word): [string, Rank] => [word, 3]),
  ...words(
    "undersecretary;under-secretary;under secretary;assistant secretary;deputy secretary;vice minister;vice-minister;deputy minister;director;director-general;director general;directors;chairman;chairwoman;chairperson;chair;co-chair;governor;mayor;ambassador;ambassadors;envoy;envoys;representative;adviser;advisor;advisers;advisors;permanent secretary;commander;chief of staff;chief;head;leader;leaders;coordinator;administrator;negotiator;negotiators;general manager;chief negotiator;first secretary;vice chairman;vice-chairman;deputy director;deputy;deputy chairman;parliamentary secretary;minister of state;executive secretary;executive director;comptroller;top diplomat;diplomat;strongman;ruler;junta chief;managing director;commissioner-general;chief of mission;deputy head;deputy chief;secretary of the board;chief executive officer;vice chair;deputy director general;deputy director-general;deputy secretary general;deputy secretary-general;cabinet secretary;vice foreign minister;deputy foreign minister;intelligence chief;party chief;trade chief;defence chief;defense chief;foreign policy chief;army chief;plenipotentiary;ombudsman;special rapporteur;chargé d'affaires;charge d'affaires;consul general;consul-general;president of the national assembly",
  ).map((word): [string, Rank] => [word, 4]),
  ...words(
    "member;senator;congressman;congresswoman;general;admiral;counselor;counsellor;consul;delegate;spokesperson;spokesman;spokeswoman;aide;official;lawmaker;mp;vice admiral;lieutenant general;major general;colonel;rector;founder;editor;officer;assistant;analyst;professor;expert;attorney;prosecutor;press secretary;first lady",
  ).map((word): [string, Rank] => [word, 5]),
]);

/** Words before the head that belong to the office: "First Deputy Prime Minister", "Acting Assistant Secretary". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    "first;second;third;deputy;vice;assistant;associate;principal;senior;executive;acting;interim;special;chief;permanent;federal;state;union;foreign;prime;general;national;personal;presidential;ministerial;parliamentary;cabinet;high;top;joint;under;lead;resident;roving;central;royal;supreme;military;regional;provincial;political;managing;coordinating;caretaker;shadow;designate;transitional;provisional;standing;honorary;regent;crown;grand",
  ),
);

/** Said of the holder, not part of the office. */
export const HOLDER_WORDS: ReadonlySet<string> = new Set(
  words(
    "former;ex;visiting;outgoing;incoming;newly;appointed;elected;re-elected;then;current;new;late;veteran;longtime;long-time;embattled;ailing;newly-elected;newly-appointed;powerful;hardline;reformist",
  ),
);

/** Words of portfolios and of bodies that offices belong to. The name of the holder begins after the last of them. */
export const PORTFOLIO: ReadonlySet<string> = new Set(
  words(`
affairs;foreign;defence;defense;interior;internal;home;external;finance;financial;economy;economic;economics;trade;commerce;commercial;industry;industrial;industries
energy;petroleum;oil;mines;mining;mineral;minerals;resources;resource;power;electricity;water;irrigation;agriculture;agricultural;food;forestry;forests;fisheries;livestock;rural;environment;environmental;climate;change;ecology
health;education;higher;science;sciences;scientific;technology;technological;innovation;research;digital;information;communications;communication;telecommunications;media;culture;cultural;tourism;sport;sports;youth;women;gender;family;children;social;welfare;labour;labor;employment;manpower;human;capital;justice;law;legal;security;public;safety;works;housing;urban;infrastructure;construction;transport;transportation;railways;railway;roads;aviation;maritime;shipping;ports;port;marine;oceans;planning;development;investment;investments;cooperation;co-operation;integration;european;europe;asian;asia;african;africa;pacific;american;eurasian;arctic;american;oceania;hemisphere;western;eastern;southern;northern;central;south;north;east;west;southeast;northeast;indo-pacific;asia-pacific;near;middle;sahel;caribbean;latin;gulf;arab;islamic;balkans;balkan;mediterranean
policy;policies;political;strategic;strategy;nuclear;disarmament;arms;control;nonproliferation;non-proliferation;counterterrorism;counter-terrorism;terrorism;narcotics;international;drug;drugs;enforcement;intelligence;homeland;emergency;emergencies;situations;relief;humanitarian;refugees;migration;immigration;citizenship;multicultural;ethnic;indigenous;religious;religion;refugee;population;nationalities;diaspora;rights;democracy;governance;administration;administrative;reform;reforms;decentralization;local;government;regional;territories;parliamentary;budget;treasury;revenue;taxation;tax;customs;monetary;bank;banking;reserve;consumer;competition;business;enterprise;enterprises;small;medium;entrepreneurship;privatization;supply;supplies;statistics;space;atomic;peace;peacekeeping;reconciliation;reconstruction;unification;reintegration;veterans;war;military;army;navy;naval;air;force;forces;armed;joint;staff;staffs;coast;guard;police;border;borders;protection;civil;service;services;verification;compliance;destruction;weapons;mass;countering;operations;political-military;management;budgeting;programs;programme;programmes;projects;special;supervision;inspection;discipline;property;intellectual;land;natural;mobility;logistics;semiconductor;semiconductors;artificial;cyber;cyberspace;cybersecurity;critical;emerging;global;women's;people's;children's
ministry;department;office;bureau;board;agency;authority;administration;commission;committee;council;secretariat;cabinet;parliament;congress;senate;house;representatives;assembly;duma;federation;union;party;politburo;political;standing;staff;headquarters;court;supreme;federal;national;state;states;institute;academy;university;organization;organisation;association;fund;conference;directorate;division;corps;mission;embassy;delegation;institutions;communist;central;chinese;workers';labour;democratic;republican;liberal;conservative;socialist;ruling;congressional;consultative;duma;verkhovna;rada;majlis;mejlis;oireachtas;knesset;bundestag;diet;riksdag;storting;lok;sabha;shura;nations;general;secretary;chief;republic;region;province;oblast;country;government;governments;council's;commonwealth;partnership;partnerships;dialogue;engagement;outreach;relations;contacts;liaison;coordination;monitoring;process;plenipotentiary;extraordinary;white;elders;counternarcotics;exchequer;foreigners;minority;minorities;overseas;territory;quality;standards;archives;antiquities;heritage;arts;creative;handicrafts;textiles;steel;coal;chemicals;pharmaceuticals;fertilizers;cooperatives;panchayati;raj;jal;shakti;ayush;skill;skills;corporate;minority;processing;heavy;nature;conservation;waters;island;islands;islander;ocean;sea;seas;delta;reparations;hostage;hostages;sanctions;implementation;energy's;affairs';world;investigation;investigations;stability;growth;markets;market;capability;acquisition;sustainment;readiness;materiel;logistics;freedom;labourers;competitiveness;prosperity;disaster;resilience;mitigation;combating;trafficking;persons;antisemitism;antitrust;corruption;anti-corruption;crime;crimes;prevention;penitentiary;prisons;elections;electoral;state-owned;assets;lands;survey;meteorology;hydrology;geology;veterinary;plant;sanitary;medicines;medical;pharmacy;insurance;pensions;pension;solidarity;equality;equal;opportunities;inclusion;disability;aged;ageing;seniors;disarmament
`),
);

/** Before a name, and neither office nor name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(
    "mr;mr.;mrs;mrs.;ms;ms.;miss;dr;dr.;prof;prof.;sir;dame;lord;lady;baroness;hon;hon.;honourable;honorable;h.e.;his excellency;her excellency;excellency;shri;smt;smt.;datuk;dato;dato';tan sri;tun;tengku;sheikh;shaikh;sheikha;hrh;h.r.h.;highness;gen;gen.;lt;lt.;col;col.;maj;maj.;adm;adm.;rear;brig;brig.;capt;capt.;cmdr;sgt;rep;rep.;sen;sen.;gov;gov.;rev;rev.;father;cardinal;archbishop;comrade;monsignor;haji;engr;engr.;atty.;u;daw;right;rt.;ustaz;ayatollah;hojjatoleslam;imam;field;marshal;general;admiral;lieutenant;colonel;major;brigadier;vice-admiral;retired;ret.",
  ),
);

/** Offices that only one state has under this very name; case as printed. */
export const OFFICE_COUNTRY: ReadonlyMap<string, string> = new Map([
  ["secretary of state", "US"],
  ["deputy secretary of state", "US"],
  ["under secretary of state", "US"],
  ["assistant secretary of state", "US"],
  ["secretary of defense", "US"],
  ["defense secretary", "US"],
  ["secretary of the treasury", "US"],
  ["treasury secretary", "US"],
  ["secretary of commerce", "US"],
  ["commerce secretary", "US"],
  ["vice premier", "CN"],
  ["vice-premier", "CN"],
  ["state councilor", "CN"],
  ["state councillor", "CN"],
  ["chancellor of the exchequer", "GB"],
  ["taoiseach", "IE"],
  ["tanaiste", "IE"],
  ["pope", "VA"],
]);

/** Offices whose "of <country>" is part of the office: it says who sends, and "to <country>" who receives. */
export const SENT_OFFICES = /\b(?:ambassador|envoy|representative|consul|charg[eé])\b/i;

/** Not a participant even if named beside a meeting: they speak for it, write of it, or keep it. */
export const BENCH_OFFICES =
  /\b(?:spokes(?:person|man|woman)|press secretary|analysts?|professors?|experts?|editors?|researchers?|fellow|activists?|interpreters?|lecturers?|lawyers?|counsel|journalists?|reporters?|photographers?|correspondents?|author|scholars?|economist)\b/i;
