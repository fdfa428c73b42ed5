/**
 * Words that build an office. Sources: UN Protocol list of heads of state and government and ministers for foreign affairs,
 * the EU Whoiswho directory, the US Department of State's organisation chart; spellings from usage.
 */
const words = (text: string): string[] => text.trim().split(/\s*[;\n]\s*/);

/** 1 = leads a state or government, 2 = royal or deputy leader, 3 = minister, 4 = vice minister and agency head, 5 = other. */
export type Rank = 1 | 2 | 3 | 4 | 5;

/** Chambers that a chairman or a president presides over where others have a speaker; those of one state alone are in parliaments.ts. Source: the IPU's Parline database; spellings from usage. */
const CHAMBERS = words(
  "national assembly;federal assembly;legislative assembly;parliament;senate;legislative chamber;people's assembly;people's council;national council;council of the republic;council of elders;supreme council;shura council",
);
const PRESIDING = words("chairman;chairwoman;chairperson;chair;president");

/** Nouns an office ends in, or stands on before "of" or "for". */
export const OFFICE_HEADS: ReadonlyMap<string, Rank> = new Map([
  ...CHAMBERS.flatMap((chamber) => PRESIDING.map((head): [string, Rank] => [`${chamber} ${head}`, 3])),
  ...words("na chairman;na chairwoman").map((office): [string, Rank] => [office, 3]),
  ...words(
    "president;te beretitenti;custodian of the two holy mosques;premier;chancellor;king;queen;emperor;emir;amir;sultan;pope;pontiff;holy father;taoiseach;monarch;prime minister;prime ministers;presidents;premiers;chief minister;supreme leader;head of state;head of government;pm;captain regent;grand duke;heads of state;heads of government;paramount leader;leader of the nation;yang di-pertuan agong;captains regent;co-prince;chairman of the presidency;chairwoman of the presidency;chairperson of the presidency;chair of the presidency;member of the presidency;presidency member;presidency chairman;presidency chairwoman;chairman of the sovereignty council;chairman of the transitional sovereignty council;sovereign council chairman;sovereignty council chairman;transitional sovereignty council chairman;head of the presidential council;president of the presidential council;chairman of the presidential council;presidential council president;chairman of the presidential leadership council;head of the presidential leadership council;president of the presidential leadership council;presidential leadership council chairman;chairman of the state administration council;state administration council chairman;president of the government;president of the council of ministers;chairman of the council of ministers;chairwoman of the council of ministers;chair of the council of ministers;chairperson of the council of ministers;council of ministers chair;council of ministers chairman;council of ministers chairwoman;council of ministers chairperson;chairman of the cabinet of ministers;chairman of the state affairs commission;president of state affairs;federal chancellor",
  ).map((word): [string, Rank] => [word, 1]),
  ...words(
    "vice president;vice-president;vice premier;vice-premier;deputy prime minister;deputy premier;crown prince;prince;princess;vice presidents;vice premiers;deputy prime ministers;president-elect;prime minister-elect;chief executive;first vice president;vp;dpm;vice chancellor;vice-chancellor;deputy chancellor;crown princess;queen consort;queen mother;tánaiste;tanaiste;governor-general;governor general;governors-general;prime minister-designate;prime minister designate;president-designate;premier-designate;premier-elect;chancellor-designate;chancellor-elect;minister mentor;deputy head of state;deputy president;deputy supreme leader;deputy amir;deputy emir;vice-presidents;vice-premiers;ruler of dubai;ruler of sharjah;ruler of ajman;ruler of fujairah;ruler of ras al khaimah;first deputy chairman of the cabinet of ministers;deputy chairman of the cabinet of ministers;cardinal secretary of state;prince regent;prince consort",
  ).map((word): [string, Rank] => [word, 2]),
  ...words(
    "minister;raksha mantri;cs;minister of state and foreign affairs;minister of state and of foreign affairs;ministers;secretary of state;foreign secretary;secretary-general;secretary general;secretary;secretaries;state councilor;state councillor;high representative;high representative/vice-president;high representative/vice president;attorney general;attorney-general;commissioner;speaker;general secretary;foreign minister;trade representative;chancellor of the exchequer;treasurer;prosecutor general;prosecutor-general;fm;eam;hrvp;hr/vp;chief cabinet secretary;lord chancellor;lord president of the council;lord president;lord privy seal;chancellor of the duchy of lancaster;chief secretary to the treasury;first minister;minister in the presidency;minister in the prime minister's office;minister without portfolio;federal councillor;federal councilor;state counsellor;state counselor;chief justice;president of the senate;senate president;president of the chamber of deputies;chamber of deputies president;president of the chamber of representatives;president of the house of representatives;president of the house of councillors;president of the national council;president of the federal council;president of the bundestag;bundestag president;president of the european parliament;european parliament president;president of congress;president of the congress;president of the legislative assembly;president of the national assembly;president of the parliament;president of parliament;parliament president;parliamentary president;president of the assembly;assembly president;national assembly president;president of the legislative yuan;speakers;marshal of the sejm;sejm marshal;marshal of the senate;senate marshal;cabinet minister;foreign ministers;defence ministers;defense ministers;state secretary;state secretaries;union minister;minister-designate;chief of the royal court;head of the royal court;president of the supreme court;chief prosecutor;solicitor general;solicitor-general;auditor-general;inspector-general;grand mufti",
  ).map((word): [string, Rank] => [word, 3]),
  ...words(
    "clerk;voivode;prefect;wali;county governor;county commissioner;district commissioner;lord mayor;landrat;collector;undersecretary;under-secretary;under secretary;ps;mos;permanent observer;commandant;commandant general;coast guard commandant;regulator;assistant secretary;deputy secretary;vice minister;vice-minister;deputy minister;director;director-general;director general;directors;chairman;chairwoman;chairperson;chair;chairman-in-office;chairperson-in-office;chair-in-office;co-chair;governor;mayor;ambassador;ambassadors;envoy;emissary;envoys;emissaries;representative;adviser;advisor;advisers;advisors;permanent secretary;commander;chief of staff;chief;head;leader;leaders;coordinator;coordinators;commanders;prosecutors general;prosecutors-general;attorneys general;administrator;negotiator;negotiators;mediator;mediators;general manager;chief negotiator;chief mediator;first secretary;vice chairman;vice-chairman;deputy director;deputy;deputy chairman;parliamentary secretary;minister of state;executive secretary;executive director;comptroller;top diplomat;top diplomats;diplomat;boss;tsar;czar;supremo;top soldier;top general;number two;top legislator;top lawmaker;strongman;ruler;junta chief;managing director;commissioner-general;commissioner general;commissioners-general;chief of mission;deputy head;deputy chief;secretary of the board;chief executive officer;vice chair;deputy director general;deputy director-general;deputy secretary general;deputy secretary-general;cabinet secretary;vice foreign minister;deputy foreign minister;intelligence chief;party chief;trade chief;defence chief;defense chief;foreign policy chief;army chief;plenipotentiary;ombudsman;ombudswoman;ombudsperson;ombudsmen;special rapporteur;chargé d'affaires;charge d'affaires;consul general;consul-general;nsa;coas;srsg;chargé d'affaires a.i.;charge d'affaires a.i.;chargé d'affaires ad interim;charge d'affaires ad interim;chargés d'affaires;assistant foreign minister;assistant minister;minister delegate;minister-delegate;delegate minister;minister-president;minister president;menteri besar;landammann;landeshauptmann;under-secretary-general;under secretary-general;under secretary general;undersecretary-general;undersecretary general;assistant secretary-general;assistant secretary general;high commissioner;high commissioners;nuncio;apostolic nuncio;papal nuncio;papal legate;sherpa;sherpas;sous-sherpa;flag officer in command;flag officer commanding;general officer commanding;air officer commanding;commander-in-chief;commander in chief;commanders-in-chief;chief of defence staff;chief of the defence staff;chief of defense staff;chief of the defense staff;chief of defence;chief of defense;chief of defence force;chief of defense force;chief of defence forces;chief of defense forces;chief of the defence force;chief of the general staff;chief of general staff;chief of army staff;chief of the army staff;chief of navy staff;chief of the navy staff;chief of air force staff;chief of the air force staff;chief of naval staff;chief of the naval staff;chief of air staff;chief of the air staff;chief of naval operations;chief of army;chief of navy;chief of air force;chairman of the joint chiefs of staff;chairman of joint chiefs of staff;joint chiefs of staff chairman;joint chiefs chairman;chairman joint chiefs of staff committee;supreme allied commander europe;supreme allied commander transformation;supreme allied commander;combatant commander;ambassador extraordinary and plenipotentiary;ambassador extraordinary;ambassador-at-large;ambassador at large;ambassador-designate;ambassadors-at-large;lieutenant governor;lieutenant-governor;vice governor;deputy governor;governors;mayors;principal secretary;additional secretary;joint secretary;chief secretary;under secretaries;deputy secretaries;deputy ministers;vice ministers;vice foreign ministers;deputy foreign ministers;national security adviser;national security advisor;national security advisers;national security advisors;auditor general;auditor-general;solicitor-general;procurator-general;advocate-general;registrar-general;registrar general;quartermaster-general;postmaster-general;postmaster general;accountant-general;comptroller general;comptroller-general;controller general;controller-general;inspector general;inspector-general;surveyor general;surveyor-general;surgeon general;accountant general;leader of the opposition;leader of the house of commons;leader of the house of lords;leader of the house;majority leader;minority leader;opposition leader;chief whip;majority whip;deputy speaker;deputy chair;deputy chairwoman;deputy chairperson;vice chairwoman;vice chairperson;vice-chairperson;vice-chairwoman;vice-chair;vice-speaker;vice speaker;co-chairman;co-chairperson;co-chairwoman;co-chairs;chairmen;chairpersons;secretary to the government;secretary to the treasury;permanent representative;deputy permanent representative;permanent representatives;special representative;special representatives;deputy special representative;special coordinator;resident coordinator;humanitarian coordinator;deputy chief of mission;deputy head of mission;head of mission;heads of mission;head of delegation;heads of delegation;plenipotentiary representative;government plenipotentiary;chief of cabinet;cabinet chief;head of cabinet;chef de cabinet;chief of protocol;state protocol chief;police chief;navy chief;air force chief;defence staff chief;military chief;spy chief;security chief;spymaster;rebel leader;separatist leader;guerrilla leader;militia leader;spiritual leader;chief adviser;chief advisor;chief diplomat;executive vice president;executive vice-president;senior vice president;commissioners;european commissioner;rapporteur;secretaries general;secretaries-general;directors general;directors-general;undersecretaries",
  ).map((word): [string, Rank] => [word, 4]),
  ...words(
    "member;senator;congressman;congresswoman;general;admiral;counselor;counsellor;consul;delegate;spokesperson;spokesman;spokeswoman;aide;official;lawmaker;legislator;parliamentarian;mp;vice admiral;lieutenant general;major general;colonel;rector;founder;editor;officer;assistant;analyst;professor;expert;attorney;prosecutor;press secretary;first lady;first gentleman;second lady;second gentleman;councillor;councilor;councillors;counselor-minister;minister-counsellor;minister counsellor;minister-counselor;minister counselor;attaché;attache;defence attaché;defense attaché;military attaché;defence attache;defense attache;military attache;naval attaché;air attaché;cultural attaché;commercial attaché;grand mufti;grand imam;patriarch;chief rabbi;grand ayatollah;deputy assistant secretary;vice consul;honorary consul;senior official;senior officials;senators;congressmen;deputies;mps;mep;meps;air marshal;air chief marshal;senior general;vice senior general;brigadier general;lieutenant colonel;rear admiral;judge;registrar;superintendent",
  ).map((word): [string, Rank] => [word, 5]),
]);

