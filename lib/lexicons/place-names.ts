// Names of places that news often gives, written for Parallax from public facts (the CIA World Factbook, which is in
// the public domain, has them all). MIT. A state is listed so that texts about it can be read, whoever recognises it.

/** States and territories with their capitals; a capital that has its country’s name stands alone. */
const countries = `
  Afghanistan: Kabul; Albania: Tirana; Algeria: Algiers; Andorra: Andorra la Vella; Angola: Luanda;
  Argentina: Buenos Aires; Armenia: Yerevan; Australia: Canberra; Austria: Vienna; Azerbaijan: Baku; Bahamas: Nassau;
  Bahrain: Manama; Bangladesh: Dhaka; Barbados: Bridgetown; Belarus: Minsk; Belgium: Brussels; Belize: Belmopan;
  Benin: Porto-Novo; Bhutan: Thimphu; Bolivia: La Paz; Bosnia and Herzegovina: Sarajevo; Botswana: Gaborone;
  Brazil: Brasília; Brunei: Bandar Seri Begawan; Bulgaria: Sofia; Burkina Faso: Ouagadougou; Burundi: Gitega;
  Cambodia: Phnom Penh; Cameroon: Yaoundé; Canada: Ottawa; Cape Verde: Praia; Central African Republic: Bangui;
  Chad: N’Djamena; Chile: Santiago; China: Beijing; Colombia: Bogotá; Comoros: Moroni; Costa Rica: San José;
  Croatia: Zagreb; Cuba: Havana; Cyprus: Nicosia; Czech Republic: Prague; Democratic Republic of the Congo: Kinshasa;
  Denmark: Copenhagen; Djibouti; Dominica: Roseau; Dominican Republic: Santo Domingo; East Timor: Dili; Ecuador: Quito;
  Egypt: Cairo; El Salvador: San Salvador; Equatorial Guinea: Malabo; Eritrea: Asmara; Estonia: Tallinn;
  Eswatini: Mbabane; Ethiopia: Addis Ababa; Fiji: Suva; Finland: Helsinki; France: Paris; Gabon: Libreville;
  Gambia: Banjul; Georgia: Tbilisi; Germany: Berlin; Ghana: Accra; Greece: Athens; Greenland: Nuuk; Grenada;
  Guatemala; Guinea: Conakry; Guinea-Bissau: Bissau; Guyana: Georgetown; Haiti: Port-au-Prince;
  Honduras: Tegucigalpa; Hong Kong; Hungary: Budapest; Iceland: Reykjavik; India: New Delhi; Indonesia: Jakarta;
  Iran: Tehran; Iraq: Baghdad; Ireland: Dublin; Israel: Jerusalem; Italy: Rome; Ivory Coast: Yamoussoukro;
  Jamaica: Kingston; Japan: Tokyo; Jordan: Amman; Kazakhstan: Astana; Kenya: Nairobi; Kiribati: Tarawa;
  Kosovo: Pristina; Kuwait; Kyrgyzstan: Bishkek; Laos: Vientiane; Latvia: Riga; Lebanon: Beirut; Lesotho: Maseru;
  Liberia: Monrovia; Libya: Tripoli; Liechtenstein: Vaduz; Lithuania: Vilnius; Luxembourg; Macau;
  Madagascar: Antananarivo; Malawi: Lilongwe; Malaysia: Kuala Lumpur; Maldives: Malé; Mali: Bamako; Malta: Valletta;
  Marshall Islands: Majuro; Mauritania: Nouakchott; Mauritius: Port Louis; Mexico: Mexico City; Micronesia: Palikir;
  Moldova: Chisinau; Monaco; Mongolia: Ulaanbaatar; Montenegro: Podgorica; Morocco: Rabat; Mozambique: Maputo;
  Myanmar: Naypyidaw; Namibia: Windhoek; Nauru; Nepal: Kathmandu; Netherlands: Amsterdam; New Zealand: Wellington;
  Nicaragua: Managua; Niger: Niamey; Nigeria: Abuja; North Korea: Pyongyang; North Macedonia: Skopje; Norway: Oslo;
  Oman: Muscat; Pakistan: Islamabad; Palau: Ngerulmud; Palestine: Ramallah; Panama: Panama City;
  Papua New Guinea: Port Moresby; Paraguay: Asunción; Peru: Lima; Philippines: Manila; Poland: Warsaw; Portugal: Lisbon;
  Puerto Rico: San Juan; Qatar: Doha; Republic of the Congo: Brazzaville; Romania: Bucharest; Russia: Moscow;
  Rwanda: Kigali; Samoa: Apia; San Marino; Saudi Arabia: Riyadh; Senegal: Dakar; Serbia: Belgrade;
  Seychelles: Victoria; Sierra Leone: Freetown; Singapore; Slovakia: Bratislava; Slovenia: Ljubljana;
  Solomon Islands: Honiara; Somalia: Mogadishu; South Africa: Pretoria; South Korea: Seoul; South Sudan: Juba;
  Spain: Madrid; Sri Lanka: Colombo; Sudan: Khartoum; Suriname: Paramaribo; Sweden: Stockholm; Switzerland: Bern;
  Syria: Damascus; Taiwan: Taipei; Tajikistan: Dushanbe; Tanzania: Dodoma; Thailand: Bangkok; Togo: Lomé;
  Tonga: Nuku’alofa; Trinidad and Tobago: Port of Spain; Tunisia: Tunis; Turkey: Ankara; Turkmenistan: Ashgabat;
  Tuvalu: Funafuti; Uganda: Kampala; Ukraine: Kyiv; United Arab Emirates: Abu Dhabi; United Kingdom: London;
  United States: Washington; Uruguay: Montevideo; Uzbekistan: Tashkent; Vanuatu: Port Vila; Vatican City;
  Venezuela: Caracas; Vietnam: Hanoi; Yemen: Sanaa; Zambia: Lusaka; Zimbabwe: Harare
`

