"""Cities where such meetings are held, and their time zones: capitals, duty stations and other seats.

Names in English, French and Spanish, folded; those that are the name of a zone themselves are not repeated here.
"""

_TABLE = """
Europe/Zurich: geneva, geneve, ginebra, bern, berne, berna, zurich, basel, montreux, lausanne, davos
America/New_York: new york, nueva york, washington, washington dc, boston, philadelphia, miami
Europe/Paris: paris, strasbourg, estrasburgo, lyon, marseille
Europe/Vienna: vienna, vienne, viena
Europe/Berlin: berlin, bonn, hamburg, frankfurt, munich
Europe/Rome: rome, roma, trieste, turin, milan, venice, florence, palermo, naples
Europe/Amsterdam: the hague, la haye, la haya, amsterdam, maastricht
Europe/Brussels: brussels, bruxelles, bruselas, bruges
Europe/London: london, londres, edinburgh, glasgow, wilton park, cambridge, oxford
Europe/Madrid: madrid, barcelona, barcelone, seville, sevilla, valencia, malaga
Europe/Lisbon: lisbon, lisbonne, lisboa, porto
Europe/Dublin: dublin
Europe/Copenhagen: copenhagen, copenhague
Europe/Stockholm: stockholm, estocolmo, gothenburg
Europe/Oslo: oslo
Europe/Helsinki: helsinki
Atlantic/Reykjavik: reykjavik
Europe/Warsaw: warsaw, varsovie, varsovia, katowice, krakow
Europe/Prague: prague, praga
Europe/Budapest: budapest
Europe/Bucharest: bucharest, bucarest
Europe/Sofia: sofia
Europe/Athens: athens, athenes, atenas
Europe/Istanbul: istanbul, ankara, antalya
Europe/Belgrade: belgrade
Europe/Zagreb: zagreb
Europe/Sarajevo: sarajevo
Europe/Ljubljana: ljubljana
Europe/Bratislava: bratislava
Europe/Skopje: skopje
Europe/Podgorica: podgorica
Europe/Tirane: tirana
Europe/Kyiv: kyiv, kiev
Europe/Minsk: minsk
Europe/Chisinau: chisinau
Europe/Moscow: moscow, moscou, moscu, st petersburg
Europe/Vilnius: vilnius
Europe/Riga: riga
Europe/Tallinn: tallinn
Europe/Luxembourg: luxembourg, luxemburgo
Europe/Monaco: monaco
Europe/Vaduz: vaduz
Europe/Andorra: andorra la vella
Europe/San_Marino: san marino
Europe/Malta: valletta, la valette
Asia/Nicosia: nicosia
Africa/Nairobi: nairobi, naivasha, mombasa
Africa/Addis_Ababa: addis ababa, addis abeba, adis abeba
Africa/Cairo: cairo, le caire, el cairo, sharm el-sheikh, sharm el sheikh
Africa/Casablanca: rabat, marrakech, marrakesh, casablanca, tangier, fez
Africa/Algiers: algiers, alger, argel, oran
Africa/Tunis: tunis, tunez
Africa/Tripoli: tripoli
Africa/Dakar: dakar, saly
Africa/Abidjan: abidjan, yamoussoukro
Africa/Accra: accra
Africa/Bamako: bamako
Africa/Niamey: niamey
Africa/Ouagadougou: ouagadougou
Africa/Lome: lome
Africa/Porto-Novo: cotonou, porto-novo
Africa/Lagos: abuja, lagos
Africa/Douala: yaounde, douala
Africa/Libreville: libreville
Africa/Brazzaville: brazzaville
Africa/Kinshasa: kinshasa
Africa/Bangui: bangui
Africa/Ndjamena: n'djamena, ndjamena
Africa/Khartoum: khartoum
Africa/Juba: juba
Africa/Asmara: asmara
Africa/Djibouti: djibouti
Africa/Mogadishu: mogadishu
Africa/Kampala: kampala, entebbe
Africa/Kigali: kigali
Africa/Bujumbura: bujumbura, gitega
Africa/Dar_es_Salaam: dar es salaam, dodoma, arusha, zanzibar
Africa/Lusaka: lusaka, livingstone
Africa/Harare: harare, victoria falls
Africa/Blantyre: lilongwe, blantyre
Africa/Maputo: maputo
Africa/Gaborone: gaborone
Africa/Windhoek: windhoek
Africa/Luanda: luanda
Africa/Johannesburg: pretoria, johannesburg, cape town, durban
Africa/Maseru: maseru
Africa/Mbabane: mbabane
Indian/Antananarivo: antananarivo
Indian/Mauritius: port louis
Indian/Mahe: mahe
Africa/Freetown: freetown
Africa/Monrovia: monrovia
Africa/Conakry: conakry
Africa/Bissau: bissau
Africa/Banjul: banjul
Africa/Nouakchott: nouakchott
Atlantic/Cape_Verde: praia
Africa/Sao_Tome: sao tome
Africa/Malabo: malabo
Asia/Bangkok: bangkok
Asia/Tokyo: tokyo, tokio, kyoto, sendai, osaka, hiroshima, yokohama, nagoya
Asia/Seoul: seoul, seul, songdo, incheon, busan
Asia/Shanghai: beijing, pekin, shanghai, kunming, hangzhou
Asia/Hong_Kong: hong kong
Asia/Singapore: singapore, singapour, singapur
Asia/Kuala_Lumpur: kuala lumpur
Asia/Jakarta: jakarta, bandung
Asia/Makassar: bali, nusa dua
Asia/Manila: manila, manille, cebu
Asia/Ho_Chi_Minh: ha noi, hanoi, ho chi minh city
Asia/Phnom_Penh: phnom penh, siem reap
Asia/Vientiane: vientiane
Asia/Yangon: yangon, nay pyi taw
Asia/Kolkata: new delhi, delhi, mumbai, bengaluru, goa, hyderabad, chennai
Asia/Dhaka: dhaka
Asia/Kathmandu: kathmandu, katmandou, katmandu
Asia/Colombo: colombo
Asia/Karachi: islamabad, karachi, lahore
Asia/Kabul: kabul, kaboul
Asia/Thimphu: thimphu
Indian/Maldives: male city
Asia/Ulaanbaatar: ulaanbaatar, ulan bator
Asia/Tashkent: tashkent
Asia/Samarkand: samarkand
Asia/Almaty: astana, almaty, nur-sultan
Asia/Bishkek: bishkek
Asia/Dushanbe: dushanbe
Asia/Ashgabat: ashgabat
Asia/Baku: baku, bakou
Asia/Tbilisi: tbilisi, tbilissi
Asia/Yerevan: yerevan, erevan
Asia/Tehran: tehran, teheran
Asia/Baghdad: baghdad, bagdad, erbil
Asia/Amman: amman
Asia/Beirut: beirut, beyrouth
Asia/Damascus: damascus
Asia/Jerusalem: jerusalem
Asia/Gaza: ramallah
Asia/Riyadh: riyadh, riyad, riad, jeddah
Asia/Kuwait: kuwait city
Asia/Qatar: doha
Asia/Bahrain: manama
Asia/Dubai: dubai, abu dhabi, sharjah
Asia/Muscat: muscat, mascate
Asia/Aden: aden, sana'a, sanaa
America/Mexico_City: mexico city, ciudad de mexico, puebla, guadalajara
America/Cancun: cancun
America/Guatemala: guatemala city, ciudad de guatemala, antigua guatemala
America/El_Salvador: san salvador
America/Tegucigalpa: tegucigalpa
America/Managua: managua
America/Costa_Rica: san jose
America/Panama: panama city, ciudad de panama
America/Havana: havana, la havane, la habana
America/Santo_Domingo: santo domingo, punta cana
America/Port-au-Prince: port-au-prince, puerto principe
America/Jamaica: kingston, montego bay
America/Barbados: bridgetown
America/Port_of_Spain: port of spain
America/Guyana: georgetown
America/Paramaribo: paramaribo
America/Nassau: nassau
America/Belize: belmopan, belize city
America/St_Lucia: castries
America/Grenada: st. george's
America/St_Vincent: kingstown
America/Antigua: st. john's
America/Dominica: roseau
America/St_Kitts: basseterre
America/Bogota: bogota, cartagena, medellin, cali
America/Caracas: caracas
America/Guayaquil: quito, guayaquil
America/Lima: lima, cusco
America/La_Paz: la paz, sucre, santa cruz de la sierra
America/Santiago: santiago, santiago de chile, santiago du chili, valparaiso
America/Argentina/Buenos_Aires: buenos aires
America/Montevideo: montevideo, punta del este
America/Asuncion: asuncion
America/Sao_Paulo: brasilia, rio de janeiro, sao paulo
America/Belem: belem
America/Manaus: manaus
America/Toronto: toronto, ottawa, montreal, quebec
America/Vancouver: vancouver
America/Los_Angeles: san francisco, los angeles, seattle
America/Chicago: chicago
Australia/Sydney: sydney, canberra
Australia/Melbourne: melbourne
Australia/Brisbane: brisbane
Pacific/Auckland: wellington, auckland
Pacific/Fiji: suva, nadi
Pacific/Apia: apia
Pacific/Tongatapu: nuku'alofa
Pacific/Port_Moresby: port moresby
Pacific/Guadalcanal: honiara
Pacific/Efate: port vila
Pacific/Tarawa: tarawa
Pacific/Majuro: majuro
Pacific/Palau: koror, ngerulmud
Pacific/Pohnpei: palikir
Pacific/Nauru: yaren
Pacific/Funafuti: funafuti
"""