/** Words before the head that belong to the office: "First Deputy Prime Minister", "Acting Assistant Secretary". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    "first;second;third;junior;deputy;vice;assistant;associate;principal;senior;executive;acting;interim;special;chief;permanent;federal;state;union;foreign;prime;general;national;personal;presidential;ministerial;parliamentary;cabinet;high;top;joint;under;lead;resident;roving;central;royal;supreme;military;regional;provincial;political;managing;coordinating;caretaker;shadow;designate;transitional;provisional;standing;honorary;regent;crown;grand;additional;alternate;diplomatic;opposition;majority;minority;allied;apostolic;extraordinary;delegate;co-ordinating;adjunct;papal;sovereign;inter-governmentalpresidency;inter-parliamentary",
  ),
);

/** Heads written as abbreviations: only in capitals ("3 pm", "FM radio" in small letters or behind a number are none). */
export const ABBREVIATED_HEADS: ReadonlySet<string> = new Set(
  words("pm;fm;vp;dpm;cs;ps;mos;eam;hrvp;hr/vp;nsa;coas;srsg;mp;mps;mep;meps"),
);

/** Behind another office these are a rank or a dignity of the holder, not part of the office: "Army Chief General X", "Foreign Minister Prince Y". */
export const DIGNITIES: ReadonlySet<string> = new Set(
  words(
    "professor;general;admiral;marshal;colonel;brigadier;senator;prince;princess;sultan;king;queen;emperor;emir;amir",
  ),
);

