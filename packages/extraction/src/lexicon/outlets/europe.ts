/**
 * Outlets at home in Europe (to the borders of Belarus, Moldova and Ukraine) that report in English, and governments' own pages there.
 * Written from general knowledge, 2026-11; to check against: the outlets' imprints and the governments' own pages. The columns are told
 * in ../outlets.ts.
 */
export const EUROPE = `
GB|W|reuters;thomson reuters;reuters news agency|reuters.com;reutersagency.com;uk.reuters.com
GB|A|pa media;pa news agency|pa.media
GB||bbc;bbc news;bbc sport;bbc world service;bbc monitoring;financial times;ft;daily mail;daily mail online;mailonline;mail on sunday;guardian uk;guardian australia|bbc.co.uk;bbc.com;ft.com;dailymail.co.uk;dailymail.com;theguardian.com;guardian.co.uk;independent.co.uk;the-independent.com;telegraph.co.uk;thetimes.co.uk;thetimes.com;thesun.co.uk;mirror.co.uk;express.co.uk;dailystar.co.uk;standard.co.uk
GB||sky news;itv news;itv;channel 4 news;gb news;evening standard;london evening standard;daily telegraph uk;sunday telegraph uk;spectator uk;new statesman;morning star;morning star uk;politicshome;city a.m.;lbc;lbc news;scotsman;herald scotland;daily record;belfast telegraph;irish news;news letter;i newspaper;i paper;wales online;manchester evening news;yorkshire post;politico london;jewish chronicle;private eye;stv news;huffpost uk;talktv;observer uk;national scotland;press and journal|news.sky.com;itv.com;channel4.com;gbnews.com;spectator.co.uk;newstatesman.com;morningstaronline.co.uk;politicshome.com;cityam.com;lbc.co.uk;scotsman.com;heraldscotland.com;thenational.scot;dailyrecord.co.uk;belfasttelegraph.co.uk;irishnews.com;newsletter.co.uk;inews.co.uk;theipaper.com;walesonline.co.uk;manchestereveningnews.co.uk;yorkshirepost.co.uk;thejc.com;observer.co.uk;stv.tv;huffingtonpost.co.uk;pressandjournal.co.uk;itn.co.uk;metro.co.uk
GB|R|economist;monocle;middle east eye;new arab;middle east monitor;iran international;african arguments;africa confidential;diplomat magazine;amwaj;amwaj media;al araby al jadeed;arab weekly;al quds al arabi;bbc persian;open democracy;opendemocracy;chatham house;new african;african business;rusi;global trade review;argus;argus media;lloyd's list;janes;conversation|economist.com;monocle.com;middleeasteye.net;newarab.com;middleeastmonitor.com;iranintl.com;africanarguments.org;africa-confidential.com;diplomatmagazine.com;amwaj.media;thearabweekly.com;opendemocracy.net;chathamhouse.org;newafricanmagazine.com;african.business;rusi.org;argusmedia.com;janes.com
GB|G|foreign commonwealth and development office;foreign commonwealth development office;foreign and commonwealth office;fcdo;10 downing street;number 10;no 10;no 10 downing street;downing street;prime minister's office 10 downing street;uk government;hm government;hm treasury;uk parliament;uk ministry of defence;department for international trade;scottish government;welsh government|gov.uk;gov.scot;gov.wales;parliament.uk;royal.uk;parliament.scot;nidirect.gov.uk
IE||rte;rte news;rte.ie;irish times;irish independent;independent.ie;irish examiner;irish mirror;journal ireland;thejournal.ie;newstalk;business post ireland;irish sun;breakingnews.ie;breaking news ireland;gript;irish central;irishcentral;tg4;virgin media news;hot press|rte.ie;irishtimes.com;independent.ie;irishexaminer.com;thejournal.ie;newstalk.com;businesspost.ie;breakingnews.ie;gript.ie;irishcentral.com
IE|G|department of the taoiseach;taoiseach;aras an uachtarain;tanaiste;iveagh house;oireachtas;houses of the oireachtas|gov.ie;dfa.ie;president.ie;ireland.ie;oireachtas.ie;merrionstreet.ie
FR|W|afp;agence france presse|afp.com
FR|R|france 24;france24;france 24 english;euronews;euronews english;rfi;radio france internationale;rfi english;africanews;jeune afrique;africa report;africa intelligence;intelligence online;international crisis group|france24.com;euronews.com;rfi.fr;africanews.com;jeuneafrique.com;theafricareport.com;africaintelligence.com;intelligenceonline.com;crisisgroup.org
FR||le monde;le monde in english;le monde diplomatique;le figaro;liberation france;la croix;la croix international;mediapart;les echos;ouest france;connexion france;connexion;le point;l'express france;tf1;bfm tv;bfmtv;france info;franceinfo;l'opinion;le parisien;french press agency|lemonde.fr;lefigaro.fr;la-croix.com;mediapart.fr;connexionfrance.com;mondediplo.com;lepoint.fr;bfmtv.com;thelocal.fr;ouest-france.fr
FR|G|elysee;elysee palace;quai d'orsay;france diplomatie;france diplomacy;matignon|elysee.fr;diplomatie.gouv.fr;franceintheus.org
MC||monaco tribune;monaco life;monaco daily news;news.mc;hello monaco|monaco-tribune.com;monacolife.net;news.mc;hellomonaco.com
DE|A|dpa;dpa international;deutsche presse agentur;dpa deutsche presse agentur;epd|dpa.com;dpa-international.com
DE|R|deutsche welle;dw;dw news;dw.com;dw english|dw.com;dw.de
DE||spiegel;der spiegel;spiegel international;spiegel online;frankfurter allgemeine;frankfurter allgemeine zeitung;faz;suddeutsche zeitung;sueddeutsche zeitung;die welt;welt;bild;handelsblatt;die zeit;zeit online;tagesschau;zdf;ard;n tv;tagesspiegel;berliner zeitung;german times;iam expat germany;table.media;berlin spectator|spiegel.de;faz.net;sueddeutsche.de;welt.de;bild.de;handelsblatt.com;zeit.de;tagesschau.de;tagesspiegel.de;berliner-zeitung.de;thelocal.de;table.media;berlinspectator.com
DE|G|auswaertiges amt;auswartiges amt;federal foreign office;bundesregierung;federal government of germany;press and information office of the federal government;bundeskanzleramt;federal chancellery germany;bundesprasident;bundestag;german bundestag;german missions in the united states|auswaertiges-amt.de;diplo.de;bundesregierung.de;bundeskanzler.de;bundespraesident.de;bundestag.de;bmvg.de;germany.info;deutschland.de;bmz.de
AT|A|apa austria;austria press agency;austria presse agentur|apa.at
AT||vienna online;vindobona;vindobona.org;der standard;derstandard;die presse;kurier;kronen zeitung;orf;orf news;metropole vienna;wiener zeitung;vienna review;salzburger nachrichten|vindobona.org;derstandard.at;diepresse.com;kurier.at;orf.at;krone.at;metropole.at;vienna.at;thelocal.at
AT|G|bmeia;federal chancellery of austria;hofburg;austrian federal chancellery|bmeia.gv.at;bundespraesident.at;bundeskanzleramt.gv.at
CH|A|keystone sda;sda;swissinfo;swi swissinfo;swi swissinfo.ch;swissinfo.ch;swiss info|swissinfo.ch;keystone-sda.ch
CH||neue zurcher zeitung;nzz;nzz english;le temps;tages anzeiger;blick;swiss times;le news;rts switzerland;srf;geneva solutions;20 minuten|nzz.ch;letemps.ch;tagesanzeiger.ch;blick.ch;lenews.ch;rts.ch;srf.ch;thelocal.ch;genevasolutions.news
CH|G|federal department of foreign affairs;fdfa;swiss federal council;federal department of foreign affairs fdfa|admin.ch;eda.admin.ch
LI|G||regierung.li;liechtenstein.li
LI||liechtensteiner vaterland;liechtenstein business|vaterland.li
LU||luxembourg times;rtl today;delano;delano.lu;luxemburger wort;paperjam;chronicle.lu;l'essentiel;tageblatt|luxtimes.lu;today.rtl.lu;delano.lu;wort.lu;paperjam.lu;chronicle.lu
LU|G||gouvernement.lu;public.lu;monarchie.lu
BE|A|belga;belga news agency|belga.be;belganewsagency.eu
BE||brussels times;vrt;vrt news;vrt nws;flanders news;de standaard;le soir;la libre;la libre belgique;het laatste nieuws;rtbf;l'echo;de tijd;brussels morning|brusselstimes.com;vrt.be;standaard.be;lesoir.be;lalibre.be;rtbf.be;thebulletin.be;hln.be
BE|G|fps foreign affairs;egmont palace|belgium.be;fgov.be;premier.be;monarchie.be;diplomatie.belgium.be
NL|A|anp;anp netherlands|anp.nl
NL||nl times;nltimes;dutchnews;dutch news;dutchnews.nl;nos;nos news;nrc;nrc handelsblad;de telegraaf;de volkskrant;het financieele dagblad;trouw;algemeen dagblad;rtl nieuws;hague online;diplomat magazine netherlands;iamexpat;bnr nieuwsradio|nltimes.nl;dutchnews.nl;nos.nl;nrc.nl;telegraaf.nl;volkskrant.nl;trouw.nl;fd.nl;iamexpat.nl;diplomatmagazine.eu
NL|G|government of the netherlands;binnenhof|government.nl;rijksoverheid.nl;royal-house.nl;houseofrepresentatives.nl
ES|A|efe;agencia efe;efe english;europa press;servimedia|efe.com;europapress.es
ES||el pais;el pais english;el pais in english;el mundo spain;abc spain;la vanguardia;el confidencial;la razon spain;rtve;sur in english;majorca daily bulletin;olive press;catalan news;spain in english;diplomat in spain;el espanol;euro weekly news;el periodico spain;eldiario.es;cadena ser;20minutos|elpais.com;elmundo.es;abc.es;lavanguardia.com;elconfidencial.com;larazon.es;rtve.es;surinenglish.com;majorcadailybulletin.com;theolivepress.es;catalannews.com;spainenglish.com;thediplomatinspain.com;elespanol.com;euroweeklynews.com;thelocal.es;eldiario.es;atalayar.com
ES|G|la moncloa;moncloa;moncloa palace;zarzuela;casa real;exteriores|lamoncloa.gob.es;exteriores.gob.es;casareal.es
AD|A|agencia de noticies andorrana;ana andorra|
AD||diari d'andorra;all andorra|diariandorra.ad;all-andorra.com
PT|A|lusa;lusa news;agencia lusa|lusa.pt
PT||portugal news;portugal resident;publico portugal;diario de noticias portugal;expresso portugal;jornal de noticias;observador;rtp;correio da manha;eco portugal;essential business|theportugalnews.com;portugalresident.com;publico.pt;dn.pt;expresso.pt;jn.pt;observador.pt;rtp.pt;eco.sapo.pt;essential-business.pt
PT|G|portuguese presidency;belem palace;palacio das necessidades|portugal.gov.pt;portaldiplomatico.mne.gov.pt;presidencia.pt
IT|A|ansa;ansa english;ansa.it;adnkronos;agi;agenzia nova;nova news;askanews;italpress;lapresse;decode39|ansa.it;adnkronos.com;agi.it;agenzianova.com;askanews.it;italpress.com;decode39.com
IT||corriere della sera;la repubblica;la stampa;il sole 24 ore;wanted in rome;rai;rai news;rainews;il messaggero;il foglio;formiche;il fatto quotidiano;italian insider;il giornale|corriere.it;repubblica.it;lastampa.it;ilsole24ore.com;wantedinrome.com;rainews.it;rai.it;ilmessaggero.it;ilfoglio.it;formiche.net;italianinsider.it;thelocal.it
IT|G|farnesina;palazzo chigi;quirinale;presidency of the council of ministers;presidenza del consiglio dei ministri;esteri|governo.it;esteri.it;quirinale.it;difesa.it
VA||vatican news;l'osservatore romano;osservatore romano;fides;agenzia fides;agenzia fides news;holy see press office;vatican radio;bollettino sala stampa|vaticannews.va;osservatoreromano.va;fides.org;vatican.va;press.vatican.va
SM||san marino rtv;san marino fixing|sanmarinortv.sm
MT||times of malta;malta independent;malta today;maltatoday;lovin malta;newsbook malta;newsbook;tvm news;tvmnews;tvm malta;shift news;shift;malta business weekly;public broadcasting services malta;net news malta;one news malta|timesofmalta.com;independent.com.mt;maltatoday.com.mt;lovinmalta.com;newsbook.com.mt;tvmnews.mt;theshiftnews.com
MT|G|department of information malta;doi malta|gov.mt;doi.gov.mt
GR|A|ana mpa;amna;athens macedonian news agency;athens news agency;ana mpa athens macedonian news agency|amna.gr;ana-mpa.gr
GR||kathimerini;ekathimerini;ekathimerini.com;kathimerini english edition;to vima;tovima;ta nea;proto thema;protothema;greek city times;greek reporter;keep talking greece;ert;ert news;ertnews;tornos news;naftemporiki;neos kosmos greece;greek herald greece;gtp headlines;greece is;greek news agenda;skai;iefimerida;in.gr;capital.gr|ekathimerini.com;kathimerini.gr;tovima.com;tanea.gr;protothema.gr;en.protothema.gr;greekcitytimes.com;greekreporter.com;keeptalkinggreece.com;ert.gr;ertnews.gr;tornosnews.gr;naftemporiki.gr;greeknewsagenda.gr;iefimerida.gr;in.gr;capital.gr;skai.gr
GR|G|maximos mansion;hellenic republic ministry of foreign affairs;ministry of foreign affairs of the hellenic republic|primeminister.gr;mfa.gr;presidency.gr
DK|A|ritzau|ritzau.com;ritzau.dk
DK||copenhagen post;cph post;politiken;berlingske;jyllands posten;danmarks radio;dr denmark;dr nyheder;tv2 denmark;borsen;cph post online|cphpost.dk;politiken.dk;berlingske.dk;jyllands-posten.dk;dr.dk;thelocal.dk;tv2.dk;borsen.dk
DK|G|prime minister's office of denmark;statsministeriet;folketing;danish parliament|um.dk;stm.dk;fmn.dk;regeringen.dk;ft.dk;kongehuset.dk
FO||local.fo;kringvarp foroya|local.fo;kvf.fo
FO|G||government.fo;lms.fo
GL||sermitsiaq;knr;kalaallit nunaata radioa;sermitsiaq ag|sermitsiaq.ag;sermitsiaq.gl;knr.gl
GL|G|naalakkersuisut|naalakkersuisut.gl
SE|A|tt;tt news;tt news agency;tidningarnas telegrambyra;siren news agency|tt.se
SE||dagens nyheter;svenska dagbladet;aftonbladet;expressen;sveriges radio;radio sweden;svt;svt nyheter;dagens industri;goteborgs posten;sydsvenskan;local sweden|dn.se;svd.se;aftonbladet.se;expressen.se;sverigesradio.se;svt.se;di.se;thelocal.se
SE|G|government offices of sweden;regeringskansliet;government of sweden|government.se;regeringen.se;swedenabroad.se;riksdagen.se;kungahuset.se
NO|A|ntb;norsk telegrambyra|ntb.no
NO||nrk;nrk news;aftenposten;verdens gang;vg norway;dagbladet norway;dagens naeringsliv;newsinenglish;news in english norway;norway today;barents observer;high north news;e24;tv2 norway;klassekampen;norwegian broadcasting corporation|nrk.no;aftenposten.no;vg.no;newsinenglish.no;norwaytoday.info;thebarentsobserver.com;highnorthnews.com;dn.no;tv2.no;thelocal.no
NO|G|norwegian government;statsministerens kontor;stortinget;storting|regjeringen.no;stortinget.no;royalcourt.no;kongehuset.no;norway.no
FI|A|stt;stt finland;stt lehtikuva|stt.fi
FI||yle;yle news;yle uutiset;helsinki times;helsingin sanomat;finland today;news now finland;foreigner.fi;hufvudstadsbladet;iltalehti;ilta sanomat;mtv finland;daily finland;suomen kuvalehti|yle.fi;helsinkitimes.fi;hs.fi;finlandtoday.fi;newsnowfinland.fi;foreigner.fi;hbl.fi;iltalehti.fi;is.fi;dailyfinland.fi
FI|G|finnish government;government of finland;valtioneuvosto;ulkoministerio|valtioneuvosto.fi;um.fi;formin.fi;formin.finland.fi;presidentti.fi;finlandabroad.fi;eduskunta.fi;defmin.fi
IS||iceland review;reykjavik grapevine;ruv;ruv english;morgunbladid;iceland monitor;visir;vb.is;iceland news polar;frettabladid|icelandreview.com;grapevine.is;ruv.is;mbl.is;icelandmonitor.mbl.is;visir.is
IS|G|government of iceland;stjornarrad islands|government.is;stjornarradid.is;forseti.is;utn.is;althingi.is
EE|A|bns estonia|bns.ee
EE||err;err news;postimees;postimees english;estonian world;eesti paevaleht;delfi estonia;eesti ekspress;estonian public broadcasting;diplomaatia|err.ee;news.err.ee;postimees.ee;estonianworld.com;delfi.ee
EE|G|stenbock house;government of estonia;riigikogu|vm.ee;valitsus.ee;president.ee;kaitseministeerium.ee;riigikogu.ee;mfa.ee
LV|A|leta;leta latvia|leta.lv
LV||lsm;lsm.lv;lsm english;latvian public media;latvian public broadcasting;eng.lsm.lv;delfi latvia;diena;latvijas avize;bnn;baltic news network;neatkariga|lsm.lv;eng.lsm.lv;delfi.lv;diena.lv;bnn-news.com
LV|G|saeima|mfa.gov.lv;president.lv;mk.gov.lv;saeima.lv
LT|A|elta;elta lithuania;bns;bns lithuania;baltic news service|elta.lt;bns.lt
LT||lrt;lrt english;lrt.lt;delfi lithuania;delfi en;lithuania tribune;15min;lietuvos rytas;vz.lt;made in vilnius;lithuanian national radio and television|lrt.lt;delfi.lt;lithuaniatribune.com;15min.lt;lrytas.lt;vz.lt;madeinvilnius.lt
LT|G|seimas;seimas of the republic of lithuania|urm.lt;lrv.lt;lrp.lt;president.lt;lrs.lt;kam.lt
-||baltic times;balkan insight;birn;bne;visegrad insight;central european times;kafkadesk;european western balkans;balkans policy research group;emerging europe;seenews;see news;independent balkan news agency;ibna|baltictimes.com;balkaninsight.com;visegradinsight.eu;centraleuropeantimes.com;kafkadesk.org;europeanwesternbalkans.com;emerging-europe.com;seenews.com;balkaneu.com;balkangreenenergynews.com;thelocal.com
PL|A|pap;polish press agency;pap polish press agency;polska agencja prasowa;first news|pap.pl;thefirstnews.com
PL||tvp;tvp world;tvp info;tvn24;tvn24 news in english;notes from poland;polskie radio;radio poland;polish radio;polish radio english;gazeta wyborcza;rzeczpospolita;poland in;poland today;warsaw business journal;warsaw voice;krakow post;polsat news;onet;wirtualna polska;poland at sea;bankier;brief poland|tvpworld.com;tvp.info;tvp.pl;tvn24.pl;notesfrompoland.com;polskieradio.pl;polskieradio24.pl;wyborcza.pl;rp.pl;polandin.com;wbj.pl;warsawvoice.pl;onet.pl;polsatnews.pl
PL|G|chancellery of the prime minister of poland;kprm;sejm;president.pl|president.pl;prezydent.pl;premier.gov.pl;msz.gov.pl;sejm.gov.pl;gov.pl
CZ|A|ctk;czech news agency;ctk czech news agency;ceske noviny|ctk.cz;ctk.eu;ceskenoviny.cz
CZ||radio prague;radio prague international;prague morning;prague post;prague monitor;prague daily monitor;expats.cz;brno daily;czech radio;cesky rozhlas;czech television;ceska televize;ct24;hospodarske noviny;mlada fronta dnes;idnes;lidove noviny;pravo;seznam zpravy;novinky|radio.cz;english.radio.cz;praguemorning.cz;praguepost.com;praguemonitor.com;expats.cz;brnodaily.com;ceskatelevize.cz;idnes.cz;irozhlas.cz;seznamzpravy.cz;novinky.cz
CZ|G|prague castle;hrad;government of the czech republic;strakova akademie|mzv.cz;vlada.cz;hrad.cz;mzv.gov.cz;vlada.gov.cz;psp.cz;senat.cz
SK|A|tasr;sita slovakia;sita;news agency of the slovak republic;teraz.sk|tasr.sk;sita.sk;teraz.sk;newsnow.tasr.sk
SK||slovak spectator;spectator sme;sme;dennik n;pravda slovakia;radio slovakia international;rtvs;stvr;hospodarske noviny slovakia;aktuality.sk|spectator.sme.sk;sme.sk;dennikn.sk;pravda.sk;rtvs.sk;stvr.sk;rsi.rtvs.sk;aktuality.sk
SK|G||mzv.sk;vlada.sk;prezident.sk;vlada.gov.sk
HU|A|mti;mti hungary;hungarian news agency|mti.hu
HU||hungary today;daily news hungary;budapest times;budapest business journal;bbj;about hungary;hungarian conservative;telex;telex english;444.hu;index.hu;hirado;hirado.hu;magyar nemzet;nepszava;hvg;kafkadesk budapest;xpatloop;m1 hungary;hungary matters;ungarn heute;remix news;budapest reporter|hungarytoday.hu;dailynewshungary.com;budapesttimes.hu;bbj.hu;hungarianconservative.com;telex.hu;444.hu;index.hu;hirado.hu;magyarnemzet.hu;nepszava.hu;hvg.hu;xpatloop.com;hungarymatters.hu;rmx.news
HU|G|carmelite monastery;website of the hungarian government;cabinet office of the prime minister hungary|kormany.hu;miniszterelnok.hu;abouthungary.hu;parlament.hu;sandorpalota.hu
RO|A|agerpres;mediafax;news.ro|agerpres.ro;mediafax.ro;news.ro
RO||romania insider;romania insider.com;romania journal;nine o'clock;nineoclock;radio romania international;rri romania;radio romania;digi24;hotnews;g4media;act media;actmedia;business review romania;adevarul;evenimentul zilei;stirile protv;tvr;libertatea;universul.net|romania-insider.com;romaniajournal.ro;nineoclock.ro;rri.ro;digi24.ro;hotnews.ro;g4media.ro;actmedia.eu;business-review.eu;adevarul.ro;stirileprotv.ro;libertatea.ro
RO|G|cotroceni;cotroceni palace;victoria palace;presidential administration of romania|presidency.ro;mae.ro;gov.ro;cdep.ro;mapn.ro
BG|A|bta;bulgarian news agency;bta bulgarian news agency;focus news agency;focus information agency;focus news|bta.bg;focus-news.net
BG||novinite;novinite.com;sofia news agency;sofia globe;radio bulgaria;bnr;bnr radio bulgaria;bnt;bnt news;capital weekly;dnevnik bulgaria;euractiv bulgaria;fakti;fakti.bg;24 chasa;btv;nova tv bulgaria;3e news;bulgarian national radio|novinite.com;sofiaglobe.com;bnr.bg;bntnews.bg;bnt.bg;capital.bg;dnevnik.bg;fakti.bg;mediapool.bg
BG|G||mfa.bg;president.bg;government.bg;mod.bg;parliament.bg
RS|A|tanjug;tanjug news agency;beta news agency;beta serbia;fonet;beta rs|tanjug.rs;betabriefing.com;beta.rs;fonet.rs
RS||b92;b92 english;n1 serbia;n1 belgrade;rts serbia;radio television of serbia;serbian monitor;politika serbia;politika;danas;novosti serbia;vecernje novosti;blic;kurir;nova.rs;belgrade times;insajder;serbia business;serbian times;cord magazine;diplomacy and commerce|b92.net;n1info.rs;rts.rs;serbianmonitor.com;politika.rs;danas.rs;novosti.rs;blic.rs;kurir.rs;nova.rs;cordmagazine.com;diplomacyandcommerce.rs
RS|G|office of the president of serbia;narodna skupstina|srbija.gov.rs;mfa.gov.rs;mfa.rs;predsednik.rs;parlament.gov.rs
HR|A|hina;hina croatia;croatian news agency|hina.hr
HR||croatia week;n1 croatia;n1 zagreb;total croatia;total croatia news;hrt;voice of croatia;glas hrvatske;jutarnji list;vecernji list;index.hr;24sata;novi list;telegram.hr;dubrovnik times;slobodna dalmacija;net.hr;nacional|croatiaweek.com;n1info.hr;total-croatia-news.com;hrt.hr;glashrvatske.hrt.hr;jutarnji.hr;vecernji.hr;index.hr;24sata.hr;novilist.hr;telegram.hr;thedubrovniktimes.com
HR|G|pantovcak;banski dvori|vlada.hr;mvep.hr;vlada.gov.hr;mvep.gov.hr;predsjednik.hr;sabor.hr;morh.hr
SI|A|sta;slovenian press agency;sta slovenia;slovenska tiskovna agencija|sta.si
SI||slovenia times;rtv slovenija;rtv slo;rtvslo;rtv slovenia;delo;dnevnik slovenia;total slovenia news;n1 slovenia;siol;24ur;vecer|sloveniatimes.com;rtvslo.si;delo.si;total-slovenia-news.com;n1info.si;siol.net;24ur.com;vecer.com
SI|G||gov.si;predsednica-slo.si;predsednik-slo.si;up-rs.si;vlada.si;dz-rs.si
BA|A|fena;fena bosnia;federalna novinska agencija;srna;onasa|fena.ba;fena.news;srna.rs
BA||sarajevo times;klix;klix.ba;n1 bosnia;n1 sarajevo;oslobodjenje;dnevni avaz;avaz;nezavisne novine;bhrt;bht1;rtrs;faktor bosnia;glas srpske;detektor|sarajevotimes.com;klix.ba;n1info.ba;oslobodjenje.ba;avaz.ba;nezavisne.com;bhrt.ba;rtrs.tv;rtrs.net;detektor.ba
BA|G|presidency of bosnia and herzegovina|predsjednistvobih.ba;mvp.gov.ba;vijeceministara.gov.ba
ME|A|mina montenegro;mina news agency;mina news|mina.news
ME||vijesti;vijesti online;cdm;cafe del montenegro;pobjeda;rtcg;total montenegro news;analitika;portal analitika;montenegro business|vijesti.me;en.vijesti.me;cdm.me;pobjeda.me;rtcg.me;total-montenegro-news.com
ME|G||gov.me;predsjednik.me;skupstina.me;mvp.gov.me
MK|A|mia;mia north macedonia;media information agency;media information agency mia;makfax;meta.mk|mia.mk;makfax.com.mk;meta.mk
MK||mkd;republika english;sloboden pecat;free press macedonia;nova makedonija;360 stepeni;republika.mk;telma;mrt macedonia;alsat;frontline.mk|sdk.mk;english.republika.mk;slobodenpecat.mk;novamakedonija.com.mk;360stepeni.mk
MK|G||vlada.mk;pretsedatel.mk;mfa.gov.mk;sobranie.mk;president.mk
AL|A|ata;albanian telegraphic agency;ata albanian telegraphic agency;ata news|ata.gov.al
AL||tirana times;albanian daily news;exit news;exit.al;exit albania;euronews albania;top channel;top channel albania;albania daily news;albanian times;a2 cnn;balkanweb;argumentum;argumentum.al;politiko albania;shqiptarja;ora news;report tv;rtsh;gazeta express albania;gazeta shqip;oculus news;panorama albania;tiranapost|tiranatimes.com;albaniandailynews.com;exit.al;euronews.al;top-channel.tv;a2news.com;balkanweb.com;argumentum.al;shqiptarja.com;oranews.tv;rtsh.al;oculusnews.com
AL|G||president.al;kryeministria.al;punetejashtme.gov.al;parlament.al
XK|A|kosovapress;kosova press;ekonomia online;epokaek|kosovapress.com;ekonomiaonline.com
XK||prishtina insight;koha;koha.net;koha ditore;gazeta express;gazeta blic;kosovo online;kossev;rtk live;rtklive;rtk;telegrafi;reporteri;albanian post;klan kosova;kallxo;nacionale;indeksonline;gazeta metro;radio television of kosovo;kosovo 2.0;botasot;bota sot;euronews kosovo;kosovapost|prishtinainsight.com;koha.net;gazetaexpress.com;kosovo-online.com;kossev.info;rtklive.com;telegrafi.com;reporteri.net;albanianpost.com;klankosova.tv;kallxo.com;nacionale.com;indeksonline.net;botasot.info
XK|G||president-ksgov.net;rks-gov.net;kryeministri.rks-gov.net;mfa-ks.net
GI||gibraltar chronicle;gbc news;gbc gibraltar;gibraltar broadcasting corporation;yourgibraltartv;your gibraltar tv|chronicle.gi;gbc.gi;yourgibraltartv.com
GI|G|hm government of gibraltar;no 6 convent place|gibraltar.gov.gi
IM||isle of man today;manx radio;isle of man examiner|iomtoday.co.im;manxradio.com
JE||jersey evening post;bailiwick express jersey|jerseyeveningpost.com
GG||guernsey press;bailiwick express guernsey|guernseypress.com
`;