_BUILDINGS = """
geneva: palais des nations, palacio de las naciones, palais wilson, maison de la paix, centre william rappard, cicg
geneva: centre international de conferences geneve, united nations office at geneva, international labour office
geneva: itu headquarters, wipo headquarters, who headquarters, ilo headquarters
new york: united nations headquarters, un headquarters, unhq, trusteeship council chamber, ecosoc chamber
new york: general assembly hall, siege de l'onu, sede de las naciones unidas, economic and social council chamber
new york: siege de l'organisation des nations unies, siege des nations unies
vienna: vienna international centre, hofburg, united nations office at vienna
nairobi: unon, united nations office at nairobi, unep headquarters, gigiri
paris: unesco headquarters, siege de l'unesco, oecd conference centre, palais brongniart
rome: fao headquarters, ifad headquarters, wfp headquarters
bonn: un campus bonn, world conference center bonn
santiago: cepal, eclac, sede de la cepal
montreal: icao headquarters
london: imo headquarters
madrid: unwto headquarters
the hague: peace palace
addis ababa: africa hall, african union headquarters, african union commission headquarters
beirut: escwa
bangkok: escap
"""


def city_zones() -> dict[str, str]:
    """The time zone of each city, by its folded name."""
    zones: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        zone, _, cities = line.partition(": ")
        for city in cities.split(", "):
            zones.setdefault(city, zone)
    return zones


def building_cities() -> dict[str, str]:
    """The city in which a building or hall is, by the building's folded name."""
    cities: dict[str, str] = {}
    for line in _BUILDINGS.strip().splitlines():
        city, _, buildings = line.partition(": ")
        for builder in buildings.split(", "):
            cities.setdefault(builder, city)
    return cities