/** Offices that go on with "General": "Secretary General", "Attorney General". */
export const BEFORE_GENERAL: ReadonlySet<string> = new Set(
  words(
    "secretary;secretaries;director;directors;attorney;prosecutor;consul;commissioner;auditor;solicitor;governor;inspector;surgeon;comptroller;accountant;advocate;procurator;adjutant;quartermaster;major;lieutenant;brigadier;colonel;postmaster;registrar;rapporteur;controller;administrator;of;the;and",
  ),
);

/** Said of the holder, not part of the office. */
export const HOLDER_WORDS: ReadonlySet<string> = new Set(
  words(
    "former;ex;visiting;outgoing;incoming;newly;appointed;elected;re-elected;then;current;new;late;veteran;longtime;long-time;embattled;ailing;newly-elected;newly-appointed;newly-accredited;newly-arrived;newly-designated;non-resident;powerful;hardline;reformist;close;closest;trusted;influential;de;facto;second-ranking;third-ranking;top-ranking;high-ranking;highest-ranking",
  ),
);

/** Words of portfolios and of bodies that offices belong to. The name of the holder begins after the last of them. */
export const PORTFOLIO: ReadonlySet<string> = new Set(
  words(`
affairs;meat;wool;wheat;seafood;grain;poultry;diwan;amiri;emiri;primary;foreign;defence;defense;interior;internal;home;external;finance;financial;economy;economic;economics;trade;commerce;commercial;industry;industrial;industries
energy;hydrocarbons;hydrocarbon;lithium;gas;petroleum;oil;mines;mining;mineral;minerals;resources;resource;power;electricity;water;irrigation;agriculture;agricultural;farm;food;forestry;forests;fisheries;livestock;rural;environment;environmental;climate;change;ecology
health;education;higher;science;sciences;scientific;technology;technological;innovation;research;digital;information;communications;communication;telecommunications;media;culture;cultural;tourism;sport;sports;youth;women;gender;family;children;social;welfare;labour;labor;employment;manpower;human;capital;justice;law;legal;security;public;safety;works;housing;urban;infrastructure;construction;transport;transportation;railways;railway;roads;aviation;maritime;shipping;ports;port;marine;oceans;planning;development;investment;investments;cooperation;co-operation;integration;european;europe;asian;asia;african;africa;americas;pacific;american;eurasian;arctic;american;oceania;hemisphere;western;eastern;southern;northern;central;south;north;east;west;southeast;northeast;indo-pacific;asia-pacific;near;middle;sahel;caucasus;transcaucasia;mediterranean;sub-saharan;levant;maghreb;caribbean;latin;gulf;arab;islamic;balkans;balkan;mediterranean
policy;policies;political;strategic;strategy;nuclear;disarmament;arms;control;nonproliferation;non-proliferation;counterterrorism;counter-terrorism;terrorism;narcotics;international;drug;drugs;enforcement;intelligence;homeland;emergency;emergencies;situations;relief;humanitarian;refugees;migration;immigration;citizenship;multicultural;ethnic;indigenous;religious;religion;refugee;population;nationalities;diaspora;rights;democracy;governance;administration;administrative;reform;reforms;decentralization;local;government;regional;territories;parliamentary;budget;treasury;revenue;taxation;tax;customs;monetary;bank;banking;reserve;consumer;competition;business;enterprise;enterprises;small;medium;entrepreneurship;privatization;supply;supplies;statistics;space;atomic;peace;peacekeeping;reconciliation;reconstruction;unification;reintegration;veterans;war;military;army;navy;naval;air;force;forces;armed;joint;staff;staffs;coast;guard;police;border;borders;protection;civil;service;services;verification;compliance;destruction;weapons;mass;countering;operations;political-military;management;budgeting;programs;programme;programmes;projects;special;supervision;inspection;discipline;property;intellectual;land;natural;mobility;logistics;semiconductor;semiconductors;artificial;cyber;cyberspace;cybersecurity;critical;emerging;global;women's;people's;children's
ministry;department;office;bureau;board;agency;authority;administration;commission;committee;council;secretariat;cabinet;parliament;congress;senate;house;representatives;assembly;duma;federation;union;party;politburo;political;standing;staff;headquarters;court;supreme;federal;national;state;states;institute;academy;university;organization;organisation;association;fund;conference;directorate;division;corps;mission;embassy;delegation;institutions;communist;central;chinese;workers';labour;democratic;republican;liberal;conservative;socialist;ruling;congressional;consultative;duma;verkhovna;rada;majlis;mejlis;oireachtas;knesset;bundestag;bundesrat;diet;riksdag;storting;majilis;mazhilis;majlisi;namoyandagon;oli;hluttaw;dewan;rakyat;sabor;rajya;althingi;althing;eduskunta;cortes;generales;seanad;sobranie;pyithu;amyotha;pyidaungsu;gengesh;lok;sabha;shura;nations;general;secretary;chief;republic;region;province;oblast;country;government;governments;council's;commonwealth;partnership;partnerships;dialogue;engagement;outreach;relations;contacts;liaison;coordination;monitoring;process;plenipotentiary;extraordinary;white;elders;counternarcotics;exchequer;foreigners;minority;minorities;overseas;territory;quality;standards;archives;antiquities;heritage;arts;creative;handicrafts;textiles;steel;coal;chemicals;pharmaceuticals;fertilizers;cooperatives;panchayati;raj;jal;shakti;ayush;skill;skills;corporate;minority;processing;heavy;nature;conservation;waters;island;islands;islander;ocean;sea;seas;delta;reparations;hostage;hostages;sanctions;implementation;energy's;affairs';world;investigation;investigations;stability;growth;markets;market;capability;civilian;diplomacy;funds;oceanian;acquisition;sustainment;readiness;materiel;logistics;worship;expatriates;expatriate;deputies;chamber;chambers;presidency;sovereignty;sovereign;peacebuilding;command;chiefs;opposition;league;forum;community;peninsula;horn;knesset;sejm;seimas;saeima;riigikogu;eduskunta;folketing;althingi;sobranie;senedd;dáil;dail;seanad;bundesrat;nationalrat;khural;hural;jogorku;kenesh;oliy;milli;halk;maslahaty;yuan;legislative;executive;judicial;judiciary;jirga;legislature;propaganda;publicity;hydrocarbons;hydrocarbon;gas;renewable;renewables;sustainable;sustainability;ecological;transition;wildlife;municipalities;municipal;awqaf;endowments;hajj;umrah;waqf;abroad;nationals;emigrants;emigration;compatriots;returnees;displaced;resettlement;repatriation;citizens;consular;protocol;tolerance;coexistence;startups;data;digitalisation;digitalization;digitisation;informatics;broadcasting;posts;postal;telegraphs;telecom;ict;highways;shipbuilding;waterways;inland;navigation;traffic;aerospace;export;exports;import;imports;promotion;tariff;msme;sme;smes;textile;jute;plantation;plantations;dairy;animal;husbandry;fishing;aquaculture;urbanization;urbanism;privatisation;procurement;mobilization;mobilisation;euro-atlantic;accession;neighbourhood;enlargement;nordic;baltic;francophonie;crisis;preparedness;sanitation;hygiene;nutrition;training;vocational;universities;literacy;recreation;hospitality;crafts;cinema;judicial;prosecution;correctional;corrections;hydropower;mossad;shin;bet;multilateral;bilateral;lancaster;duchy;commons;lords;councillors;mines;metals;metallurgy;cities;communes;prefecture;canton;cantonal;municipality;district;districts;county;villages;tribal;tribes;ethnicity;decolonization;disarmament;demining;prisoners;remembrance;historical;language;languages;film;museums;monuments;pilgrimage;philanthropy;volunteer;volunteers;societal;civic;participation;associations;ngos;anti-drug;antidrug;anti-terrorism;anti-narcotics;anti-smuggling;smuggling;piracy;anti-piracy;biosecurity;biotechnology;quantum;start-up;start-ups;fintech;payments;securities;exchange;freedom;labourers;competitiveness;prosperity;disaster;resilience;mitigation;combating;trafficking;persons;antisemitism;antitrust;corruption;anti-corruption;crime;crimes;prevention;penitentiary;prisons;elections;electoral;state-owned;assets;lands;survey;meteorology;hydrology;geology;veterinary;plant;sanitary;medicines;medical;pharmacy;insurance;pensions;pension;solidarity;equality;equal;opportunities;inclusion;disability;aged;ageing;seniors;disarmament;junta;great;lakes;election;lower;upper;house
independence;communities;territorial;cohesion;polar;fishery;circular;waste;provinces;constitutional;devolution;decentralisation;elderly;southwest;northwest;election;transformation;treaties;treaty;boundaries;boundary;ceremonies;ceremonial;metrology;audit;aid;assistance;negotiations;mediation;river;rivers;basin;hydrogen;green;biodiversity;parks;settlement;settlements;rehabilitation;recovery;sugar;multi-ethnic;iron;chieftaincy;chieftaincies;hydraulics;plantations;plantation;cocoa;rubber;hajj;awqaf;endowments;pilgrimage;solidarity;microfinance;francophonie;crafts;village;villages;husbandry;wildlife;spatial;estates;lands;demography;pensions;insurance;ageing;disability;disabilities;petrochemicals;shipbuilding;aerospace;peoples
blue;solid;safeguards;families;jobs;apprenticeships;census;caregivers;surveillance;epidemiology;vaccination;asals;traditional;technologies;disabled;technical;tracts;liberation;micro;micro-enterprises;distribution;electronics;initiatives;production;sasana;buddha;society;invalids;cults;disadvantaged;regions;agrarian;bureaucratic;commodities;entrepreneurs;unity;migrant;migrants;workers;revitalization;revitalisation;patriots;preschool;pre-school;school;schools;poverty;reduction;alleviation;eradication;issues;occupied;jihad;emiratisation;emiratization;dawah;guidance;sector;mujahideen;knowledge;energies;energetic;equipment;hydraulic;institutional;racial;native;airports;airport;equity;vulnerable;populations;basic;deregulation;utilities;disasters;empowerment;amerindian;itaukei;adaptation;geo-hazards;delivery;net;levelling;further;action;demographic;memory;asylum;insular;citizen;metropolitan;smart;informatization;informatisation;solidarity-based;generations;system;systems;inter-community;electronic;temporarily;antimonopoly;regulation;communal;architecture;modernization;modernisation;transparency;integrity;fauna;hunting;horticulture;dams;fertilisers;medicine;hospitals;child;childhood;pensioners;martyrs;fighters;ex-combatants;demobilisation;demobilization;prosecutions;harmony;autonomy;autonomous;geological;nationality;gendarmerie;industrialisation;industrialization;mechanization;mechanisation;it;msmes;startup;publications;press;films;apprenticeship;wellbeing;well-being;concerns;livelihoods;relationship;response;hazards;seismic;quarantine;timber;wood;tobacco;tea;coffee;cotton;diamonds;gold;uranium;radiation;regulatory;legislation;codification;notary;cadastre;geodesy;cartography;oceanography;canal;canals;bridges;metro;vehicles;subsidies;prices;rationing;savings;stocks;gambling;lottery;charity;alms;zakat;orphans;girls;mothers;motherhood;paternity;challenge;order;future;zero;observation;observer;verification;monitoring;mission;missions;agribusiness;agribusinesses;corridor;corridors
`),
);

