"""An article of our own, as tokens: what the activations in the tests' fixture are about."""

ARTICLE = [
    line.split(" ")
    for line in """\
Harbour Wall Will Rise , Mayor Okonjo-Baptiste Says
PORT SELDA ( Coastal News ) -- Mayor Adaeze Okonjo - Baptiste said on Tuesday that the wall along the Lower Mirre would be raised by two metres .
" We waited far too long , " Okonjo - Baptiste told the Port Selda Courier .
Dr. Tomás Bozizé , 54 , who advises the Selda Institute of Hydrology , called the plan " half a wall . "
Bozizé 's report , published in Geneva , blames the Mirre Dam Company .
Sheikh Nasser al - Harbi , whose family owns the company , did not answer questions .
According to Kim Ji - hoon of Tidewatch , a group in Seoul , 3,000 houses are at risk .
Her novel " The Drowned Street " was set here , and Portuguese visitors still ask for the house of J. P. O’Dowd .
Frederick " Fritz " Anders and Thuy Tran of the Red Cross flew in from Berlin .
WILL THE RIVER WAIT ? ASKS TRAN
""".splitlines()
]
