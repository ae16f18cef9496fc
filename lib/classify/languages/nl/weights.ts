// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 aangekomen al alles antwoorden beantwoord* bedank* bekijk* bel* beoordel*
application_confirmation +1 bevestig* binnen cv dan dank* geselecteerd gesolliciteerd hoor* is kandidatuur
application_confirmation +1 kennismaken kijken komen nemen niets ontvangen ontvangstbevestiging open orde
application_confirmation +1 planner reactie sluit* sollicitatie systeem test* verzonden
application_confirmation -1 aan doen gesprek gesprek* inmiddels kunnen mag me meer niet personeel* succes
application_confirmation -1 werkvergunning zoals
rejection +1 aangenomen afgewezen al andere anders bedank* bellen besloten bewaren bezuinig* dank* deze
rejection +1 docent* eens ervaring functie gaan gaf gekozen gerust hebben iemand ik inmiddels jaar jammer jou
rejection +1 keuze klik komt laten mijn moment na naam niet nodigen onvoldoende onze open opnieuw over plek
rejection +1 probe* rol ronde ruim selectieprocedure sollicitatie solliciteren sta stop* succes tarief
rejection +1 toelicht* traineeship* veel volgend vrij weer werkvergunning zee zoeken
rejection -1 antwoorden beoordel* kun of ontvangstbevestiging rond uit vrijdag zien
interview_invitation +1 bellen bent bevestig* brief duurt gesprek graag kennis kennismak* kennismaken korte
interview_invitation +1 kun mee* meeloop* moment naar nieuws nodig nodigen om over ronde schikt
interview_invitation +1 sollicitatiegesprek* sprak uitnodiging video* volgende wanneer we weten zin
interview_invitation -1 bericht binnen hebben hebt het jij mag meer nieuwe
assessment_invitation +1 af ander* assessment bijlage budget capaciteiten* er kandidaat klik korte maak maken
assessment_invitation +1 neem opdracht opnemen programmeer* rol schrijf selectieprocedure stap start* stuur
assessment_invitation +1 test* uiterlijk video volgende vragen vrijdag wil zoals
assessment_invitation -1 dank* en even functie heb jouw kan kunnen laten mee* nog vacature
offer +1 aanbieden aanbod aangenomen aanstelling alles als arbeidsovereenkomst bel bent bieden bijlage
offer +1 contract contractvoorstel docent* functie genoegen hierbij keuze mijn monteur* nieuws ondertek*
offer +1 start* stellen te voorstel wanneer welkom weten zit*
offer -1 cv dank* geen gesprek hier is leuk meer niet nog om plan* sollicitatie team uw vacature zien
recruiter_outreach +1 afmelden al als even graag hebben iets ik in interesse jaar jij jou jouw kennismaken
recruiter_outreach +1 klant mijn naam naar opdrachtgever planner profiel salaris* stuur tegen uitdaging
recruiter_outreach +1 vrijblijvend* werk zit* zoek zoeken zou
recruiter_outreach -1 de groet* hebt het kunt sollicitatie te tijd uit we wil*
job_alert_newsletter +1 af afmelden bekijk jij jobs jou medewerker* nieuw nieuwe nieuwsbrief schrijf vacatures
job_alert_newsletter +1 veel
job_alert_newsletter -1 dan en functie groet* hebben ik is ons we wij
status_update_other +1 aanmerking andere bekeken bevestig* duurt even geduld gesolliciteerd in ingetrokken
status_update_other +1 kandidaten kandidatuur loopt nodig nog plan* procedure profiel recruitment* te uit
status_update_other +1 vertraging zodra
status_update_other -1 en geen graag hier hr inmiddels kandidaat kom* komt met ontvangen sollicitaties team
status_update_other -1 tot weerhouden zien
unrelated +1 aanvraag andere beschikbaar contract helaas kandidaat kandidaten kennis klant komt kunt mag met
unrelated +1 neem schrijf tot verder volgende vrijdag woning
unrelated -1 als cv dan door er functie gegevens groet* hebt hier inmiddels je kom* me nog ons personeel*
unrelated -1 selectie* sollicitatie succes uit vacature vragen wil*
`;