/**
 * Offices that a state does not have: whoever holds one is another state's, also where the state's own government speaks of "the minister".
 * Source: whitehouse.gov/administration (heads of departments are secretaries), checked November 2026.
 */
export const OFFICES_LACKING: ReadonlyMap<string, RegExp> = new Map([
  // Presidents head the government there, and did before there was a web; not so in Kenya, Turkey and Zimbabwe.
  ..."AR BO BR CH CL CO CR CY DO EC GH GT HN ID LR MX NG NI PA PH PY SL SV UY VE ZM"
    .split(" ")
    .map((state): [string, RegExp] => [state, /^(?:deputy )?(?:prime minister|premier)$/i]),
  [
    "US",
    /\bminister\b(?![\s-]counsel)|^(?:the )?amir$|^(?:foreign|principal|cabinet|home|finance|permanent|chief) secretary$|^(?:national|central) bank (?:governor|president)$|^governor of the (?:national|central) bank|\b(?:king|queen|emir|sultan|crown prince|premier)$|^chancellor$/i,
  ],
]);

/** Before a name, and neither office nor name. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(
    "mr;mr.;madam;mme;mme.;professor;barrister;advocate;engineer;mrs;mrs.;ms;ms.;miss;dr;dr.;prof;prof.;sir;dame;lord;lady;baroness;hon;hon.;honourable;honorable;h.e.;his excellency;her excellency;excellency;shri;smt;smt.;datuk;dato;dato';tan sri;tun;tengku;sheikh;shaikh;sheikha;hrh;h.r.h.;highness;gen;gen.;lt;lt.;col;col.;maj;maj.;adm;adm.;rear;brig;brig.;capt;capt.;captain;commodore;cmdr;sgt;rep;rep.;sen;sen.;gov;gov.;rev;rev.;father;cardinal;archbishop;comrade;cde;cde.;monsignor;haji;eng;eng.;engr;engr.;atty.;u;daw;right;rt.;ustaz;amb;amb.;rt;most;dasho;lyonpo;lyonchhen;lyonchen;ayatollah;hojjatoleslam;imam;bishop;pastor;majesty;holiness;eminence;beatitude;h.m.;hm;h.h.;hh;prince;princess;seri;pehin;ir.;drs.;thiru;pandit;maulana;mullah;mawlawi;hajji;otunba;alhaji;hajia;hj;hj.;hjh;hjh.;hajj;hajah;hajjah;mst.;ing.;pol.;msgr;msgr.;mgr;mgr.;supt.;maître;maitre;count;countess;field;marshal;general;admiral;lieutenant;colonel;major;brigadier;vice-admiral;retired;ret.",
  ),
);

/** Words that only one state has for an office, named or not: "the Taoiseach". */
export const OFFICE_WORDS_OF_STATE: ReadonlyMap<string, string> = new Map([
  ["te beretitenti", "KI"],
  ["taoiseach", "IE"],
  ["tanaiste", "IE"],
  ["tánaiste", "IE"],
  ["pope", "VA"],
  ["pontiff", "VA"],
  ["holy father", "VA"],
]);

