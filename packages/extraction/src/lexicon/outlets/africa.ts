/**
 * Outlets at home in Africa that report in English, and governments' own pages there. Written from general knowledge, 2026-11; to check
 * against: the outlets' imprints and the governments' own pages. The columns are told in ../outlets.ts.
 */
export const AFRICA = `
AO|A|angop;angola press agency;agencia angola press|angop.ao
AO||ver angola;jornal de angola|verangola.net
BW|A|bopa;botswana press agency;botswana daily news|dailynews.gov.bw
BW||mmegi;mmegi online;sunday standard botswana;botswana gazette;botswana guardian|sundaystandard.info;thegazette.news;mmegi.bw
BJ||la nation benin|
BF|A|aib;agence d'information du burkina|
BF||lefaso;lefaso.net|lefaso.net;burkina24.com
BI|A|agence burundaise de presse|abpinfo.bi
BI||iwacu;iwacu english;region week|iwacu-burundi.org;regionweek.com
CM|A|camnews;cameroon news agency;mimi mefo info|cameroonnewsagency.com;mimimefoinfos.com
CM||cameroon tribune;crtv;journal du cameroun;actu cameroun;cameroon concord;cameroon radio television|journalducameroun.com;actucameroun.com;cameroonconcordnews.com;cameroon-tribune.cm
CV|A|inforpress|inforpress.cv
CD|A|agence congolaise de presse|acpcongo.com
CD||radio okapi;actualite.cd;congo research group|radiookapi.net
CG||adiac;agence d'information d'afrique centrale|adiac-congo.com
CI|A|agence ivoirienne de presse|
CI||fratmat;abidjan.net;koaci|abidjan.net;koaci.com
DJ||la nation djibouti;agence djiboutienne d'information|
EG|A|middle east news agency;mena;mena news agency;mena agency|mena.org.eg
EG||al ahram;ahram;ahram online;ahram weekly;egypt today;egypt independent;egyptian gazette;daily news egypt;al masry al youm;mada masr;enterprise press;sada el balad;see egypt;egyptian streets;cairo 24;al qahera news|egypttoday.com;egyptindependent.com;dailynewsegypt.com;madamasr.com;egyptian-gazette.com;enterprise.press;see.news;egyptianstreets.com
EG|G|egyptian presidency;state information service;egypt state information service|presidency.eg
ER|G|shabait;eritrean ministry of information;shaebia|shabait.com
ER|A|erina;eritrean news agency|
ET|A|ethiopian news agency;ena|ena.et
ET||fana;fana broadcasting;fana broadcasting corporate;fana media corporation;addis standard;addis fortune;ethiopian reporter;reporter ethiopia;ethiopian herald;ethiopian monitor;borkena;walta;ebc ethiopia;ethiopian broadcasting corporation;capital ethiopia|fanabc.com;fanamc.com;addisstandard.com;addisfortune.news;addisfortune.net;thereporterethiopia.com;press.et;ethiopianmonitor.com;borkena.com;waltainfo.com;capitalethiopia.com;ezega.com
GA||agence gabonaise de presse;gabonreview|gabonreview.com;gabonactu.com
GM||foroyaa;kerr fatou;fatu network;gambia daily;gambiana|thepoint.gm;foroyaa.net;standard.gm;kerrfatou.com;fatunetwork.net;askanwi.com
GH|A|ghana news agency;gna|gna.org.gh
GH||daily graphic;graphic online;graphic ghana;ghanaweb;myjoyonline;joy news;citinewsroom;citi newsroom;ghanaian times;ghanaian chronicle;modern ghana;b and ft;business and financial times;peace fm online;gbc ghana;asaase radio;starr fm;3news|graphic.com.gh;ghanaweb.com;myjoyonline.com;citinewsroom.com;modernghana.com;thebftonline.com;peacefmonline.com;3news.com;asaaseradio.com;gbcghanaonline.com;pulse.com.gh
GN|A|agence guineenne de presse|
GN||guineenews|guineenews.org
GW||o democrata gb|
KE|A|kenya news agency|kenyanews.go.ke
KE||daily nation;nation media group;business daily;business daily africa;east african;kbc;kenya broadcasting corporation;citizen tv;citizen digital;capital fm;capital fm kenya;ktn;ktn news;kenyans.co.ke;tuko;standard digital;eastleigh voice|nation.africa;standardmedia.co.ke;the-star.co.ke;businessdailyafrica.com;theeastafrican.co.ke;citizen.digital;capitalfm.co.ke;pd.co.ke;tuko.co.ke;kenyans.co.ke
KM||al watwan;la gazette des comores|
LS|A|lesotho news agency;lena|
LS||lesotho times;lestimes;lesotho tribune;thepost lesotho|lestimes.com;thepost.co.ls;newsdayonline.co.ls
LR|A|liberia news agency;lina|
LR||frontpage africa;frontpageafrica;liberian observer;liberian daily observer;new dawn liberia;analyst liberia;heritage liberia|frontpageafricaonline.com;liberianobserver.com;thenewdawnliberia.com;liberianinvestigator.com;smartnewsliberia.com
LR|G||emansion.gov.lr
LY|A|lana;libyan news agency|lana.gov.ly;lana-news.ly
LY||libya herald;libya observer;libya update;libya review;libya al ahrar;address libya|libyaherald.com;libyaobserver.ly;libyaupdate.com;libyareview.com;libyaalahrar.net
MG|A|anta madagascar|
MG||midi madagasikara;l'express de madagascar;2424.mg|lexpress.mg
MW|A|mana malawi;malawi news agency|manaonline.gov.mw
MW||nyasa times;malawi nation;daily times malawi;malawi24;malawi voice;maravi post|nyasatimes.com;mwnation.com;times.mw;malawi24.com;maravipost.com
ML|A|amap;agence malienne de presse|
ML||studio tamani;l'essor mali;maliweb|maliweb.net;studiotamani.org
MA|A|map;maghreb arab press;maghreb arabe presse;agence marocaine de presse|mapnews.ma;mapexpress.ma
MA||morocco world news;hespress;hespress english;le matin maroc;north africa post;yabiladi;le360;medias24;barlamane;moroccan times;snrt news|moroccoworldnews.com;hespress.com;northafricapost.com;yabiladi.com;le360.ma;medias24.com;barlamane.com
MR|A|agence mauritanienne d'information|ami.mr
MR||mauritania news|
MU||l'express mauritius;le mauricien;defi media;mauritius broadcasting corporation|lemauricien.com;defimedia.info
MZ|A|aim mozambique;agencia de informacao de mocambique;mozambique news agency|aimnews.org;clubofmozambique.com
MZ||club of mozambique;noticias mozambique;zitamar;o pais mozambique|zitamar.com
NA|A|nampa;namibia press agency|nampa.org
NA||namibian;namibian sun;new era namibia;new era live;windhoek observer;namibia economist;confidente;informante;nbc namibia;namibia broadcasting corporation|namibian.com.na;namibiansun.com;neweralive.na;observer24.com.na;economist.com.na
NE|A|agence nigerienne de presse|
NE||le sahel niger;actuniger|actuniger.com;lesahel.org
NG|A|news agency of nigeria;nan nigeria;nan;nan news|nannews.ng;nannigeria.com
NG||premium times;premium times nigeria;vanguard;vanguard newspapers;vanguard nigeria;punch;punch newspapers;punch nigeria;thisday;this day;thisdaylive;this day live;daily trust;leadership newspaper;channels television;channels tv;sahara reporters;nta nigeria;nigerian television authority;voice of nigeria;von;businessday nigeria;thecable;cable;peoples gazette;nigerian tribune;blueprint newspaper;daily post nigeria;arise news;arise tv;tvc news;ripples nigeria;new telegraph nigeria;foundation for investigative journalism;humangle;radio nigeria;frcn;guardian nigeria|premiumtimesng.com;vanguardngr.com;punchng.com;thisdaylive.com;dailytrust.com;leadership.ng;channelstv.com;saharareporters.com;von.gov.ng;businessday.ng;thecable.ng;gazettengr.com;tribuneonlineng.com;blueprint.ng;dailypost.ng;arise.tv;tvcnews.tv;ripplesnigeria.com;sunnewsonline.com;guardian.ng;thenationonlineng.net;newtelegraphng.com;independent.ng;legit.ng;tribuneonline.ng;thewhistler.ng;humanglemedia.com
NG|G|aso rock;aso villa;state house abuja|statehouse.gov.ng
RW|A|rwanda news agency|rnanews.com
RW||new times rwanda;ktpress;kt press;igihe;rwanda broadcasting agency;rba;kigali today;rwanda dispatch|newtimes.co.rw;ktpress.rw;igihe.com;kigalitoday.com;rba.co.rw
RW|G|village urugwiro;urugwiro|paulkagame.com
ST||tela non|telanon.info
SN|A|agence de presse senegalaise|aps.sn
SN||dakaractu;seneweb;le soleil;dakar times|dakaractu.com;seneweb.com;lesoleil.sn
SN|R|apanews;apa news;african press agency;agence de presse africaine;panapress;pana press;panafrican news agency|apanews.net;panapress.com
SC|A|seychelles news agency|seychellesnewsagency.com
SC||seychelles nation;seychelles broadcasting corporation|nation.sc;sbc.sc
SL|A|slena;sierra leone news agency|
SL||awoko;concord times;sierraloaded;politico sl;sierra leone telegraph;cocorioko;calabash newspaper;sierra express media;slbc|awokonewspaper.sl;sierraloaded.sl;thesierraleonetelegraph.com;cocorioko.net;thecalabashnewspaper.com;slconcordtimes.com;politicosl.com;sierraexpressmedia.com
SO|A|sonna;somali national news agency;somali news agency|sonna.so
SO||hiiraan;hiiraan online;garowe online;goobjoog;goobjoog news;radio muqdisho;shabelle media;shabelle media network;horseed media;somali guardian;horn observer;dawan africa;somaliland chronicle;somaliland sun;caasimada;halqabsi news;sntv;radio dalsan;mustaqbal media|hiiraan.com;garoweonline.com;goobjoog.com;shabellemedia.com;horseedmedia.net;somaliguardian.com;hornobserver.com;somalilandchronicle.com;somalilandsun.com;caasimada.net;radiomuqdisho.so;dawan.africa;horndiplomat.com
SO|G|villa somalia|villasomalia.gov.so
ZA|G|sanews;sa news;south african government news agency;dirco;department of international relations and cooperation;department of international relations and cooperation dirco;gcis;union buildings|sanews.gov.za;thepresidency.gov.za
ZA||sabc;sabc news;enca;news24;mail and guardian;mg.co.za;iol;daily maverick;timeslive;times live;sowetan;sowetanlive;business day south africa;businesslive;eyewitness news;ewn;cape times;cape argus;pretoria news;netwerk24;rapport;beeld;city press;polity;engineering news;defenceweb;daily dispatch;mercury durban;newzroom afrika;jacaranda fm;witness south africa;groundup|sabcnews.com;enca.com;news24.com;iol.co.za;dailymaverick.co.za;timeslive.co.za;sowetanlive.co.za;businesslive.co.za;ewn.co.za;netwerk24.com;polity.org.za;defenceweb.co.za;citizen.co.za;thesouthafrican.com;groundup.org.za;bizcommunity.com
ZA||forbes africa;cnbc africa|forbesafrica.com;cnbcafrica.com
ZA|R|african news agency;institute for security studies;iss africa;iss today|africannewsagency.com;issafrica.org
SS|A|south sudan news agency|
SS||eye radio;juba monitor;city review south sudan;juba echo;hot in juba;sudans post;dawn south sudan;south sudan broadcasting corporation;ssbc|eyeradio.org;hotinjuba.com;cityreviewss.com;jubaecho.com;sudanspost.com;onecitizendaily.com
SD|A|suna;sudan news agency|suna-sd.net;suna-news.net
SD||dabanga;radio dabanga;sudan vision;ayin network;sudan war monitor;sudan events|dabangasudan.org;sudanvisiondaily.com;3ayin.com;sudanevents.com;sudanakhbar.com
SD|R|sudan tribune;radio tamazuj|sudantribune.com;radiotamazuj.org
SZ||times of swaziland;times of eswatini;eswatini observer;swazi observer;eswatini times;swaziland news|times.co.sz;observer.org.sz;swazilandnews.co.za;eswatinipositivenews.online
TZ||dailynews tanzania;daily news tanzania;ippmedia;tanzania standard newspapers;tbc tanzania;zanzibar leo;mwananchi;chanzo|dailynews.co.tz;thecitizen.co.tz;ippmedia.com;ippmedia.co.tz;tanzaniainvest.com
TD||tchadinfos;alwihda;alwihda info;agence tchadienne de presse|tchadinfos.com;alwihdainfo.com
TG|A|agence togolaise de presse|atop.tg
TG||republic of togo;republicoftogo;togo first;togofirst;togo presse|republicoftogo.com;togofirst.com
TN|A|tap;tunis afrique presse;agence tunis afrique presse|tap.info.tn
TN||la presse de tunisie;la presse tunisie;kapitalis;business news tunisia;leaders tunisia;mosaique fm;tunisie numerique;webmanagercenter;tunisia live;shems fm;african manager|mosaiquefm.net;tunisienumerique.com;africanmanager.com;webmanagercenter.com;kapitalis.com
UG||new vision;daily monitor;monitor uganda;nile post;chimpreports;chimp reports;kampala post;ugandan independent;independent uganda;ubc uganda;ntv uganda;nbs television;pml daily;softpower news;uganda radio network;watchdog uganda;observer uganda;kfm uganda|newvision.co.ug;monitor.co.ug;independent.co.ug;observer.ug;nilepost.co.ug;chimpreports.com;kampalapost.com;pmldaily.com;softpower.ug;ugandaradionetwork.net;watchdoguganda.com
ZM|A|zanis;zambia news and information services|zanis.gov.zm
ZM||lusaka times;lusakatimes;times of zambia;zambia daily mail;znbc;zambian observer;news diggers;newsdiggers;mwebantu;zambia reports;zambia monitor;mast zambia;daily nation zambia|lusakatimes.com;times.co.zm;daily-mail.co.zm;znbc.co.zm;zambianobserver.com;diggers.news;mwebantu.com;zambiareports.com;zambiamonitor.com;themastonline.com;dailynationzambia.com
ZW|A|ziana;new ziana;zimbabwe inter africa news agency|newziana.co.zw
ZW||zbc news zimbabwe;zbc;zimbabwe broadcasting corporation;newsday zimbabwe;sunday mail zimbabwe;zimlive;new zimbabwe;bulawayo24;nehanda radio;zimbabwe independent;zim morning post;zimeye;cite zimbabwe;263chat;techzim;pindula;zimbabwe mail|herald.co.zw;chronicle.co.zw;newsday.co.zw;sundaymail.co.zw;zimlive.com;newzimbabwe.com;bulawayo24.com;nehandaradio.com;theindependent.co.zw;zimeye.net;263chat.com;cite.org.zw;thezimbabwemail.com;zbcnews.co.zw;thestandard.co.zw
DZ|A|algerie presse service;algeria press service|aps.dz
DZ||el moudjahid;el watan;tsa algerie;echorouk;echorouk online;radio algerienne;algerie360;ennahar;horizons algeria;el khabar;dzair tube;al24 news|elmoudjahid.dz;elwatan-dz.com;tsa-algerie.com;echoroukonline.com;algerie360.com;al24news.com;al24news.dz;ennaharonline.com;dzair-tube.dz
EH|A|sahara press service|spsrasd.info
`;