/** Other names of places above or below: the name that is kept, then the others. */
const otherNames = `
  United States: US, U.S.A., USA, America, United States of America; United Kingdom: UK, Britain, Great Britain;
  North Korea: DPRK, N. Korea, Democratic People’s Republic of Korea; South Korea: ROK, S. Korea, Republic of Korea;
  China: People’s Republic of China; Russia: Russian Federation; Myanmar: Burma; Turkey: Türkiye; Czech Republic: Czechia;
  Ivory Coast: Côte d’Ivoire; East Timor: Timor-Leste; Eswatini: Swaziland; Kyiv: Kiev; Bogotá: Bogota;
  Vietnam: Viet Nam; United Arab Emirates: UAE; Washington: Washington D.C., Washington DC; New York: New York City;
  Democratic Republic of the Congo: Congo; Bosnia and Herzegovina: Bosnia; Netherlands: Holland; Brasília: Brasilia;
  Asunción: Asuncion; San José: San Jose; St. Petersburg: Saint Petersburg; Macau: Macao
`

/** Parts of the United Kingdom and the United States, and regions of the world. */
const regions = `
  England, Scotland, Wales, Northern Ireland, Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut,
  Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland,
  Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey,
  New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island,
  South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Guam,
  Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Americas,
  Middle East, Southeast Asia, East Asia, Northeast Asia, Western Europe, Eastern Europe, Balkans, Caribbean,
  Korean Peninsula, West Bank, Crimea, Gaza, Gaza Strip, Kashmir, Tibet, Xinjiang, Siberia, Scandinavia, Gulf of Mexico,
  Persian Gulf, South China Sea, Yellow Sea, Sea of Japan, Soviet Union, East Germany, West Germany, Yugoslavia
`

/** Large cities and others often in the news. */
const cities = `
  Aleppo, Alexandria, Amritsar, Antwerp, Atlanta, Auckland, Baltimore, Barcelona, Basra, Bengaluru, Birmingham, Bonn,
  Boston, Brisbane, Busan, Calgary, Cape Town, Casablanca, Charlotte, Chennai, Chicago, Chongqing, Cincinnati,
  Cleveland, Cologne, Columbus, Dallas, Dandong, Delhi, Denver, Detroit, Dubai, Durban, Düsseldorf, Edinburgh,
  Frankfurt, Fukuoka, Geneva, Glasgow, Guangzhou, Haifa, Hamburg, Hiroshima, Ho Chi Minh City, Honolulu, Houston,
  Hyderabad, Incheon, Indianapolis, Istanbul, Jeddah, Johannesburg, Kaesong, Kandahar, Karachi, Kharkiv, Kolkata,
  Kyoto, Lagos, Lahore, Las Vegas, Leipzig, Liverpool, Los Angeles, Lyon, Manchester, Mar-a-Lago, Marseille,
  Mecca, Medina, Melbourne, Memphis, Miami, Milan, Milwaukee, Minneapolis, Montreal, Mosul, Mumbai, Munich, Nagasaki,
  Nagoya, Naples, New Orleans, Oakland, Odesa, Okinawa, Osaka, Palm Beach, Panmunjom, Perth, Philadelphia, Phoenix,
  Pittsburgh, Porto, Portland, Punggye-ri, Quebec, Rio de Janeiro, Rotterdam, Sacramento, Salt Lake City, San Antonio,
  San Diego, San Francisco, Santa Monica, São Paulo, Seattle, Sentosa, Shanghai, Shenzhen, Sinpo, Sochi, Srebrenica,
  St. Louis, St. Petersburg, Stuttgart, Sydney, Tel Aviv, Toronto, Turin, Ulsan, Valencia, Vancouver, Venice,
  Vladivostok, Volgograd, Wonsan, Wuhan, Yokohama, Yongbyon, Zurich
`

const parted = (list: string, by: RegExp): readonly string[] => list.trim().split(by)

const entriesOf = (list: string): readonly (readonly [string, readonly string[]])[] =>
  parted(list, /;\s*/).map((entry) => {
    const [name = '', others] = entry.split(/:\s*/)
    return [name, others ? parted(others, /,\s*/) : []]
  })

const itself = (name: string): readonly [string, string] => [name, name]

/** Every name of a place with the one it is counted under; places with one name, such as Georgia, are one. */
export const placeNames: ReadonlyMap<string, string> = new Map([
  ...entriesOf(countries).flatMap(([country, capitals]) => [country, ...capitals].map(itself)),
  ...parted(regions, /,\s+/).map(itself),
  ...parted(cities, /,\s+/).map(itself),
  ...entriesOf(otherNames).flatMap(([name, others]) =>
    others.map((other): readonly [string, string] => [other, name]),
  ),
])
