// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 acuse admit* analizar* carpeta confirm* contact* contacto contestar curriculum
application_confirmation +1 documentos empleos encaj* envio equipo excluid* exito exitos* feria gracias guard*
application_confirmation +1 llegado moz* nuestr* nuestro nunca participa* participacion personal plaza
application_confirmation +1 postula* postulacion presel* pued* puede* recib* recibid* registrad* respuestas
application_confirmation +1 revisa* se seleccion* sera si solicitud solo soy talento
application_confirmation -1 baja cliente como contable contratacion descarta* es horario* mas mucho* otr*
application_confirmation -1 parte queda seguir* sobre trabajo
rejection +1 acorde* actualiz* agradec* alcanz* alguien aplicacion avanz* base buscando busqueda camarer*
rejection +1 cancel* candidat* carta chic* con conserv* continu* cubiert* cuenta datos decidido desafortun*
rejection +1 descarta* desestima* dir* director* ella entreg* envi* estan evaluar* expediente finalista* fuera
rejection +1 hemos hoja inscri* interes intern* los mantendr* nadie no nuestro optado participacion patrocin*
rejection +1 pausa permiso* persona* plaza plazo por porque prefer* presentarte presupuest* proceso puesto
rejection +1 queda quedado quedamos result* saludo* seguir* seleccion siguenos talento tecnica* tenemos tengo
rejection +1 tuy* vacante vida visad* volver
rejection -1 agend* analizar* confirm* documentos invit* mi oferta si y
interview_invitation +2 entrevista
interview_invitation +1 aun buscamos charla charla* cita conocer* contigo curriculum disponib* dni espero
interview_invitation +1 etapa fase gustaria hablamos hablar horario* hueco las llegado pasa* proceso* recorda*
interview_invitation +1 sera siguiente va vendria venir vida videollamada
interview_invitation -1 comunicar* cv pod*
assessment_invitation +1 acced* adjunto antes avanz* base briefing busc* caso completar consultor* continu*
assessment_invitation +1 convoca* cuestionario* ejercicio enlace envi* evaluacion* grab* hacer nadie para paso
assessment_invitation +1 pedimos pendiente personalidad practico preguntas prueba pruebas psico* queremos
assessment_invitation +1 realizar* respuestas reto seguir* siguiente superado tecnica* test tests tienes un
assessment_invitation +1 unas videoentrevista*
assessment_invitation -1 confirm* cv ha las no oferta personal saludo* se si sido sin su
offer +1 adjunto avanz* avisar* carta como complet* contrato decir* envi* equipo firm* hablamos incorporacion
offer +1 jornada nuestra oferta ofrecer* placer propuesta proxim* puesto queremos result* seguridad social
offer +1 tienes trabajo tuy* un vengas
offer -1 bien candidatura cv gracias ha invit* no perfil pod* por se sobre
recruiter_outreach +1 abierto apetece baja buscando busqueda cliente confidencial* conoces consultor* empleo
recruiter_outreach +1 empresa encaja* encontr* equipo estamos estaria* estas experiencia firm* gerente hacemos
recruiter_outreach +1 he interes* interesa* mandatad* nuev* oportunidad persona* propuesta proximo reserva*
recruiter_outreach +1 saludo* soy un vacantes vuelv*
recruiter_outreach -1 candidatura complet* confirm* cuando economica has inform* las los much* otr* por puedes
recruiter_outreach -1 trabajo
job_alert_newsletter +1 alerta* cancel* cuenta dejar empleo empleos encontr* entrevista feria h jornada
job_alert_newsletter +1 nuestr* nuevas nuevos ofertas porque recib* tienes vacantes
job_alert_newsletter -1 el ha por que si un
status_update_other +1 abierto aun candidatura candidatura* comercial complet* decision documentos empresa
status_update_other +1 expediente inscri* inscripcion leido paciencia pasa* persona* por proceso registrad*
status_update_other +1 resid* retirada sigue
status_update_other -1 aqui con del encaja* es saludo* seleccion seleccion* si sobre
unrelated +1 alquiler bienvenid* candidat* contratacion contrato curso ejercicio elegid* envio fu* han hemos
unrelated +1 hij* invit* lament* mand* master much* nuev* parte pedido piso prestamo qued* sido solicitud su
unrelated -1 analista bien candidatura como con conocer* cuando curriculum cv disponib* equipo espero estoy
unrelated -1 firm* hay inscri* nuestra para perfil personas proceso puesto saludo* seleccion seleccion* te
unrelated -1 tecnic* tuy* vacante
`;
