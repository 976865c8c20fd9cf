"""Lines as they are typed in the room, and what each asks for.

A request is written as its code, or its name in quotes if nobody in the directory is called so. A person has to
choose after "~"; "*" follows what a typing slip found. "for", "?", "comment" and "observation" say the rest.
"""

FROM_THE_ISSUE = {
    "ken, bra eu iom": "KEN, BRA, EU, IOM",
    "bra eu iom": "BRA, EU, IOM",
    "cote eu": "CIV, EU",
    "costa rica": "CRI",
    "united king": "GBR",
    "south afr": "ZAF",
    "dem rep congo": "COD",
    "mali for african group": "MLI for AFGRP",
    "mali / afgrp": "MLI for AFGRP",
    "bra ? expert 1": "BRA ? expert-1",
    "bra ?": "BRA ?",
    "bra ? exp 2 exp 3": "BRA ? expert-2 expert-3",
    "bra ? any": "BRA ?",
    "phillipines": "PHL*",
    "kyrgistan": "KGZ*",
    "swizerland": "CHE*",
}

IN_THE_ROOM = {
    # several plates at once
    "costa rica bra": "CRI, BRA",
    "united king fra": "GBR, FRA",
    "ken uga tan": "KEN, UGA, TZA",
    "guinea bissau mali": "GNB, MLI",
    "saint lucia saint vincent": "LCA, VCT",
    "são tomé timor": "STP, TLS",
    "viet nam lao pdr": "VNM, LAO",
    "papua new guinea, dr congo": "PNG, COD",
    "Trinidad & Tobago; antigua barb": "TTO, ATG",
    "kenya and brazil": "KEN, BRA",
    "south afr rep korea": "ZAF, ~KOR",
    "congo niger": "~COG, ~NER",
    "suisse allem esp": "CHE, DEU, ESP",
    "rdc et rép tchèque": "COD, CZE",
    "eeuu": "USA",
    "usa uk uae": "USA, GBR, ARE",
    "can aus": "CAN, AUS",  # not CANZ
    "irl nor": "IRL, NOR",  # not the United Kingdom of … Northern Ireland
    "eu est": "EU, EST",  # not the Eastern European Group
    "cyp rus": "CYP, RUS",  # not Cyprus
    "g77 china": "G77",
    "ngo com": "NGOCM",
    # on behalf of
    "mali/afgrp": "MLI for AFGRP",
    "ken, mali for african group, bra": "KEN, MLI for AFGRP, BRA",
    "ken mali for afgrp": "KEN, MLI for AFGRP",
    "mali for": "MLI",
    "mali for afg": "MLI for ~AFG",
    "Mali (on behalf of the African Group)": "MLI for AFGRP",
    "mali obo afgrp": "MLI for AFGRP",
    "mali o/b/o afgrp": "MLI for AFGRP",
    "sénégal pour le groupe africain": "SEN for AFGRP",
    "sénégal au nom du groupe africain": "SEN for AFGRP",
    "mexico por el grupo de los 77": "MEX for G77",
    "mexico en nombre de mikta": "MEX for MIKTA",
    "bra por eu": "BRA, PRT, EU",
    "can / canz": "CAN for CANZ",
    "com for eu": "COM for EU",
    "phillipines for g77": "PHL* for G77",
    "kyrgistan for afircan group": "KGZ* for AFGRP*",
    "mali for friends of the road": "MLI for 'friends of the road'",
    "mali for friends (of the road)": "MLI for 'friends (of the road)'",
    "mali (obo friends of the road)": "MLI for 'friends of the road'",
    "mali for 'friends of the road'": "MLI for 'friends of the road'",
    "filipino women's network for g77": "'filipino women's network' for G77",
    "office for the coordination of humanitarian affairs": "OCHA",
    "bra office for coord": "BRA, OCHA",
    "ohchr for g77": "OHCHR for G77",
    "union pour la méditerranée": "UFM",
    "fra for union for the med": "FRA for UFM",
    "hiv/aids": "UNAIDS",
    # the words of a name in any order, unless a slash parts them
    "coordination office for humanitarian": "OCHA",
    "united nations for women": "UNWOMEN",
    "in for security co-operation": "OSCE",  # not India
    "women / un": "~WIMN for ~GBR",
    # questions, comments, observations
    "bra for afgrp ? exp 1": "BRA for AFGRP ? expert-1",
    "bra ? exp 1 for afgrp": "BRA for AFGRP ? expert-1",
    "ken bra ? 2": "KEN, BRA ? expert-2",
    "mex ? comment exp 3, chi ? obs": "MEX comment expert-3, ~CHL observation",
    "mensah? lopez": "'mensah' ? moderator",
    "eu ? mensah o'neill": "EU ? expert-3 expert-1",
    # whom no list knows
    "filipino women's network": "'filipino women's network'",
    "filipino women's network for migrant rights": "'filipino women's network for migrant rights'",
    "women for change": "'women for change'",
    "youth for climate": "'youth for climate'",
    "alliance for sustainable migration": "'alliance for sustainable migration'",
    "global migration fund": "'global migration fund'",
    "ken swizerland": "'ken swizerland'",
    "migrant forum in asia, picum": "MFA, PICUM",
}


TWENTY = {
    "laos": "LAO",
    "viet": "VNM",
    "cote": "CIV",
    "turk": "TUR",
    "uk": "GBR",
    "usa": "USA",
    "drc": "COD",
    "rdc": "COD",
    "suisse": "CHE",
    "eu": "EU",
    "g77": "G77",
    "iom": "IOM",
    "oim": "IOM",
    "holy": "VAT",
    "palestine": "PSE",
    "bolivia": "BOL",
    "moldova": "MDA",
    "czechia": "CZE",
    "macedonia": "MKD",
    "swaziland": "SWZ",
}
