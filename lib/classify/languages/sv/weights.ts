// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 alla ansok* aterkommer befattning bekraft* besked blir brev case* cv da emot far
application_confirmation +1 fram ga ha hor intervju jobb* jobbet komma kommit kompletter* kontakta* kontoret
application_confirmation +1 laser mottag* nu oavsett oss paborja* person* personer processen registrera*
application_confirmation +1 rekryter* roligt spontanansokan stamm* steg tillbaka tjansten urval* ut verkstan*
application_confirmation -1 garna intresse klara langre nytt skicka soka var
rejection +1 aktuell allt annan annu ansokningar anstalla anstallning arbeta arbetsprov* arbetstillstand
rejection +1 aterkoppling av avbrut* avslut* beklag* besked beslutat bestamt bort budget* da efter egna
rejection +1 ekonom* eventuell* feedback flytta folj foll for fortsatt* framtida gatt ha handlaggare hela hor*
rejection +1 igen inte intresse jag kalla kandidatbank kraver laste lycka meddela* mitt mojlighet motsvara*
rejection +1 nan nar nedan nej nu onskar oss platsen provet rad ratt redan rekrytering rekryteringen rollen
rejection +1 sager slut soker sparar svar* tack talent tillsatt tips tjansten traineeprogram* tyvarr uppfyll*
rejection +1 valet var visat
rejection -1 bekraft* chef* intervju kort mottag* rekryter* rum senast skicka tackat
interview_invitation +1 anstallningsintervju boka* da far forbi garna hor* inbjudan intervju intervjun kaffe
interview_invitation +1 kallas kallelse klockan komma kontoret kopp kul minuter nan passar prata rollen sag
interview_invitation +1 ses tar telefon* tjansten traffa valj video* vilja
interview_invitation -1 aterkommer ditt erbjud* gar kommer nagot nar nu skriv* sokande spela* start tillbaka
interview_invitation -1 vidare
assessment_invitation +1 alla arbetsprov* aterkoppling ber bifog* brev case* finns fragor gar genomfor
assessment_invitation +1 genomfora gor gora hogst hos igen inspelad klara kodtest* kommer lamna* lank*
assessment_invitation +1 logiktest* lycka minuter nasta person* personlighets* prov* provet rollen se senast
assessment_invitation +1 skicka spela* starta steg svar* tar test* traff uppdrag video*
assessment_invitation -1 ditt garna har intresse nagot om oss
offer +1 anstalla anstallning anstallning* anstallningsavtal* anstallningserbjudande* bankid beslutat bifog*
offer +1 boka* det dig emot erbjud* erbjudande fick fortfarande ha hr ja jobbet kommer lank* lon oss
offer +1 provanstallning ringa sag signera* skriv* start stort tar tillbaka tillsvidareanstallning tilltrade
offer +1 tjanst*
offer -1 andra ansokan att dag for garna gor in jobb kund nasta nu ta*
recruiter_outreach +1 av avregistrera* beratta cv en erfarenhet fa fick heter hittade hora inga intresserad
recruiter_outreach +1 jag jobb* kaffe kopp kunds laste nummer nyfiken nytt oppen rakning rekrytering soker
recruiter_outreach +1 sugen uppdrag
recruiter_outreach -1 ansokan den garna ingen ja tack tid
job_alert_newsletter +1 annonser avregistrera* avslut* bevakning cv dag far gransk* jobb* match* nya
job_alert_newsletter +1 sommarjobb* svar* traffa visa
job_alert_newsletter -1 det inte och till vi vill
status_update_other +1 andrats annu ansokan ar arbetsgivare* aterkommer din fortfarande ge ingen kallelse
status_update_other +1 kandidatbank kompletter* kvar lamna* lediga paborja* slutfor* status steg tackat
status_update_other +1 talamod tjanst* under urvalet
status_update_other -1 dig efter emot gar intresse mig mojlighet om plats skicka sokande som svara
unrelated +1 andra annan bjuda er fa fatt fika finns for gick hr ingen intervju* intervjun intresseanmalan kan
unrelated +1 kandidat* kvar lagenhet* lank* lon lon* maste nedan ni nytt passar platsen provanstallning redan
unrelated +1 rekrytering skriv* starta teamet test* till traffa tyvarr valjer visa
unrelated -1 aktuell allt aterkoppling att bara befattning dig far gor ha hos inbjudan jobb* kul meddela mer
unrelated -1 mitt nasta processen provet rollen sa ta tar tilltrade tjansten uppfyll* valt
`;
