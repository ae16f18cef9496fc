// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 aangekomen al alles beantwoord* bedank* bekijk* bel* bevestig* binnen cv dank*
application_confirmation +1 geselecteerd gesolliciteerd goede hebben hier hoor* interesse kandida* kandidatuur
application_confirmation +1 kennismaken kijken leuk neemt niets ontvangen ontvangstbevestiging open orde
application_confirmation +1 planner reactie sluit* sollicitatie systeem verderg* vragen weken
application_confirmation -1 gaan gesprek graag hr in inmiddels kunnen meer niet nieuwe om opdracht
rejection +2 iemand
rejection +1 afgewezen afspraak al anders bedank* behandeling bekeken bellen besloten bewaren bezuinig* budget
rejection +1 dank* docent* eens functie gaten gekozen gerust heb hebben hier ik ingevuld inmiddels jaar jammer
rejection +1 jou kandidaten keuze kijken komt kunnen mijn moment monteur* na niet onvoldoende onze opdracht
rejection +1 opdrachtgever opnieuw over personeel* plek plezier probe* procedure recruitment* rol ronde ruim
rejection +1 selectieprocedure sollicitatie sollicitaties stop* succes tarief tegen toelicht* u uitnodigen
rejection +1 vacature veel volgend vrij weer weerhouden werkvergunning werkvoorbereider zee zoeken
rejection -1 aanbieden bevestig* in of orde talent vrijdag zoals
interview_invitation +1 aanbieden bellen bevestig* brief cv duurt elkaar functie jou kennismak* kennismaken
interview_invitation +1 korte kun link me mee* meeloop* nodig nodigen om over ronde sollicitatiegesprek* sprak
interview_invitation +1 uitnodiging video* voelen volgende we weten willen
interview_invitation -1 andere bericht binnen dank* hebben hebt in jij mag meer nieuwe verder
assessment_invitation +1 als assessment beantwoord* bel* bijlage budget capaciteiten* dienst goede hier hoor*
assessment_invitation +1 kandida* korte maken neem neemt opdracht opnemen opnieuw proef programmeer* rol
assessment_invitation +1 schriftelijke schrijf selectieprocedure stap stuur test test* tweede uiterlijk
assessment_invitation +1 volgende vragen vrijdag wil zien zoals
assessment_invitation -1 bedank* bericht binnen even functie heb ik laten me mee* nieuwe over vacature
offer +1 aanbieden aanbod aanstelling alles als arbeidsovereenkomst bel bellen bieden bijlage binnen contract
offer +1 contractvoorstel docent* functie genoegen gerust hierbij ik keuze medewerker* mijn monteur* nieuws
offer +1 ondertek* orde start* stellen stuur voorstel vragen wanneer welkom weten zit* zoals
offer -1 bedank* bericht geen gesprek mee* meer niet om sollicitatie team uw werving*
recruiter_outreach +1 afmelden baan beschikbaar elkaar goede hebben iets ik interesse jou jouw kennismaken
recruiter_outreach +1 klant mijn naam profiel tegen uitdaging uurtarief vacature voelen voorstellen werk zijn
recruiter_outreach +1 zoek zoeken zou
recruiter_outreach -1 hebt het personeel* sollicitatie vrijdag we
job_alert_newsletter +1 afgewezen bekijk bellen cv hier jou medewerker* nu schrijf uit vacatures
job_alert_newsletter -1 en groet* is ons op we
status_update_other +1 aanmerking andere bekeken dank* geduld hoor* ingetrokken is kandidaten kandidatuur
status_update_other +1 krijg kunnen loopt nodig nog procedure profiel status tijd uit vertraging zodra
status_update_other -1 aangekomen afgewezen bedank* ben bent geen graag jij kandidaat kijken kom* leuk maak
status_update_other -1 met nodigen rol stuur team uitnodigen zien zoals
unrelated +1 aanbod aanvraag afmelden alles andere beschikbaar contract helaas hr is jaar jij kandidaten
unrelated +1 kennis klant koffie komt kunt neem ontvangen past recruitment* schrijf tot uw verder volgende
unrelated +1 vrijdag werk woning zien
unrelated -1 dan door er even functie gegevens hebt je me nog procedure selectie* sollicitatiegesprek* uit
unrelated -1 vacature veel
unrelated -2 sollicitatie
`;
