// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 recu*
application_confirmation +1 accuse adjoint* avec avoir bien bientot candidature confirm* considerer considerez
application_confirmation +1 contacterons desinscri* donnees dossier enregistre* envoyee equipe etudions
application_confirmation +1 examiner fois heureux infirmi* les lit parvenu* personnel postule postulez profil
application_confirmation +1 reception recruteurs remerci* repondr* repondre reponse retour sans si similaires
application_confirmation +1 son sous succes suivez transmis* vers voudr*
application_confirmation -1 adequation avez carriere ce classe* derniere etude experience me nouvelle ou porte
application_confirmation -1 privilegi* suite une vue
rejection +1 about* accueillir adequation arret* assurance auront autre* aventure avez budg* candidature choix
rejection +1 concours conserv* continuation cordialement correspond* correspondant davantage decouvr* deja
rejection +1 derniere detaille directeur donc donnees dont echange* economi* entretien* epreuve* essai
rejection +1 exercice* gard* gel* informer interet interne* issue lettre malheureusement manqu* merci mesure
rejection +1 n'a ne nom nouvelle obtenu partie pas personne peut plein* porte poste postuler poursui* pourvu*
rejection +1 prefer* qualite quelqu'un recherch* recherche recontact* recrutement regret rencontre* retour
rejection +1 reussite s salutations selectionne* seul* souhait* souhaitons spontanee suite suspendu* talents
rejection +1 technic* terme venez vivier voix y
rejection -1 alternance avant cela considerez dit fin h interesse* job lit me piece* retourner sein similaires
rejection -1 statut succes toujours transmis* votre vue
interview_invitation +1 10h* 14h* attention charge cherch* colle confirm* confirme* connaissance convo*
interview_invitation +1 creneau* deja develop* discut* disponi* dont entretien etes ici interesse* je passer
interview_invitation +1 premier prevu* prochaine proposition qu'on questions qui recevoir rencontrer rendez
interview_invitation +1 reserve* responsable selection seriez stage telephonique ton visio visio*
interview_invitation -1 cdi client* emploi ete interet n offre sur toujours
assessment_invitation +1 cas chef* comme commencer complete* compte concours conseill* courage differe*
assessment_invitation +1 donnees epreuve* etape evaluation exercice* fois joint* lien mise partir passer
assessment_invitation +1 pratique prepar* preselectionne* pris prochaine proposons questionnaire* questions
assessment_invitation +1 realise* renvoy* repond* repondre reponses situation sous tard* test test* une video
assessment_invitation -1 avec cv des encore fin je que qui remerci* responsable retenu retour
offer +1 aimer* brut ca charge* choix comme compter confirme* contrat decision directeur document* duree
offer +1 embauche engagement entretien* equipe essai fixe* heureux nous nouvelle oui parmi partir plaisir
offer +1 promesse propos* proposition qu'on qualite rejoigne* reserve retenu* retourner salaire salutations si
offer +1 sign* sous te technic* temps veut
offer -1 14h* avez candidat* ce cordialement cv invit* n ne note notre ou pas poursui* profil quand qui sur
recruiter_outreach +1 accepte* accompagn* aucun* besoin* ca chef* cherch* chez client* confidentialite
recruiter_outreach +1 correspond develop* discuter dit echanger engagement infirmi* interesse* je mes
recruiter_outreach +1 opportunite* ou personnes prepar* profil recherch* recherche recrute* repond*
recruiter_outreach +1 responsable sans seriez si son t tente
recruiter_outreach -1 candidat* candidature commercial* decouvr* depose* entretien ete ici les ligne offre
recruiter_outreach -1 place poste sera ta toujours
job_alert_newsletter +1 alerte alternance avez cdd cdi cherch* comme commencer desabonne* develop* emploi
job_alert_newsletter +1 ingeni* m nouvelles offres personne postes prefer* recherch* recruteurs salon
job_alert_newsletter +1 similaires situation stage technic* voir
job_alert_newsletter -1 avec candidature ce ete le notre on succes suivez ton un une votre
status_update_other +1 candidature candidature* carrieres chef* commercial* complete complete* confirm* copie
status_update_other +1 cours decision demande derniere* document* dossier du est etude job les manqu*
status_update_other +1 manquant* nom nouvelles parcours patience prise recrute* remerci* reste retir* retrait
status_update_other +1 statut termine vers vue
status_update_other -1 avec c cas client* correspondant derniere h invit* m on recu* retenu s sein si suite
status_update_other -1 sur tout* voir
unrelated +1 annule* appartement aupres autre* bientot bourse car cas choisi classe* conserv* contrat credit
unrelated +1 decision demande derniere desinscri* dispose* dossier embauche favorable* fin grille jusqu'a
unrelated +1 locat* maintenant n'a offre parents passeport pret propos* recu* refuse* rencontre rendez report*
unrelated +1 retard sur test* traite* travail universite visa
unrelated -1 accus* candidature cdi client* consult* depose* emploi es est h linkedin ou oui piece* plaisir
unrelated -1 poursui* profil recrutement ta te toi ton
unrelated -2 poste
`;
