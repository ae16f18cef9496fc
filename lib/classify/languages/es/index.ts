// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not nunca|ningun*|no|imposible|tampoco
void cuando pued*|pod*|te, no respond*|dud*|solo|descart*|obstante, no ~2 cubiert*, todavia|aun no
condition solo los|se|contact*, cuando|si, caso de
hedge contactaremos|contactara
stated lament*|finalmente|desafortun*|desgrac*|decidido|sentimos|decision
application hoja de vida, candidatura*|postula*|solicitud|cv|curriculum|inscripcion|perfil
position puesto*|cargo|posicion|vacante*|plaza|oferta*|empleo|busqueda|proceso*|rol|contratacion|concurso
candidate candidat*|postulante*|aspirante*
hiring seleccion|jornada|rrhh|humanos|people|brutos|talento|teletrabajo|reclut*
interviewWord entrevista*
others por|con|a alguien, otr* ~2 candidat*|perfil*|persona*|postulante*|aspirante*|profesional*|chic*,
 candidat*|perfil*|persona*|postulante* ~3 mas|intern*|mejor|cuy*
proceed seguir*|continu*|avanz*|seguimos|contratar*, pasa* a la, siguiente etapa|fase
chose
 optado|firmamos|decantado|selecc*|eleg*|decid*|adjudic*|inclinad*|propone|quedamos|recay*|prefer*|prefi*|tiramos|firmado|cerrado
selected sid*|eres|fu*|hemos|han|result*|quedad* ~1 selecc*|elegid*|admit*|presel*|aceptad*|escog*,
 finalista*|favorec*|alcanz*|cumple*|reune*|exitos*|apt*|prosper*|superado
consider considera*
fit adec*|ajust*|acorde*|idone*|encaj*|corresponde*|afin*|suficiente*
toOffer tenemos|hay|contamos ~1 puestos|vacantes|plazas, ofrecer*|incorporar*, estamos buscando|contratando
filled qued*|ha|fue|sido|se|esta ~2 cubiert*|finaliz*|suspen*|cubri*|desiert*|paraliz*|cerrad*|congel*|pausa|cancel*
declined desestima*|descarta*
takenBack oferta|propuesta ~5 anulad*|retirad*, sin efecto, retir* ~1 oferta|propuesta
refusal sentimos|lament* ~3 comunicar*|que|decir*|inform*
regret sentimos|lament*|desafortun*
luck suerte, exito* en|para
keepOnFile guard*|conserv*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, nuestra base, base|banco de
applyAgain vuelv*|volver a, siguenos|escribenos|escribeme,
 otr*|futur*|nuev*|proxim* ~1 oportunidad*|vacante*|oferta*|proceso*|edicion
manyApplicants cientos|gran|# ~3 candidat*|postula*|solicitudes|personas|cv
received tenemos tu|su, recib*|registrad*|exito*|recepcion|confirmada|guardad*|llegado|enviad*|presentad*
confirmed postulacion|inscripcion|solicitud ~12 con exito
thanks agradec*|gracias
applied interes|participa*|candidatura|solicitud|cv|postul*|aplicar|inscri*
willReview revisa*|valorar*|evaluar*|analizar*
contactYou te|le llamar*|dir*|responder*|inform*|decimos, en contacto, contactar*|avisar*
invite cita|gustaria|quiere|invit*|encantaria|convoca*|queremos
arrange concertar|agend*|reserva*|disponib*|hueco|horario*|coordin*, va|viene|queda|vendria bien
interview te|le esperamos|llamo|espero,
 entrevista*|llamada*|reunion|charla*|hablar|conocer*|conversa*|hablamos|ronda|videollamada|cafe
interviewSet entrevista ~4 sera|program*|confirmada|agend*|realizar*|lugar,
 confirm*|esperamos|mover|citad*|reprogramar|recorda* ~6 entrevista, podes|puede*|podria* pasarte|venir|pasarse
clock a|sobre las #, # h|hs
assessment test|cuestionario*|evaluacion*|tests|psico*|ejercicio*|examen*|briefing|reto|videoentrevista*|challenge,
 caso practico, prueba|pruebas tecnica*, una|unas|la|tu|las prueba|pruebas
complete
 caduca|complet*|pido|realiz*|hacer|superar|enlace|responde*|entreg*|rellen*|plazo|resolv*|hagas|contestar|adjunto|mand*|tienes|grab*|va|pendiente|celebrar*|prepar*|acced*|rendir|inici*|dura|debes|pedimos|olvid*,
 antes del
offerJob carta de? oferta, complace|placer|gusto ~4 oferta|propuesta,
 has|ha|fuiste|quedaste ~3 selecc*|elegid* ~3 puesto|cargo|posicion|plaza, propuesta economica|formal,
 ofrecer* ~1 el|la|las puesto|cargo|trabajo|plaza|practicas, su|tu contrato de trabajo,
 confirm* ~1 tu|su incorporacion, que te unas|vengas|incorpor*|unieras
offerPapers contrato|incorporacion|firm*
alert # ofertas|nuevas, nuevas|nuevos empleos|oferta*|vacantes
jobList postulate|inscribete|vacantes
careerAdvice consejos
outreach mandatad*, hemos|he visto|leido ~1 tu|su perfil|cv, buscamos|busco,
 estamos|estoy|esta buscando|seleccionando|ampliando|armando,
 su|tu experiencia|perfil ~3 interesa*|encaja*|atencion|gust*, mi|nuestro|un cliente
recruiterSelf soy|llamo ~5 reclut*|selecc*|consultor*
jobSheet requisitos:
askInterest busqueda activa|de, pasa*|envi* ~3 cv|curriculum, conoces a,
 estas|esta|estaria* interesad*|abiert*|dispuest*, te|le apetece|interes*|interesar
statusNews solicitud|candidatura*|cv|perfil ~3 vist*|actualiz*|cambi*,
 sido|ha visto|leido|abierto ~2 candidatura*|cv|empresa, bolsa|base de,
 referencias|seguimos|retras*|alarg*|pausa|paciencia, sigue ~1 activa|en
unfinished incomplet*|falta
withdrawn retir* ~2 candidatura*|postula*, retirada
otherMatter hij*,
 garaje|instalacion|festival|prestamo|credito|hipoteca|alquiler|piso|pedido|visado|pasaporte|beca|matricula|universidad|master
legal rgpd|confidencial*
unsubscribe de baja
companyFollows talento|empresa, trabajar|interes en|por|con, parte de,
 puesto|vacante|oferta|proceso|candidatura* ~8 en, equipo de
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows vacante|oferta|convocatoria|busqueda de|para, candidatura*|postulacion para|al|a ~2 de?,
 inscripcion en|a ~3 oferta?, seleccion|proceso de|para, puesto|cargo|posicion|plaza de,
 seleccion*|necesit*|busc*|contratar*|incorpor* un|una|como|de, como|convocatoria|oportunidad, cv para?
roleEnds en|con|y|esta|te|se|hemos|ha
roleLabel cargo|posicion|puesto|vacante|oferta
roleNoun
 ingenier*|director*|desarroll*|gerente|coordinador*|responsable|comercial|auxiliar|moz*|camarer*|analista|tecnic*|administrativ*|jef*|mecanic*|contable|encargad*
closing saludo*
visa resid*|visad*|permiso*|patrocin*
budget economic*|salarial*|presupuest*
seniority mas|mayor|menor experiencia|recorrido, junior|senior
metYou nuestra|tu|la ~1 entrevista*, charla*|conocer*|venid*|vini*
feedback retroaliment*|feedback
money transfer*
identityPapers dni
`,
};
