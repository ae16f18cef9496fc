// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los las una que por para con del su sus nos nuestro nuestra usted ha hemos gracias como más está este esta pero no se lo tu te es y en un hola estimado estimada de a al ofertas empleo',
  words: `
not no, ningun*, tampoco, imposible, nunca
void no dud*, no solo, no respond*, no olvid*, no te preocupes, aún no, todavía no, no obstante
condition si, cuando, en caso de, siempre que, en el caso, tan pronto, una vez, a menos, de no recibir
hedge podría*, quizá*, posible*
stated desafortunadamente, lament*, sentimos, decidido, decisión, desgraciadamente, sin embargo
application candidatura*, solicitud, postula*, curriculum, cv, inscripción, perfil, aplicación
position puesto, posición, vacante*, oferta*, empleo, plaza, cargo
candidate candidat*, postulante*, aspirante*
hiring selección, rrhh, reclutamiento, talento, contratación
interviewWord entrevista*
others otro|otra|otros|otras|demás ~1 candidat*|perfil*|persona*|postulante*|aspirante*
proceed continuar*, continúa, avanza*, avance, proseguir, progresar, seguir adelante, seguiremos adelante,
 seguir ~2 proceso, siguiente fase|etapa|ronda, pasar a la, pasado a la, seguir con, darle continuidad,
 dar continuidad
chose selecciona*, elegi*, optado, contratado, decantado, decidido, incorporar, avanzar, continuar, con, por,
 otra dirección
selected seleccionad*, elegid*, preseleccionad*, aceptad*, escogid*, finalista, superado, sido la persona,
 resultado favorable
consider considera*, tenid* en cuenta, tener en cuenta
fit ajusta*, encaja*, cumple*, coincide*, adecúa*, alinead*, corresponde*, reúne*, se adapta*
toOffer ofrecer*, invitar*
filled puesto|vacante|posición|oferta|plaza|proceso|búsqueda ~4 cubiert*|cerrad*|cancelad*|ocupad*|finalizad*|suspendid*|pausad*|desierta,
 ha sido|está|ya cubiert*|ocupad*|cancelad*
declined descarta*, desestima*, candidatura|solicitud|postulación|cv ~4 rechazad*|denegad*, rechazar tu|su,
 no has|ha|haber sido seleccionad*, quedado fuera, no continuar*
refusal decepci*, lament* ~4 comunicar*|decir*|inform*|que, sentimos ~4 informar*|comunicar*|decir*|que, sentimos no,
 malas noticias
regret desafortunadamente, desgraciadamente, lament*, sentimos, pena
luck suerte, mucho*|gran|todo éxito*, éxito*|lo mejor en|para
keepOnFile base de datos|talento|candidatos
received recibi*, recepción, registrad*, enviad*
confirmed hemos recibido ~2 datos|inscripción, recib* ~4 candidatura|solicitud|postulación|cv|currículum,
 candidatura|solicitud|postulación|inscripción ~4 recibid*|registrad*|enviad*|completad*|correctamente|éxito,
 te has inscrito, has|ha aplicado|postulado, te inscribiste, acuse de recibo
thanks gracias, agradec*, encantad*, alegr*
applied tu|su candidatura|solicitud|postulación|interés|inscripción, por postular*|aplicar|inscribir*|participar
willReview revisando
contactYou contactar*, contact* contigo|con, pondremos en contacto
invite invit*, convocar*
arrange agendar, concertar, coordinar, programar, disponibilidad*, disponible*, horario*
interview entrevista*, videollamada, llamada*, reunión, charla, teams
interviewSet entrevista ~4 programada|confirmada|agendada|el|será|tendrá, confirm* ~4 entrevista,
 invit* ~5 entrevista, agendar|concertar|coordinar|programar|realizar ~3 entrevista|llamada|reunión|videollamada,
 citar* ~3 entrevista
assessment psicotécnico*, test, assessment, cuestionario, videoentrevista, caso práctico,
 prueba técnica|online|práctica
complete complet*, realiza*, hacer, enlace, plazo, accede*, responder
offerJob carta oferta,
 complace|placer|encantad*|alegra ~4 ofrecer*|comunicar*|proponer* ~8 puesto|posición|incorporación|seleccionad*|trabajo|cargo,
 ofrecer* ~2 puesto|posición|cargo|trabajo|contrato|plaza, incorporarte ~3 equipo,
 propuesta de contrat*|económica|laboral
offerPapers contrato de trabajo|laboral
alert recomendaciones, boletín, alerta* de? empleo|trabajo|ofertas, nuevas|nuevos oferta*|empleos|vacantes|trabajos,
 tu alerta, ofertas nuevas|de empleo, # ofertas|nuevas|empleos
outreach visto|encontr*|revisa*|vi ~2 tu|su perfil|cv|experiencia, tu perfil ~3 interesa*|encaja*|llamado|atención
recruiterSelf soy ~5 recruiter|reclutador*|consultor*|talent|selección
jobSheet requisitos|funciones|ubicación|salario|modalidad|horario|experiencia|ofrecemos|remoto|híbrido|duración|conocimientos|responsabilidades:
askInterest te|le interes*, estás|estaría*|está interesad*|abiert*|disponible|dispuest*, interesad* en,
 envi* ~3 cv|currículum
statusNews paciencia, referencias, candidatura|cv|perfil|solicitud ~3 vist*|leíd*|actualizad*|consultad*,
 visto|leído tu|su cv|candidatura|perfil
unfinished incomplet*, contraseña
withdrawn retirad* ~2 candidatura|postulación|solicitud
otherMatter préstamo, crédito, tarjeta, hipoteca, seguro, alquiler, piso, inquilin*, visado, pasaporte, beca,
 matrícula, universidad, admisión
legal rgpd, confidencial*, destinatario
unsubscribe desuscrib*
companyFollows en, empresa, interés por, unirte a, trabajar con
companyPrecedes rrhh, talento, selección, recruiting, recursos humanos
companyIsRest equipo de selección de, solicitud se envió a, candidatura ha sido enviada a, el equipo de,
 departamento de selección de
roleFollows como, puesto de, posición de, vacante de|para, cargo de, oferta de|para, candidatura para|al|a ~2 de?,
 plaza de, postulación para|a|al
roleEnds en, y, ha, hemos
roleLabel puesto, vacante, posición, oferta, cargo, referencia
roleNoun ingenier*, desarrollador*, analista, consultor*, técnic*, gerente, director*, jefe, jefa, responsable,
 asistente, auxiliar
closing saludos
metYou conversación
feedback feedback, retroalimentación
money transferencia, depósito
identityPapers dni, pasaporte
`,
};
