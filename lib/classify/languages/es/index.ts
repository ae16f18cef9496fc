// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not no|ningun*|tampoco|imposible|nunca
void no dud*|solo|respond*|descart*|obstante, aun|todavia no, cuando pod*|pued*|te, no ~2 cubiert*
condition si|cuando, solo los|se|contact*, caso de
hedge contactaremos|contactara
stated desafortun*|lament*|sentimos|decidido|decision|desgrac*|finalmente
application candidatura*|solicitud|postula*|inscripcion|cv|curriculum|perfil, hoja de vida
position puesto*|concurso|cargo|posicion|vacante*|plaza|oferta*|empleo|busqueda|proceso*|rol|contratacion
candidate candidat*|postulante*|aspirante*
hiring seleccion|rrhh|reclut*|talento|humanos|people|brutos|jornada|teletrabajo
interviewWord entrevista*
others otr* ~2 candidat*|perfil*|persona*|postulante*|aspirante*|profesional*|chic*, con|por|a alguien,
 candidat*|perfil*|persona*|postulante* ~3 mas|mejor|intern*|cuy*
proceed continu*|avanz*|seguir*|seguimos|contratar*, siguiente fase|etapa, pasa* a la
chose selecc*|eleg*|optado|decantado|decid*|quedamos|recay*|cerrado|adjudic*|inclinad*|prefer*|prefi*|tiramos|propone|firmamos|firmado, es para
selected finalista*|superado|favorec*|alcanz*|cumple*|reune*|apt*|exitos*|prosper*,
 sid*|result*|eres|fu*|quedad*|hemos|han ~1 selecc*|elegid*|presel*|escog*|admit*|aceptad*
consider considera*
fit ajust*|encaj*|corresponde*|acorde*|adec*|idone*|afin*|suficiente*
toOffer ofrecer*|incorporar*, hay|tenemos|contamos ~1 vacantes|puestos|plazas, estamos buscando|contratando
filled ha|fue|esta|sido|se|qued* ~2 cubiert*|cubri*|cerrad*|finaliz*|suspen*|pausa|congel*|cancel*|desiert*|paraliz*
declined descarta*|desestima*
takenBack sin efecto
refusal lament*|sentimos ~3 comunicar*|decir*|inform*|que
regret desafortun*|lament*|sentimos
luck suerte, mucho* exito*, exito* en|para
keepOnFile guard*|conserv*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, base|banco de, nuestra base
applyAgain volver|vuelv* a, siguenos|escribenos|escribeme, otr*|futur*|nuev*|proxim* ~1 oportunidad*|vacante*|oferta*|proceso*|edicion
manyApplicants gran|cientos|# ~3 candidat*|solicitudes|postula*|personas|cv
received recib*|recepcion|registrad*|enviad*|presentad*|guardad*|confirmada|llegado|exito*, tenemos tu|su
confirmed acuse|acusamos, inscripcion|solicitud|postulacion ~12 con exito
thanks gracias|agradec*
applied candidatura|solicitud|interes|inscri*|postul*|aplicar|participa*|cv
willReview revisa*|analizar*|evaluar*|valorar*
contactYou contactar*|avisar*, en contacto, te|le llamar*|dir*|decimos|inform*|responder*
invite invit*|convoca*|cita|gustaria|encantaria|queremos|quiere
arrange agend*|concertar|disponib*|horario*|hueco|reserva*|coordin*, viene|vendria|va|queda bien
interview entrevista*|videollamada|llamada*|reunion|charla*|conocer*|hablar|hablamos|conversa*|ronda|cafe, te|le
 espero|esperamos|llamo
interviewSet entrevista ~4 program*|confirmada|agend*|sera|realizar*|lugar,
 confirm*|citad*|mover|reprogramar|recorda*|esperamos ~6 entrevista, puede*|podria*|podes venir|pasarte|pasarse
clock a|sobre las #, # h|hs
assessment psico*|test|tests|cuestionario*|evaluacion*|ejercicio*|examen*|reto|videoentrevista*|briefing|challenge,
 prueba|pruebas tecnica*, una|tu|la|unas|las prueba|pruebas, caso practico
complete complet*|realiz*|hacer|enlace|plazo|responde*|entreg*|rellen*|resolv*|hagas|contestar|superar|adjunto|mand*|tienes|grab*|va|celebrar*|pendiente|prepar*|acced*|rendir|inici*|caduca|dura|debes|pedimos|pido|olvid*, antes del
offerJob carta de? oferta, placer|complace|gusto ~4 oferta|propuesta, ofrecer* ~1 el|la|las
 puesto|cargo|trabajo|plaza|practicas, confirm* ~1 tu|su incorporacion, has|ha|fuiste|quedaste ~3 selecc*|elegid* ~3
 puesto|cargo|posicion|plaza, que te unas|unieras|incorpor*|vengas, su|tu contrato de trabajo, propuesta
 economica|formal
offerPapers contrato|firm*|incorporacion
alert nuevas|nuevos oferta*|empleos|vacantes, # ofertas|nuevas
jobList postulate|inscribete|vacantes
careerAdvice consejos
outreach busco|buscamos, he|hemos visto|leido ~1 tu|su perfil|cv, tu|su perfil|experiencia ~3
 interesa*|encaja*|atencion|gust*, mi|nuestro|un cliente, estamos|estoy|esta buscando|seleccionando|ampliando|armando,
 mandatad*
recruiterSelf soy|llamo ~5 reclut*|consultor*|selecc*
jobSheet requisitos:
askInterest te|le interes*|apetece|interesar, estas|estaria*|esta interesad*|abiert*|dispuest*, envi*|pasa* ~3 cv|curriculum, conoces a, busqueda activa|de
statusNews paciencia|referencias|seguimos|retras*|alarg*|pausa, candidatura*|solicitud|cv|perfil ~3
 vist*|actualiz*|cambi*, ha|sido visto|leido|abierto ~2 cv|candidatura*|empresa, sigue ~1 en|activa, bolsa|base de
unfinished incomplet*|falta
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter
 garaje|instalacion|festival|prestamo|credito|hipoteca|alquiler|piso|visado|pasaporte|beca|matricula|universidad|master|pedido,
 hij*
legal rgpd|confidencial*
unsubscribe de baja
companyFollows talento|empresa, puesto|vacante|oferta|proceso|candidatura* ~8 en, interes|trabajar en|por|con, equipo de, parte de
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows como|convocatoria|oportunidad, cv para?, puesto|cargo|posicion|plaza de, vacante|oferta|convocatoria|busqueda de|para, busc*|necesit*|seleccion*|contratar*|incorpor* un|una|como|de, inscripcion en|a ~3 oferta?,
 candidatura*|postulacion para|al|a ~2 de?, proceso|seleccion de|para
roleEnds en|y|ha|hemos|con|se|te|esta
roleLabel puesto|cargo|posicion|vacante|oferta
roleNoun ingenier*|desarroll*|analista|tecnic*|gerente|director*|jef*|responsable|comercial|moz*|camarer*|auxiliar|administrativ*|contable|coordinador*|encargad*|mecanic*
closing saludo*
visa visad*|permiso*|patrocin*|resid*
budget presupuest*|salarial*|economic*
seniority senior|junior, mas|mayor|menor experiencia|recorrido, ultimo curso
metYou conocer*|charla*|venid*|vini*, la|nuestra|tu ~1 entrevista*
feedback feedback|retroaliment*
money transfer*
identityPapers dni
`,
};
