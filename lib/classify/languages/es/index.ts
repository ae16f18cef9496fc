// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not no|ningun*|tampoco|imposible|nunca
void no dud*|solo|respond*|descart*|obstante, recib* ~1 gran|much*, aun|todavia no, haber|por ~1 complet*|realiz*|entreg*,
 cuando pod*|pued*|te, no ~2 cubiert*, antes de ~2 entrevista
condition si|cuando, solo los|se|contact*, caso de, siempre que, de no recibir,
 entienda|considere que, candidat*|personas que no|sean|avanc*, una vez que|cubiert*|finaliz*
hedge contactaremos|contactara
stated desafortun*|lament*|sentimos|decidido|decision|desgrac*|finalmente
application candidatura*|solicitud|postula*|inscripcion|cv|curriculum|perfil, hoja de vida
position puesto*|cargo|posicion|vacante*|plaza|oferta*|empleo|busqueda|proceso*|rol|contratacion
candidate candidat*|postulante*|aspirante*
hiring seleccion|rrhh|reclut*|talento|humanos
interviewWord entrevista*
others otr* ~2 candidat*|perfil*|persona*|postulante*, con|por|a alguien,
 candidat*|perfil*|persona*|postulante* ~3 mas|mejor|intern*|cuy*
proceed continu*|avanz*|seguir*|seguimos|contratar*, siguiente fase|etapa, pasar a la, contar contigo
chose selecc*|eleg*|optado|decantado|decid*|quedamos|recay*|cerrado, es para
selected finalista*|superado|favorecid*|alcanz*|cumple*|reune*,
 sid*|result*|eres|fu*|quedad*|hemos|han ~1 selecc*|elegid*|presel*|escog*|admit*|aceptad*
consider considera*, en cuenta
fit ajust*|encaj*|corresponde*|acorde*
toOffer ofrecer*|incorporar*, necesitamos personal, hay|tenemos|contamos ~1 vacantes|puestos|plazas, estamos buscando
filled ha|fue|esta|sido|se|qued* ~2 cubiert*|cubri*|cerrad*|finaliz*|suspen*|pausa|congel*,
 vacante|proceso|busqueda|seleccion ~6 cancel*
declined descarta*|desestima*, candidatura*|postula* ~4 rechazad*,
 quedado|queda fuera, esta vez no, por terminad*, termina aqui, encontr* a alguien
takenBack oferta|propuesta ~5 retirad*|anulad*, retir* ~1 oferta|propuesta
refusal lament*|sentimos ~3 comunicar*|decir*|inform*|que
regret desafortun*|lament*|sentimos
luck suerte, mucho* exito*, exito* en|para
keepOnFile guard*|conserv* ~4 perfil|cv|curriculum, base de, te|le tendr*
applyAgain volver|vuelv* a, otr*|futur*|nuev* ~1 oportunidad*|vacante*|oferta*|proceso*
manyApplicants gran|cientos|# ~3 candidat*|solicitudes|postula*|personas
received recib*|recepcion|registrad*|enviad*|llegado|exito*, tenemos tu|su
confirmed has|te inscri*|aplicado|postulado, acuse|acusamos
thanks gracias|agradec*
applied candidatura|solicitud|interes|inscri*|postul*|aplicar|participa*|cv
willReview revisa*|analizar*|evaluar*|valorar*
contactYou contactar*|avisar*, en contacto, te|le llamar*|dir*|decimos|inform*|responder*
invite invit*|convoca*|cita|gustaria|encantaria|queremos|quiero
arrange agend*|concertar|disponib*|horario*|hueco|reserva*, viene|vendria|va bien
interview entrevista*|videollamada|llamada*|reunion|charla*|conocert*|conocerl*|entrevistart*, hablar contigo
interviewSet entrevista ~4 program*|confirmada|agend*|sera, confirm*|citad*|mover|recorda*|esperamos ~6 entrevista,
 puede*|podria* venir|pasar*
clock a las #
assessment psico*|test|tests|cuestionario*|evaluacion|ejercicio|examen*|reto, prueba|pruebas tecnica*,
 una|tu|la|unas prueba|pruebas, caso practico
complete complet*|realiz*|hacer|enlace|plazo|responde*|entreg*|rellen*|resolv*|hagas|contestar|superar|adjunto|mand*|tienes, antes del
offerJob contratarte|contratarl*, carta de? oferta, placer|complace|gusto ~4 oferta|propuesta, oferta formal, propuesta de incorporacion,
 ofrecer* ~1 el|la|las puesto|cargo|trabajo|plaza|practicas,
 confirm* ~1 tu|su incorporacion, has|ha ~3 selecc*|elegid* ~3 puesto|cargo|posicion|plaza, puesto ~3 es tuy*, que seas nuestr*,
 que te unas|unieras|incorpor*, te queremos como, quedas con el, su|tu contrato de trabajo
offerPapers contrato|firm*|incorporacion
alert alerta*, nuevas|nuevos oferta*|empleos|vacantes, # ofertas|nuevas
outreach busco|buscamos, visto|encontr*|vi ~2 tu|su perfil|cv, tu|su perfil|experiencia ~3 interesa*|encaja*|atencion,
 mi|nuestro cliente, estamos|estoy buscando|seleccionando, te contacto
recruiterSelf soy|llamo ~5 reclut*|consultor*|selecc*
jobSheet requisitos:
askInterest te|le interes*|apetece|interesar, estas|estaria*|esta interesad*|abiert*|dispuest*, envi* ~3 cv|curriculum, busqueda activa|de
statusNews paciencia|referencias|seguimos|retras*, candidatura*|solicitud|cv|perfil ~3 vist*|actualiz*|cambi*,
 visto ~1 candidatura*, sigue ~1 en|activa, bolsa de
unfinished incomplet*, completar ~5 documentos|expediente, activar tu
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter prestamo|credito|hipoteca|alquiler|piso|visado|pasaporte|beca|matricula|universidad|master|pedido,
 hij*, tu|su|de seguro
legal rgpd|confidencial*
unsubscribe de baja
companyFollows talento, puesto|vacante|oferta|proceso|candidatura* ~8 en, interes|trabajar en|por|con, unirte a, equipo de,
 seleccion de?, parte de
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows como, puesto|cargo|posicion|plaza de, vacante|oferta de|para,
 candidatura*|postulacion para|al|a ~2 de?, proceso|seleccion de|para
roleEnds en|y|ha|hemos|con|se|te|esta
roleLabel puesto|cargo|posicion|vacante|oferta
roleNoun ingenier*|desarroll*|analista|tecnic*|gerente|director*|jef*|responsable|comercial
closing saludo*
visa visado*|permiso
budget presupuest*|salarial*
seniority senior|junior, mas experiencia
metYou conocerl*, la|nuestra|tu entrevista*
feedback feedback|retroaliment*
money transfer*
identityPapers dni
`,
};
