// Spanish, of Spain and of Latin America. Without accents, as words are compared.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los las una que por para con del su sus nos nuestro nuestra usted ha hemos gracias como mas esta este pero no se lo tu te es y en un hola estimado de a al ofertas',
  words: `
not no|ningun*|tampoco|imposible|nunca
void no dud*|solo|respond*|olvid*|descart*|obstante, aun|todavia no, haber ~1 complet*|realiz*,
 cuando podr*|puede*|te|tendr*, no ~2 cubiert*|cerrad*
condition si|cuando, solo los|se|contact*, en caso, el caso, siempre que, tan pronto, una vez, a menos, de no recibir,
 hasta que
hedge contactaremos|contactara, posible entrevista
stated desafortun*|lament*|sentimos|decidido|decision|desgrac*|finalmente, sin embargo
application candidatura*|solicitud|postula*|inscripcion|cv|curriculum|perfil, hoja de vida
position puesto*|cargo|posicion|vacante*|plaza|oferta*|empleo|busqueda|proceso*|rol|contratacion
candidate candidat*|postulante*|aspirante*
hiring seleccion|rrhh|reclut*|talento
interviewWord entrevista*
others otr* ~2 candidat*|perfil*|persona*|postulante*|finalista*, con|por alguien,
 candidat*|perfil*|persona*|postulante* ~3 mas|mejor|intern*|cuy*
proceed continu*|avanz*|seguiremos|contratar, seguir|seguimos adelante|con, siguiente fase|etapa, pasar a la, contar contigo
chose selecc*|eleg*|optado|contratado|decantado|decid*|quedamos|recay*
selected finalista*|superado|favorable, sid*|result*|eres|fu*|quedad* ~1 selecc*|elegid*|presel*|escog*|admit*,
 hemos|han seleccionado
consider considera*, tenid*|tener en cuenta
fit ajust*|encaj*|cumple*|coincid*|adecu*|aline*|corresponde*|reune*|adapta*|acorde*
toOffer ofrecer*|invitar*|incorporar*, hay|tenemos|contamos|disponemos ~1 vacantes|puestos|plazas
filled ha|fue|esta|sido|se|quedo ~2 cubiert*|cubrio|cerrad*|finaliz*|suspen*|pausa|desiert*|congel*,
 vacante|proceso|busqueda ~2 cancel*, encontrado a
declined descarta*|desestima*, candidatura*|postula*|cv|perfil ~4 rechazad*|denegad*,
 otr* candidat*|perfil* ~3 ajust*|mas|mejor, quedado|queda fuera, esta vez no, respuesta negativa, por terminad*
refusal lament*|sentimos|siento ~3 comunicar*|decir*|inform*|que, sentimos no, malas noticias
regret desafortun*|desgrac*|lament*|sentimos
luck suerte, mucho* exito*, exito* en|para
keepOnFile guard*|conserv* ~4 perfil|cv|datos, base de, te|le tendr*|avis*
applyAgain siguenos, volver|vuelv* a, otr*|futur*|nuev*|proxim* ~1 oportunidad*|vacante*|oferta*|proceso*|posicion*
manyApplicants gran|cientos|# ~3 candidat*|solicitudes|postula*|personas
received recib*|recepcion|registrad*|enviad*|llegado|correct*|exitos*, con exito
confirmed has|ha|te inscri*|aplicado|postulado, acuse de
thanks gracias|agradec*|encantad*|alegr*
applied candidatura|solicitud|interes|inscri*|postul*|aplicar|participa*|cv
willReview revisa*|analizar|evaluar
contactYou contactar*|avisar*, en contacto, te|le llamar*|dir*|decimos|inform*
invite invit*|convocar*, gustaria|encantaria|queremos|quiero ~1 tener|agend*|hacer*|program*
arrange agend*|coordinar|programar|disponib*|horario*|hueco|reserva*, viene|vendria|venga bien
interview entrevista*|videollamada|llamada*|reunion|charla*|conocerte|conocerle
interviewSet entrevista ~4 program*|confirmada|agend*|sera|lugar, confirm*|citad* ~4 entrevista,
 puede*|podria* venir|pasar*|acudir, gustaria|encantaria|queremos|quiero ~1 conocer*|entrevistar*
assessment psicotec*|test|tests|cuestionario|evaluacion|ejercicio|reto, prueba|pruebas tecnica*|online|practica|escrita
complete complet*|realiz*|hacer|enlace|plazo|acced*|responde*|entreg*, antes del
offerJob contratarte, carta oferta, oferta formal, ofrecer* ~1 el|este puesto|cargo|posicion|trabajo,
 confirm* ~1 tu|su incorporacion, has|ha sido selecc*|elegid* para ~1 puesto|cargo|posicion, puesto|trabajo ~3 es tuy*,
 que ~1 seas nuestr*, que te unieras|incorpor*, te queremos como
offerPapers contrato|firm*, tu|su incorporacion
alert alerta*, nuevas|nuevos oferta*|empleos|vacantes|trabajos, # ofertas|nuevas|empleos
outreach busco, visto|encontr*|revisado|vi ~2 tu|su perfil|cv, tu perfil ~3 interesa*|encaja*|atencion, mi|nuestro cliente,
 estamos|estoy buscando|gestionando
recruiterSelf soy ~5 reclut*|consultor*|talent|selecc*
jobSheet requisitos|funciones|ubicacion|salario|sueldo|modalidad:
askInterest te|le interes*|apetece, estas|estaria*|esta interesad*|abiert*|disponible, interesad* en, envi* ~3 cv|curriculum
statusNews paciencia|referencias|seguimos|retras*, candidatura*|solicitud|cv|perfil ~3 vist*|leid*|actualiz*,
 visto ~1 cv|candidatura*, lo previsto
unfinished incomplet*, completar ~5 documentos|expediente
withdrawn retirada, retir* ~2 candidatura*|solicitud|postula*
otherMatter prestamo|credito|hipoteca|alquiler|piso|inquilin*|visado|pasaporte|beca|subvencion|matricula|universidad|admision|master,
 hij*, tarjeta de, tu|su|de seguro, solicitud de baja|vacaciones
legal rgpd|confidencial*
unsubscribe de baja
companyFollows talento, puesto|vacante|oferta|proceso|candidatura* ~8 en, interes|trabajar en|por|con, unirte a, equipo de,
 seleccion de?, parte de
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows como, puesto|cargo|posicion|plaza|rol|calidad de, vacante|oferta de|para,
 candidatura*|postulacion para|al|a ~2 de?, proceso|seleccion de|para
roleEnds en|y|ha|hemos|con|se|te|esta
roleLabel puesto|cargo|posicion|vacante|oferta|referencia
roleNoun ingenier*|desarroll*|analista|tecnic*|gerente|director*|jef*|responsable|asistente|auxiliar|asesor*|comercial,
 coordinador*|ejecutiv*|lider
closing saludos, un saludo
visa visado*, permiso de
budget presupuest*|salarial*
seniority senior|junior, anos de, mas experiencia
metYou conversacion|conocerte|conocerl*, la|las|nuestra|tu entrevista*
feedback feedback|retroaliment*, mas detalle
money transfer*
identityPapers dni|pasaporte
`,
};
