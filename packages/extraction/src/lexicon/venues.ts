/**
 * Buildings and sites where governments meet, by their own names: residences, seats of ministries, guest houses, conference centres,
 * airports. Written from general knowledge, to check against the governments' and operators' own pages
 * and GeoNames; only names that one place has. Names that many states use
 * ("State House", "Presidential Palace") have no country here: the text must tell it.
 * Row: names | ISO 3166-1 alpha-2, empty if many states use the name | town it lies in, empty if in none.
 */
const ROWS = `
White House;Oval Office;Eisenhower Executive Office Building;Blair House;West Wing|US|Washington
Camp David|US|
Pentagon|US|Arlington
State Department;Department of State;Harry S. Truman Building;Capitol;Capitol Hill;U.S. Capitol;US Capitol;Naval Observatory;Treaty Room;Benjamin Franklin Room|US|Washington
Mar-a-Lago|US|Palm Beach
Filoli;Filoli Estate;Filoli estate|US|Woodside
Fort McNair|US|Washington
Joint Base Elmendorf-Richardson|US|Anchorage
United Nations headquarters;United Nations Headquarters;UN headquarters;UN Headquarters;U.N. headquarters;U.N. Headquarters;Lotte New York Palace|US|New York
Downing Street;10 Downing Street;No 10 Downing Street;No. 10 Downing Street;Number 10 Downing Street;Lancaster House;Buckingham Palace;Westminster Hall;Marlborough House;Clarence House;St James's Palace;St. James's Palace;Chatham House|GB|London
Chequers;Chevening;Chevening House;Dorneywood;Balmoral;Balmoral Castle;Sandringham;Sandringham House;Blenheim Palace;Ditchley Park;Wilton Park;Wiston House|GB|
Windsor Castle|GB|Windsor
Hillsborough Castle|GB|Hillsborough
Stormont;Stormont House;Stormont Castle|GB|Belfast
Bute House;Holyrood Palace;Holyroodhouse|GB|Edinburgh
Kremlin;Moscow Kremlin;Grand Kremlin Palace;Smolenskaya Square;Vnukovo Airport;Vnukovo;Spaso House;Bolshoi Kremlin Palace|RU|Moscow
Novo-Ogarevo;Gorki-9;Zavidovo|RU|
Bocharov Ruchei;Bocharov Ruchey|RU|Sochi
Konstantinovsky Palace;Constantine Palace;Strelna;Tauride Palace;Yusupov Palace|RU|St. Petersburg
Vostochny Cosmodrome|RU|
Kazan Kremlin;Kazan Expo|RU|Kazan
Great Hall of the People;Diaoyutai State Guesthouse;Diaoyutai State Guest House;Diaoyutai Guesthouse;Diaoyutai;Zhongnanhai;Yanqi Lake;China National Convention Center;Purple Light Pavilion;Ziguangge;Fanghuayuan;Yuquan Pavilion;Temple of Heaven;Tiananmen Square;August 1 Building|CN|Beijing
Xijiao State Guest House;Xijiao Guest House|CN|Shanghai
East Lake Guest House;Donghu State Guest House|CN|Wuhan
West Lake State Guesthouse;West Lake State Guest House|CN|Hangzhou
Liuzhuang State Guesthouse|CN|Hangzhou
Meijiang Convention and Exhibition Center;Meijiang Convention Center|CN|Tianjin
Elysee Palace;Élysée Palace;Elysée Palace;Elysee;Élysée;Elysée;Quai d'Orsay;Matignon;Hotel Matignon;Hôtel Matignon;Hotel de Brienne;Hôtel de Brienne;Grand Palais;Palais d'Iéna;Les Invalides;Palais Bourbon;Luxembourg Palace;UNESCO headquarters;OECD headquarters|FR|Paris
Palace of Versailles;Chateau de Versailles;Château de Versailles;Grand Trianon|FR|Versailles
Fort de Brégançon;Fort de Bregancon;Fort Bregancon|FR|
Palais de l'Europe|FR|Strasbourg
Chateau de Chantilly;Château de Chantilly|FR|Chantilly
Blue House;Cheong Wa Dae;Government Complex Seoul;Lotte Hotel Seoul|KR|Seoul
BEXCO;Nurimaru;Nurimaru APEC House|KR|Busan
Tongilgak|KR|
Paekhwawon State Guest House;Paekhwawon;Kumsusan State Guesthouse;Kumsusan Guesthouse;Kumsusan Palace;Mansudae Assembly Hall|KP|Pyongyang
Kantei;Akasaka Palace;State Guest House, Akasaka Palace;Iikura Guest House;Iikura Guesthouse;Iikura House;Imperial Palace;Sori Kotei;Haneda Airport|JP|Tokyo
Kyoto State Guest House|JP|Kyoto
Hyderabad House;Rashtrapati Bhavan;South Block;North Block;Jawaharlal Nehru Bhawan;Jawaharlal Nehru Bhavan;Sushma Swaraj Bhawan;Raisina Hill;Bharat Mandapam;Vigyan Bhawan;Vigyan Bhavan;Lok Kalyan Marg;7 Lok Kalyan Marg;Udyog Bhawan;Vanijya Bhawan;Manekshaw Centre;Raj Ghat;Rajghat;Palam Airport|IN|New Delhi
Sabarmati Ashram|IN|Ahmedabad
Mahatma Mandir|IN|Gandhinagar
Aiwan-e-Sadr;Aiwan-i-Sadr|PK|Islamabad
Nur Khan Airbase;Nur Khan Air Base|PK|Rawalpindi
Wagah;Attari|IN|
Bangabhaban;Ganabhaban;Gono Bhaban;Ganobhaban;State Guest House Padma;State guesthouse Padma;State Guest House Jamuna|BD|Dhaka
Temple Trees;Galle Face Hotel|LK|Colombo
Singha Durbar;Singhadurbar;Shital Niwas;Sheetal Niwas;Baluwatar|NP|Kathmandu
Tashichhodzong|BT|Thimphu
Muliaage;Mulee'aage|MV|Male
Malacañang;Malacañang Palace;Malacanang Palace;Malacanang;Bahay Pangulo;Philippine International Convention Center|PH|Manila
Merdeka Palace;Istana Merdeka;Gedung Pancasila;Pancasila Building;Jakarta Convention Center;ASEAN Secretariat;Halim Perdanakusuma|ID|Jakarta
State Palace||
Bogor Palace;Bogor Presidential Palace;Istana Bogor|ID|Bogor
Istana;The Istana;Raffles Hotel|SG|Singapore
Kuala Lumpur Convention Centre|MY|Kuala Lumpur
Perdana Putra|MY|Putrajaya
Istana Nurul Iman|BN|Bandar Seri Begawan
Government House||
Santi Maitri Building;Thai Khu Fah Building;Queen Sirikit National Convention Center;Queen Sirikit National Convention Centre;Chitralada Palace;Dusit Palace|TH|Bangkok
Noi Bai Airport;Ba Dinh Square|VN|Hanoi
Furama Resort|VN|Da Nang
Nicolau Lobato Presidential Palace|TL|Dili
Parliament House||
Kirribilli House;Admiralty House|AU|Sydney
Yarralumla|AU|Canberra
Beehive;Premier House|NZ|Wellington
APEC Haus|PG|Port Moresby
Akorda;Ak Orda;Akorda Palace;Akorda Presidential Palace;Ukimet Uyi;Palace of Peace and Reconciliation|KZ|Astana
Kuksaroy;Kuksaroy Palace;Kuksaroy Presidential Palace;Oqsaroy|UZ|Tashkent
Ala-Archa State Residence;Ala-Archa state residence;Ala-Archa;Yntymak Ordo|KG|Bishkek
Rukh Ordo|KG|Cholpon-Ata
Qasri Millat;Palace of Nation;Palace of the Nation;Navruz Palace|TJ|Dushanbe
Oguzkhan Palace;Oguzkhan Presidential Palace|TM|Ashgabat
Zagulba;Zagulba Palace;Gulustan Palace;Heydar Aliyev Center|AZ|Baku
Orbeliani Palace|GE|Tbilisi
Presidential Complex;Presidential Complex in Beştepe;Beştepe;Bestepe;Çankaya Mansion;Cankaya Mansion;Çankaya Palace;Cankaya Palace;Çankaya;Cankaya;Esenboğa Airport;Esenboga Airport;Anıtkabir;Anitkabir|TR|Ankara
Dolmabahçe;Dolmabahce;Dolmabahçe Palace;Dolmabahce Palace;Dolmabahçe Office;Dolmabahce Office;Vahdettin Mansion;Vahdettin Pavilion;Çırağan Palace;Ciragan Palace;Yıldız Palace;Yildiz Palace;Atatürk Airport;Ataturk Airport|TR|Istanbul
NEST Convention Center|TR|Antalya
Qasr Al Watan;Qasr Al-Watan;Qasr al-Watan;Al Shati Palace;Qasr Al Shati;Al Bahr Palace;Qasr Al Bahr;Emirates Palace;Al Bateen Palace|AE|Abu Dhabi
Zabeel Palace;Expo City;Madinat Jumeirah|AE|Dubai
Al-Yamamah Palace;Al Yamamah Palace;Al-Yamama Palace;Al Yamama Palace;Irqah Palace;Diriyah Palace;King Abdulaziz Royal Palace;Ritz-Carlton Riyadh|SA|Riyadh
Al-Salam Palace;Al Salam Palace;Al-Salam Royal Palace|SA|Jeddah
Al-Safa Palace;Al Safa Palace|SA|Mecca
NEOM Palace;NEOM Bay|SA|NEOM
Lusail Palace|QA|Lusail
Amiri Diwan|QA|Doha
Bayan Palace;Seif Palace;Dasman Palace|KW|Kuwait City
Gudaibiya Palace|BH|Manama
Al Alam Palace;Al-Alam Palace;Al Baraka Palace;Al Barakah Palace;Bait Al Baraka;Al Bustan Palace|OM|Muscat
Basman Palace;Raghadan Palace;Al Husseiniya Palace;Al-Husseiniya Palace;Bassman Palace;Husseiniya Palace|JO|Amman
Baabda Palace;Grand Serail;Grand Serial;Ain el-Tineh;Ain al-Tineh;Bkirki|LB|
Muqata;Muqata'a;Mukataa|PS|Ramallah
Beit Hanassi;Beit HaNassi;King David Hotel|IL|Jerusalem
Saadabad Palace;Sa'dabad Palace;Sadabad Palace;Sa'adabad Complex|IR|Tehran
Qasr al-Shaab;Tishreen Palace|SY|Damascus
Maashiq Palace;Al-Maashiq Palace|YE|Aden
Al-Ittihadiya Palace;Al-Ittihadiyah Palace;Ittihadiya Palace;Al Ittihadiya Palace;Heliopolis Palace;Qubba Palace;Koubbeh Palace;Abdeen Palace;Tahrir Palace|EG|Cairo
Carthage Palace|TN|Carthage
El Mouradia;El Mouradia Palace|DZ|Algiers
Unity Palace;Etoudi|CM|Yaounde
Aso Rock;Aso Villa;Aso Rock Villa;State House Abuja|NG|Abuja
Jubilee House;Flagstaff House;Osu Castle|GH|Accra
Villa Somalia|SO|Mogadishu
Kosyam Palace|BF|Ouagadougou
Koulouba;Koulouba Palace|ML|Bamako
Sékhoutouréya Palace;Sekhoutoureya Palace|GN|Conakry
Palais de la Marina;La Marina Palace|BJ|Cotonou
Union Buildings;OR Tambo Building;Mahlamba Ndlopfu|ZA|Pretoria
Tuynhuys|ZA|Cape Town
Sandton Convention Centre|ZA|Johannesburg
Urugwiro Village;Village Urugwiro;Kigali Convention Centre;Kigali Convention Center;Intare Conference Arena|RW|Kigali
Ntare House;Ntare Rushatsi House|BI|Bujumbura
Urugwiro|RW|Kigali
Ikulu|TZ|
Kenyatta International Convention Centre;United Nations Office at Nairobi;Gigiri|KE|Nairobi
African Union headquarters;African Union Headquarters;AU headquarters;Africa Hall;Unity Park;Menelik Palace|ET|Addis Ababa
Munhumutapa Building|ZW|Harare
Kamuzu Palace|MW|Lilongwe
Cidade Alta Palace|AO|Luanda
Chigi Palace;Palazzo Chigi;Quirinal Palace;Quirinale;Quirinale Palace;Palazzo del Quirinale;Villa Madama;Farnesina;Villa Doria Pamphilj;Villa Doria Pamphili;Palazzo Farnese;FAO headquarters|IT|Rome
Villa Taverna|IT|Rome
Apostolic Palace;Casa Santa Marta;Vatican Apostolic Palace;Paul VI Hall;St. Peter's Square;St. Peter's Basilica;Saint Peter's Basilica|VA|
Bellevue Palace;Schloss Bellevue;Reichstag;Villa Borsig;Hotel Adlon|DE|Berlin
Schloss Meseberg;Meseberg Palace;Meseberg Castle|DE|Meseberg
Schloss Elmau;Elmau Castle|DE|Elmau
Hotel Petersberg;Villa Hammerschmidt|DE|Bonn
Hotel Bayerischer Hof;Bayerischer Hof|DE|Munich
Ramstein Air Base;Ramstein Airbase|DE|Ramstein
Cecilienhof;Cecilienhof Palace;Sanssouci|DE|Potsdam
Moncloa Palace;Moncloa;La Moncloa;La Moncloa Palace;Zarzuela Palace;Palacio de la Moncloa;Viana Palace;Santa Cruz Palace;Palacio de Viana;IFEMA|ES|Madrid
Pedralbes Palace|ES|Barcelona
Belém Palace;Belem Palace;Palácio de Belém;São Bento Palace;Sao Bento Palace;Necessidades Palace;São Bento Mansion|PT|Lisbon
Planalto Palace;Palácio do Planalto;Planalto;Itamaraty Palace;Itamaraty;Alvorada Palace;Palácio da Alvorada;Granja do Torto|BR|Brasilia
Copacabana Palace|BR|Rio de Janeiro
Casa Rosada;San Martín Palace;San Martin Palace;Palacio San Martín|AR|Buenos Aires
Quinta de Olivos|AR|
La Moneda;La Moneda Palace|CL|Santiago
Cerro Castillo|CL|
Miraflores Palace|VE|Caracas
Casa Amarilla|VE|Caracas
Casa de Nariño;Casa de Narino;Nariño Palace;Palacio de Nariño|CO|Bogota
Carondelet Palace;Palacio de Carondelet|EC|Quito
Torre Tagle Palace;Torre Tagle;Palacio Torre Tagle|PE|Lima
Casa Grande del Pueblo;Palacio Quemado|BO|La Paz
Palacio de López;Palacio de Lopez;López Palace;Lopez Palace;Mburuvicha Roga|PY|Asuncion
Torre Ejecutiva|UY|Montevideo
Estancia Anchorena|UY|
Los Pinos|MX|Mexico City
Palacio de las Garzas|PA|Panama City
Palace of the Revolution;Palacio de la Revolución;El Laguito|CU|Havana
Vale Royal;Jamaica House|JM|Kingston
Rideau Hall;24 Sussex Drive;Rideau Cottage;Lester B. Pearson Building|CA|Ottawa
Harrington Lake|CA|
Farmleigh House;Dublin Castle;Iveagh House;Áras an Uachtaráin;Aras an Uachtarain;Leinster House|IE|Dublin
Catshuis;Binnenhof;Huis ten Bosch;Noordeinde Palace;World Forum The Hague|NL|The Hague
Egmont Palace;Berlaymont;Berlaymont building;Berlaymont Building;Europa building;Europa Building;Justus Lipsius;Justus Lipsius building;NATO headquarters;NATO Headquarters;Nato headquarters;EU headquarters;European Council building;Palais d'Egmont;Val Duchesse;Rue de la Loi|BE|Brussels
Royal Palace of Laeken|BE|
Palais des Nations;Palace of Nations;Palais Wilson;InterContinental Geneva;WTO headquarters;WHO headquarters;Villa La Grange|CH|Geneva
Beau-Rivage Palace|CH|Lausanne
Bernerhof;Federal Palace;Bundeshaus;Lohn Estate;Landsitz Lohn|CH|Bern
Hofburg;Hofburg Palace;Palais Coburg;Coburg Palace;Ballhausplatz;Schönbrunn Palace;Schonbrunn Palace;Vienna International Centre;Vienna International Center;UNO City|AT|Vienna
Carmelite Monastery;Sándor Palace;Sandor Palace|HU|Budapest
Prague Castle;Czernin Palace;Cernin Palace;Kramář's Villa;Kramar's Villa;Hrzansky Palace|CZ|Prague
Lany Castle|CZ|
Belweder;Belweder Palace;Łazienki Palace;Lazienki Palace|PL|Warsaw
Wawel;Wawel Castle|PL|Krakow
Grassalkovich Palace;Bratislava Castle;Primate's Palace|SK|Bratislava
Cotroceni;Cotroceni Palace;Victoria Palace;Palace of the Parliament|RO|Bucharest
Boyana Residence;Boyana residence;Euxinograd;Euxinograd Palace|BG|
Palace of Serbia;Villa Mir|RS|Belgrade
Banski Dvori;Pantovčak;Pantovcak|HR|Zagreb
Brdo Castle;Brdo Estate;Brdo Congress Centre|SI|
Villa Bled|SI|Bled
Maximos Mansion;Maximou Mansion;Zappeion;Zappeion Mansion|GR|Athens
Auberge de Castille|MT|Valletta
Mariinskyi Palace;Mariinsky Palace;Bankova Street|UA|Kyiv
Independence Palace||
Drozdy|BY|Minsk
Christiansborg;Christiansborg Palace;Eigtved's Warehouse;Bella Center|DK|Copenhagen
Amalienborg;Amalienborg Palace|DK|Copenhagen
Rosenbad;Sager House;Arvfurstens Palats|SE|Stockholm
Oslo City Hall;Akershus Castle;Akershus Fortress|NO|Oslo
Kesäranta;Kesaranta;Mäntyniemi;Mantyniemi;House of the Estates;Finlandia Hall|FI|Helsinki
Bessastadir;Bessastaðir;Höfði House;Hofdi House|IS|Reykjavik
Kadriorg;Kadriorg Palace;Stenbock House|EE|Tallinn
Riga Castle|LV|Riga
LITEXPO;Litexpo|LT|Vilnius
Saint George Palace;Ikh Tenger;Ikh Tenger State Residence|MN|Ulaanbaatar
Foreign Office;State House;State House Gardens;State Lodge;Presidential Palace;National Palace;Royal Palace;Presidential Office;Presidential Residence;President's Palace;Republican Palace;People's Palace;Government Palace;Congress Palace;Federal Chancellery;King's House||
San Anton Palace;Verdala Palace|MT|
Andrews Air Force Base;Joint Base Andrews|US|
Sakhir Palace;Al-Sakhir Palace;Al Sakhir Palace;Al-Safriya Palace;Safriya Palace|BH|
Marienborg|DK|
Peduase Lodge|GH|
Königstedt Manor;Konigstedt Manor|FI|
Iavoloha State Palace|MG|
Wisma Putra;Seri Perdana|MY|Putrajaya
Istana Negara;Peace Palace;Government Buildings||
`;

export interface Venue {
  /** ISO 3166-1 alpha-2; null: many states have a building of that name. */
  readonly country: string | null;
  /** Town it lies in; null if in none, or not told. */
  readonly city: string | null;
}

/** Where a building lies, by its name or by that with its kind behind it ("Zhongnanhai compound"). */
export const venueNamed = (name: string): Venue | undefined =>
  VENUES.get(name) ?? VENUES.get(name.replace(/(?:\s\p{Ll}+){1,2}$/u, ""));

/** Name of a building or site -> where it is. */
export const VENUES: ReadonlyMap<string, Venue> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [names = "", country = "", city = ""] = row.split("|");
      const venue: Venue = { country: country === "" ? null : country, city: city === "" ? null : city };
      return names.split(";").map((name): [string, Venue] => [name, venue]);
    }),
);
