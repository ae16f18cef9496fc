// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 acuse admit* confirm* contact* contacto economica encaj* equipo eres estoy
application_confirmation +1 excluid* exito exitos* feria gracias inscri* llegado moz* nuestr* nuestro nunca
application_confirmation +1 participacion personal postula* postulacion presel* profesional* puede* recib*
application_confirmation +1 recibid* revisa* se seleccion* sera solo te
application_confirmation -1 agradec* al baja busqueda como conversa* coordinador* del desestima* dud*
application_confirmation -1 entrevista es gustaria leido mas mucho* oportunidad otr* pasa* queremos retir*
application_confirmation -1 sobre vist*
rejection +1 acorde* actualiz* agradec* alcanz* alguien analista aspirante* avanz* buscando busqueda camarer*
rejection +1 candidat* con conserv* convocatoria cubiert* cuenta decantado decidido dejar desafortun*
rejection +1 descarta* desestima* dir* director* ella empleo entreg* estan evaluar* expediente experiencia
rejection +1 finalista* gracias hemos interes interes* intern* los mantendr* nadie no nuestro optado
rejection +1 participacion patrocin* pausa perfil permiso* persona* plaza plazo por porque prefer* presentarte
rejection +1 presupuest* proceso proceso* prueba puesto qued* queda quedado quedamos requisitos result*
rejection +1 saludo* seguir* talento tuy* vacante vacantes vida visad* volver vuelv*
rejection -1 agend* enlace mi ofrecer* si y
interview_invitation +2 entrevista
interview_invitation +1 analista buscamos cafe charla charla* cita confirm* conocer* contigo conversa*
interview_invitation +1 convoca* curriculum disponib* espero estas estoy etapa gustaria hablamos horario*
interview_invitation +1 hueco humanos las llegado mejor pasa* personal proxim* recorda* respond* retras*
interview_invitation +1 siguiente va vendria venir videollamada
interview_invitation -1 cv fu* pod* si
assessment_invitation +1 adjunto antes avanz* base busc* caso continu* convoca* cuando cuestionario* ejercicio
assessment_invitation +1 enlace envi* evaluacion* exito grab* hacer mand* nadie paso pedimos practico prefi*
assessment_invitation +1 preguntas presupuest* proceso psico* puedes realizar* recomend* resolv* respuestas
assessment_invitation +1 reto seguir* siguiente superado test tests tienes una unas videoentrevista*
assessment_invitation -1 confirm* cv si sido
offer +1 adjunto antes avanz* carta como complet* contrato envi* equipo firm* hablamos incorporacion jornada
offer +1 oferta ofrecer* placer propuesta puesto queremos seguro social tenemos trabajo tuy*
offer -1 bien candidatura cv datos ha los mucho* pod* por se seleccion sobre tecnic* tu
recruiter_outreach +1 actualiz* alguien apetece buscando busco busqueda cliente confidencial* conoces
recruiter_outreach +1 consultor* disponib* empresa encaja* encontr* estamos estas experiencia firm* gerente
recruiter_outreach +1 incorporacion interes* interesa* llamo mandatad* oportunidad perfil podria* propuesta
recruiter_outreach +1 requisitos
recruiter_outreach -1 aqui candidat* candidatura el has las los much* otr* proceso puedes puesto queremos
job_alert_newsletter +1 alerta* cancel* dejar empleo empleos encontr* entrevista feria h inscribete jornada
job_alert_newsletter +1 nuestr* nuevas nuevos ofertas pausa porque vacantes
job_alert_newsletter -1 al el por que si y
status_update_other +1 abierto aun candidatura candidatura* cargo decid* decision documentos empresa
status_update_other +1 evaluacion* expediente gracias hay leido paciencia pasa* por proceso queda resid*
status_update_other +1 retirada sigue todavia vist* visto
status_update_other -1 aqui candidat* como curriculum del encantaria entrevista es nuestra recibid* result*
status_update_other -1 revisa* seleccion* sobre una y
unrelated +1 agradec* bienvenid* candidat* cliente comunicar* curso ejercicio elegid* envio feedback han hij*
unrelated +1 invit* lament* mand* no nuev* oferta olvid* pedido porque prestamo puede* rechazad* respond*
unrelated +1 seguimos solicitud superado
unrelated -1 alguien baja bien candidatura carta como complet* con contigo cv equipo firm* moz* nuestr*
unrelated -1 nuestra ofrecer* para pasa* personas proceso puesto seleccion seleccion* te tecnic* vacante
`;
