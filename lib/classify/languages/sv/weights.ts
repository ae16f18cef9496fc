// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 allt ansok* ansokan ars aterkommer befattning bekraft* besked blir brev case* cv
application_confirmation +1 da efter emot far fram ga gar ha hor igenom intervju jobb* jobba komma kommit
application_confirmation +1 kompletter* kontoret kul laser mottag* nu oavsett oss paborja* person* personer
application_confirmation +1 registrera* sokt spontanansokan stamm* tack telefon* tjansten ut valt vidare
application_confirmation -1 ab behover erbjud* intresse langre mer mojlighet nagon nytt soka tar tid valkom*
application_confirmation -1 var
application_confirmation -2 garna
rejection +1 alla allt annan ansokan ansokningar anstalla arbeta arbetstillstand aterkoppling av avbrut*
rejection +1 avslut* battre beklag* beslutat bestamt bort budget* da det efter egna ekonom* folj foll
rejection +1 fortsatt* framtida gatt gick ha hela igen inte intresse kalla kandidatbank kommun kraver lycka
rejection +1 meddela* mitt mojlighet motsvara* mvh nan nedan onskar oss personal* rad redan rekryteringen
rejection +1 rollen sager slut soker sokte sommarjobb* sparar status tack talent tillsatt tips tjansten
rejection +1 traineeprogram* tyvarr uppfyll* valet var vidare visat
rejection -1 boka* chef* droj* hyres* kan kort nagot om skicka urval*
interview_invitation +1 anstallningsintervju bakgrund bara boka* da dag fick fika forbi garna hor* inbjudan
interview_invitation +1 intervju intresserad kaffe kallas kallelse klockan komma kontoret kopp kul minuter
interview_invitation +1 mote* nan passar prata rollen ses tar telefon* tjansten valj vilja
interview_invitation -1 annan ja nu sokande
assessment_invitation +1 arbetsprov* battre bifog* brev case* finns fragor gar genomfor gor gora hogst hos
assessment_invitation +1 igen klara kodtest* kommer lank* logiktest* minuter nasta person* pratade prov*
assessment_invitation +1 provet rollen se senast skicka starta steg svar* systemutvecklare tar test* traff
assessment_invitation +1 video*
assessment_invitation -1 din ditt efter garna har jag nagot om oss referens* rekrytering
offer +1 anstallning anstallningsavtal* anstallningserbjudande* bada bankid befattning beslutat bifog* blev
offer +1 borjar dig efter ekonom* erbjud* erbjudande fick fortfarande ha hr ja jobbet kommer lon maste med oss
offer +1 signera* skicka skriv* start stort svar* tackar team tillsvidareanstallning tilltrade valt
offer -1 andra ansokan av dag fragor gor in intresse jobb mer mojlighet nagon nasta nu ta ta*
recruiter_outreach +1 av basta behover beratta cv elektriker en erfarenhet fa fick heter hittade hora inga
recruiter_outreach +1 intresserad jag jobb* nummer nyfiken nytt oppen prata profil sjukskoters* soker spela*
recruiter_outreach +1 sugen uppdrag
recruiter_outreach -1 ab andra ansokan den garna referens* tack valkom*
job_alert_newsletter +1 annonser avregistrera* avslut* basta bevakning bevakning* blev cv gransk* jobb* las
job_alert_newsletter +1 match* nan nej nya se sommarjobb* svar* traffa visa
job_alert_newsletter -1 halsning* kan och om till vi vill
status_update_other +1 aktuell andrats ansokan aterkommer bara droj* fortfarande ge har inga ingen kompletter*
status_update_other +1 kvar lediga paborja* rekryteringen slutfor* status ta tack talamod tjanst* urvalet
status_update_other +1 valkom*
status_update_other -1 annan ansok* anstallning* dag dig efter en gar halsning* hor intervju intresse kan
status_update_other -1 mojlighet om som tyvarr vid
unrelated +1 andra ansok* bifog* bjuda cv ditt er fa fatt fika finns for gar gick hyres* intervju* kan kund
unrelated +1 kvar lagenhet* lon lon* maste nedan ni passar platsen redan senast skriv* starta test* till
unrelated +1 tyvarr var visa
unrelated -1 allt aterkoppling dig far ga gor ha hos inbjudan lamna* meddela meddela* mer nasta onskar
unrelated -1 personal* profil rollen sager ta tillbaka tjansten ut valj vilja
unrelated -2 sa
`;
