// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 recu*
application_confirmation +1 accuse adjoint* admis* avoir bien cloture* confirm* considerer considerez
application_confirmation +1 contacterons convenir cv donnees enregistre* envoyee etudie* examine* examiner
application_confirmation +1 ferme* fois ingeni* les lit merci mes nouvelles offres parvenu* pas passe
application_confirmation +1 personnes portez postule postulez prendre preselectionne* qualite reception
application_confirmation +1 remerci* renvoy* repondr* repondre responsable retour sans similaires son sous
application_confirmation +1 succes suivez toi transmis* vers video voudr*
application_confirmation -1 ce echange* faire job m me nouvelle poursui* reussite souhaitons te ton
rejection +2 derniere
rejection +1 accueillir arret* assurance auront autre* aventure avis base besoin* bon budg* candidature cette
rejection +1 choix client* concours conserv* conservees continuation cordialement davantage decouvr* deja
rejection +1 directeur donc donnees donner* dont economi* entretien* epreuve* exercice* experience gard* gel*
rejection +1 informer interet interne* issue malheureusement merci mes mission n'a ne nom nouvelle obtenu
rejection +1 offres parrain* partie pas personne peut plein* porte poste postuler pourvu* prefer* quelqu'un
rejection +1 recherch* recherche recommand* recrutement regret remerci* retour reussite reviens s salutations
rejection +1 seul* situation souhait* souhaitons spontanee stage suite sur suspendu* talents terme test
rejection +1 travail vivier y
rejection -1 avant cela confirm* considerer considerez convi* disponi* envoyee examiner fin interesse* les me
rejection -1 repondr* responsable sous statut toujours transmis* voudr* vous vue
interview_invitation +1 10h* 14h* 9h* attention cherch* choisi* confirm* confirme* convi* convo* cordialement
interview_invitation +1 creneau* discut* echange entretien entrevue etes fonction h ici interesse* je journee
interview_invitation +1 passer pour premier presenter prevu* prochaine qu'on questions qui recevoir
interview_invitation +1 recrutement rencontrer rendez reserve* retenu selection seriez souhaitons telephonique
interview_invitation +1 visio
interview_invitation -1 client* emploi ete interet n par peut plus remerci* suite sur
assessment_invitation +1 acceder avant cas chef* choix comme commencer complete* compte concours conseill*
assessment_invitation +1 conseils courage depose* differe* echanger entre epreuve* essai etape evaluation
assessment_invitation +1 exercice* fois ici invit* joint* lien ligne manqu* merci mise ou partir passer piece*
assessment_invitation +1 pratique preselectionne* pris prochaine questionnaire* questions realise* renvoy*
assessment_invitation +1 reponses sein seul* situation tard* test test* une video voici
assessment_invitation -1 avec cdi chez cv des encore fin interet je que responsable
offer +1 avis brut cdi compter confirme* contrat directeur dit document* embauche engagement entretien* essai
offer +1 fonction heureux oui parmi partir plaisir plein* presenter promesse proposer proposition qualite
offer +1 references retenu* retourner salaire sign* sous technic* teletravail temps toujours travail veut
offer -1 au candidat* cv donc dossier encore heures invit* ne notre pas passe poursui* quand qui
recruiter_outreach +1 accepte* besoin* ca chef* cherch* chez choisi client* confidentialite curieu* develop*
recruiter_outreach +1 dispose* dit echanger educat* engagement interesse* je mon numero ou parcours partir
recruiter_outreach +1 plaisir profil recherch* recherche repond* salon seriez t tente tombe* venu* vu
recruiter_outreach -1 avant avez bonne c candidat* candidature cette comme commercial* entretien ete le les
recruiter_outreach -1 nous poste s ta
job_alert_newsletter +1 alerte alternance avez carriere cdi cherch* conseils desabonne* develop* donnees
job_alert_newsletter +1 emploi emplois fois newsletter nouvelles offres peut postes postul* prefer* recruteurs
job_alert_newsletter +1 salon voici voir
job_alert_newsletter -1 avant avec candidature ce derniere equipe ete je notre nous nouvelle pour suivez tu
job_alert_newsletter -1 votre
status_update_other +1 appeler* avez candidature candidature* complete complete* comptable coordonnees copie
status_update_other +1 cours demande derniere* document* dossier educat* est etude job manqu* manquant* note
status_update_other +1 nouvelles parcours patience recrute* references remerci* retir* retrait reviendr*
status_update_other +1 supprime* termine toujours vers vue
status_update_other -1 avec bientot c comme derniere develop* entretien h invit* m nos notre on repond*
status_update_other -1 retenu* s si suite voir
unrelated +1 admis* annule* appartement as aupres autre* avec bientot choisi classe* confidentialite contrat
unrelated +1 coordonnees credit decision decouvr* demande derniere desinscri* donner* dossier favorable* fin
unrelated +1 grille jusqu'a locat* logement maintenant n n'a newsletter offre parents parmi passeport pret
unrelated +1 propos* recu* refuse* rencontre rendez report* retir* sur test* travail universite voir
unrelated -1 bien bon bonne candidature cherch* comme correspond cv davantage donc echange* emploi equipe est
unrelated -1 h je linkedin me note ou plaisir poste poursui* que recrutement responsable ta te terme tes ton
`;
