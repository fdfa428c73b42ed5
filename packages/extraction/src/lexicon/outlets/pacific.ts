/**
 * Outlets at home in Australia, New Zealand and the Pacific islands, and governments' own pages there. Written from general knowledge,
 * 2026-11; to check against: the outlets' imprints and the governments' own pages. The columns are told in ../outlets.ts.
 */
export const PACIFIC = `
AU|G|australian government;australian minister;australian prime minister;prime minister of australia;department of foreign affairs and trade australia;dfat;dfat australia;parliament of australia;australian department of foreign affairs and trade|foreignminister.gov.au;dfat.gov.au;pm.gov.au;gov.au;aph.gov.au
AU|A|aap;australian associated press;aap news;newswire australia;aap newswire|aap.com.au;aapnews.com.au
AU||abc australia;abc news australia;abc radio australia;radio australia;australian broadcasting corporation;abc pacific;sydney morning herald;smh;australian;age;age melbourne;sbs news;sbs australia;australian financial review;financial review;afr;canberra times;sky news australia;news.com.au;9news;9 news australia;7news;nine news;seven news;guardian australia news;crikey;brisbane times;wa today;courier mail;herald sun;advertiser adelaide;west australian;mandarin;daily telegraph sydney;riotact;region canberra;saturday paper;michael west media;new daily;australian greens;adelaide advertiser;independent australia;nightly;nt news|abc.net.au;smh.com.au;theaustralian.com.au;theage.com.au;sbs.com.au;afr.com;canberratimes.com.au;skynews.com.au;news.com.au;9news.com.au;7news.com.au;crikey.com.au;brisbanetimes.com.au;watoday.com.au;couriermail.com.au;heraldsun.com.au;thewest.com.au;themandarin.com.au;dailytelegraph.com.au;thesaturdaypaper.com.au;thenewdaily.com.au;adelaidenow.com.au;independentaustralia.net;thenightly.com.au;ntnews.com.au;greens.org.au
AU|R|neos kosmos;indian link|neoskosmos.com;indianlink.com.au
AU|R|lowy institute;interpreter;strategist;aspi strategist;devpolicy;devpolicy blog;east asia forum;pearls and irritations;australian strategic policy institute;benar pacific|lowyinstitute.org;aspistrategist.org.au;devpolicy.org;eastasiaforum.org;johnmenadue.com;aspi.org.au
NZ|G|beehive;beehive.govt.nz;new zealand government;nz government;mfat;ministry of foreign affairs and trade new zealand;new zealand ministry of foreign affairs and trade;new zealand parliament;nz prime minister|beehive.govt.nz;mfat.govt.nz;govt.nz;parliament.nz;gg.govt.nz
NZ||nz herald;nzherald;new zealand herald;nzme;rnz;rnz news;rnz pacific;rnz international;radio new zealand;radio new zealand international;stuff;stuff.co.nz;stuff nz;newshub;1news;one news nz;1 news;tvnz;scoop nz;scoop independent news;newsroom nz;newsroom.co.nz;otago daily times;spinoff;newstalk zb;national business review;waikato times;christchurch press;three news;kiwi blog;interest.co.nz;post wellington;dominion post;pacific media network;pmn;pmn news|nzherald.co.nz;rnz.co.nz;radionz.co.nz;stuff.co.nz;newshub.co.nz;1news.co.nz;tvnz.co.nz;scoop.co.nz;newsroom.co.nz;odt.co.nz;thespinoff.co.nz;newstalkzb.co.nz;nbr.co.nz;thepost.co.nz;interest.co.nz;thepress.co.nz;pmn.co.nz
-||asia pacific report;islands business;pacific island times;pacific islands news association;pacnews;pina;pina news;pasifika news;pacific news service|asiapacificreport.nz;islandsbusiness.com;pacificislandtimes.com;pina.com.fj
FJ||fiji times;fiji sun;fbc news;fiji broadcasting corporation;fijivillage;fiji village;fijilive;mai tv;fiji one;fiji one news|fijitimes.com;fijitimes.com.fj;fijisun.com.fj;fbcnews.com.fj;fijivillage.com;fijilive.com;fijione.tv
FJ|G|fijian government;fiji government|fiji.gov.fj
PG||post courier;papua new guinea post courier;png post courier;postcourier;national png;emtv;em tv;emtv online;nbc png;png today;png business news;looppng;loop png;png bulletin;post courier png;tvwan;png facts;businessadvantage png;business advantage png|postcourier.com.pg;thenational.com.pg;emtv.com.pg;nbc.com.pg;looppng.com;pnghausbung.com;pngbusinessnews.com;thepngbulletin.com;businessadvantagepng.com
SB||solomon star;solomon star news;solomon times;solomon times online;island sun;sibc;solomon islands broadcasting corporation;in depth solomons;indepth solomons;tavuli news;solomon business magazine|solomonstarnews.com;solomontimes.com;theislandsun.com.sb;sibconline.com.sb;indepthsolomons.com.sb;tavulinews.com.sb
SB|G|solomon islands government|solomons.gov.sb
VU||vanuatu daily post;vanuatu daily;vbtc;vanuatu broadcasting and television corporation;vanuatu independent;daily post vanuatu|dailypost.vu;vbtc.vu
VU|G|vanuatu government|gov.vu
WS||samoa observer;samoa global news;savali;savali news;radio polynesia;talamua;talamua online;samoa newsline;eyespy radio|samoaobserver.ws;samoaglobalnews.com;savalinews.ws;talamua.com;newslinesamoa.com
WS|G|government of samoa press secretariat;press and communication division samoa|samoagovt.ws
AS||samoa news;samoanews|samoanews.com
TO||matangi tonga;matangi tonga online;kaniva tonga;kaniva tonga news;tonga broadcasting commission;tonga independent;talanoa o tonga;tonga broadcasting|matangitonga.to;kanivatonga.co.nz;talanoaotonga.to;tongaindependent.com
TO|G|palace office tonga|
KI||kiribati uekera;radio kiribati;kiribati newstar|
TV||tuvalu paradise;tuvalu news|tuvalu.tv
TV|G||fenuioftuvalu.tv
NR||nauru bulletin;loop nauru|
NR|G|government of nauru;government information office nauru|naurugov.nr;nauru.gov.nr
MH||marshall islands journal|marshallislandsjournal.com
FM||kaselehlie press;pohnpei today;fsm information services|kpress.info
FM|G|fsm national government;fsm public information office|gov.fm;fsmgov.org;fsmpio.fm
PW||island times palau;palau island times;tia belau|islandtimes.org;islandtimes.us
PW|G|palau government;office of the president palau|palaugov.pw
CK||cook islands news;ci news|cookislandsnews.com
CK|G|mfai;cook islands government;ministry of foreign affairs and immigration cook islands|mfai.gov.ck
NU||tv niue;niue star;broadcasting corporation of niue|tvniue.com
PF||tahiti infos;tntv;radio 1 tahiti;la depeche de tahiti;tahiti news|tahiti-infos.com;tntv.pf;radio1.pf
NC||les nouvelles caledoniennes;lnc|lnc.nc
`;