/** Offices that only one state has under this very name; case as printed. */
export const OFFICE_COUNTRY: ReadonlyMap<string, string> = new Map([
  ["raksha mantri", "IN"],
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
  // Ukraine's National Security and Defence Council.
  ["nsdc secretary", "UA"],
  ["secretary of the nsdc", "UA"],
  // Heads and ministers of the interim government in Dhaka.
  ["chief adviser", "BD"],
  ["chief advisor", "BD"],
  ["foreign adviser", "BD"],
  ["foreign affairs adviser", "BD"],
  ["european commissioner", "EU"],
  ["commissioner for international partnerships", "EU"],
  ["commissioner for neighbourhood and enlargement", "EU"],
  ["commissioner for enlargement", "EU"],
  ["commissioner for crisis management", "EU"],
  ["commissioner for home affairs", "EU"],
  ["commissioner for internal affairs and migration", "EU"],
  ["commissioner for trade and economic security", "EU"],
  ["commissioner for the mediterranean", "EU"],
  ["trade commissioner", "EU"],
  ["enlargement commissioner", "EU"],
  ["vice premier", "CN"],
  ["vice-premier", "CN"],
  ["state councilor", "CN"],
  ["state councillor", "CN"],
  ["chancellor of the exchequer", "GB"],
  ["te beretitenti", "KI"],
  ["taoiseach", "IE"],
  ["tanaiste", "IE"],
  ["tánaiste", "IE"],
  ["chief cabinet secretary", "JP"],
  ["emperor", "JP"],
  ["custodian of the two holy mosques", "SA"],
  ["external affairs minister", "IN"],
  ["minister of external affairs", "IN"],
  ["minister of state for external affairs", "IN"],
  ["mos", "IN"],
  ["eam", "IN"],
  ["union home minister", "IN"],
  ["lok sabha speaker", "IN"],
  ["speaker of the lok sabha", "IN"],
  ["lord chancellor", "GB"],
  ["lord president of the council", "GB"],
  ["lord privy seal", "GB"],
  ["chancellor of the duchy of lancaster", "GB"],
  ["chief secretary to the treasury", "GB"],
  ["shadow foreign secretary", "GB"],
  ["parliamentary under-secretary of state", "GB"],
  ["parliamentary under secretary of state", "GB"],
  ["secretary of state for foreign, commonwealth and development affairs", "GB"],
  ["secretary of state for foreign and commonwealth affairs", "GB"],
  ["secretary of state for defence", "GB"],
  ["secretary of state for business and trade", "GB"],
  ["secretary of war", "US"],
  ["secretary of homeland security", "US"],
  ["homeland security secretary", "US"],
  ["director of national intelligence", "US"],
  ["fbi director", "US"],
  ["white house chief of staff", "US"],
  ["senate majority leader", "US"],
  ["yang di-pertuan agong", "MY"],
  ["menteri besar", "MY"],
  ["ruler of dubai", "AE"],
  ["ruler of sharjah", "AE"],
  ["federal councillor", "CH"],
  ["federal councilor", "CH"],
  ["landammann", "CH"],
  ["landeshauptmann", "AT"],
  ["captain regent", "SM"],
  ["grand duke", "LU"],
  ["chairman of the presidency", "BA"],
  ["chairwoman of the presidency", "BA"],
  ["member of the presidency", "BA"],
  ["marshal of the sejm", "PL"],
  ["sejm marshal", "PL"],
  ["marshal of the senate", "PL"],
  ["knesset speaker", "IL"],
  ["speaker of the knesset", "IL"],
  ...(
    [
      ["cia", "US"],
      ["mossad", "IL"],
      ["shin bet", "IL"],
      ["isi", "PK"],
      ["svr", "RU"],
      ["fsb", "RU"],
      ["bnd", "DE"],
      ["dgse", "FR"],
      ["sbu", "UA"],
    ] as const
  ).flatMap(([service, state]) =>
    ["director", "director general", "director-general", "chief", "head"].flatMap((head): [string, string][] =>
      [`${service} ${head}`, `${head} of ${service}`, `${head} of the ${service}`].map((office) => [office, state]),
    ),
  ),
  // Councils that stand at the head of a state, as public record has them. To check against their own pages.
  ...(
    [
      ["presidential leadership council", "YE"],
      ["presidential council", "LY"],
      ["sovereignty council", "SD"],
      ["transitional sovereignty council", "SD"],
      ["state administration council", "MM"],
      ["transitional presidential council", "HT"],
    ] as const
  ).flatMap(([council, state]) =>
    ["president", "chairman", "chairwoman", "chair", "head"].flatMap((head): [string, string][] => [
      [`${head} of the ${council}`, state],
      [`${council} ${head}`, state],
    ]),
  ),
  ["state duma speaker", "RU"],
  ["speaker of the state duma", "RU"],
  ["chairman of the state duma", "RU"],
  ["federation council speaker", "RU"],
  ["speaker of the federation council", "RU"],
  ["president of the bundestag", "DE"],
  ["bundestag president", "DE"],
  ["speaker of the verkhovna rada", "UA"],
  ["chairman of the verkhovna rada", "UA"],
  ["prime cabinet secretary", "KE"],
  ["chairman of the state affairs commission", "KP"],
  ["president of state affairs", "KP"],
  ["chairman of the sovereignty council", "SD"],
  ["chairman of the transitional sovereignty council", "SD"],
  ["sovereign council chairman", "SD"],
  ["sovereignty council chairman", "SD"],
  ["chairman of the presidential leadership council", "YE"],
  ["head of the presidential leadership council", "YE"],
  ["chairman of the state administration council", "MM"],
  ["state administration council chairman", "MM"],
  ["cardinal secretary of state", "VA"],
  ["secretary for relations", "VA"], // with States
  ["apostolic nuncio", "VA"],
  ["papal nuncio", "VA"],
  ["nuncio", "VA"],
  ["pope", "VA"],
]);

/** Offices whose "of <country>" is part of the office: it says who sends, and "to <country>" who receives. */
export const SENT_OFFICES =
  /\b(?:ambassadors?|envoys?|emissar(?:y|ies)|representative|permanent observer|consul|charg[eé]|high commissioners?)\b/i;

/** Not a participant even if named beside a meeting: they speak for it, write of it, or keep it. */
export const BENCH_OFFICES =
  /\b(?:spokes(?:person|man|woman)|press secretary|analysts?|professors?|experts?|editors?|researchers?|fellow|activists?|interpreters?|lecturers?|lawyers?|counsel|journalists?|reporters?|photographers?|correspondents?|author|scholars?|economist)\b/i;
