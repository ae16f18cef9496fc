// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not ningun*|nunca|no|imposible|tampoco
void cuando pued*|te|pod*, no respond*|descart*|dud*|solo|obstante, no ~2 cubiert*, todavia|aun no
condition solo se|los|contact*, cuando|si, caso de
hedge contactaremos|contactara
stated lament*|finalmente|decidido|sentimos|decision|desafortun*|desgrac*
application hoja de vida, candidatura*|postula*|solicitud|cv|curriculum|inscripcion|perfil
position puesto*|cargo|posicion|vacante*|plaza|oferta*|empleo|busqueda|rol|contratacion|concurso|proceso*
candidate postulante*|aspirante*|candidat*
hiring seleccion|jornada|rrhh|humanos|people|brutos|talento|teletrabajo|reclut*
interviewWord entrevista*
others otr* ~2 candidat*|profesional*|perfil*|persona*|postulante*|aspirante*|chic*,
 candidat*|perfil*|persona*|postulante* ~3 mas|intern*|mejor|cuy*, por|con|a alguien
proceed seguir*|avanz*|continu*|seguimos|contratar*, pasa* a la, siguiente etapa|fase
chose
 optado|firmamos|decantado|selecc*|eleg*|prefer*|decid*|adjudic*|inclinad*|propone|quedamos|tiramos|recay*|prefi*|firmado|cerrado
selected finalista*|favorec*|alcanz*|cumple*|reune*|exitos*|apt*|prosper*|superado,
 sid*|eres|fu*|hemos|han|result*|quedad* ~1 selecc*|elegid*|admit*|presel*|aceptad*|escog*
consider considera*
fit adec*|ajust*|acorde*|idone*|suficiente*|encaj*|afin*|corresponde*
toOffer estamos buscando|contratando, incorporar*|ofrecer*, tenemos|hay|contamos ~1 puestos|vacantes|plazas
filled qued*|fue|ha|sido|se|esta ~2 suspen*|cancel*|cubiert*|cubri*|desiert*|finaliz*|paraliz*|cerrad*|congel*|pausa
declined desestima*|descarta*
takenBack oferta|propuesta ~5 anulad*|retirad*, retir* ~1 oferta|propuesta, sin efecto
refusal lament*|sentimos ~3 comunicar*|que|decir*|inform*
regret lament*|desafortun*|sentimos
luck suerte, exito* para|en
keepOnFile guard*|conserv*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, nuestra base, base|banco de
applyAgain otr*|nuev*|proxim*|futur* ~1 vacante*|oferta*|proceso*|oportunidad*|edicion, siguenos|escribenos|escribeme,
 vuelv*|volver a
manyApplicants gran|cientos|# ~3 candidat*|solicitudes|personas|postula*|cv
received tenemos tu|su, recib*|presentad*|registrad*|exito*|recepcion|confirmada|llegado|guardad*|enviad*
confirmed postulacion|inscripcion|solicitud ~12 con exito
thanks gracias|agradec*
applied interes|candidatura|solicitud|participa*|cv|postul*|inscri*|aplicar
willReview revisa*|valorar*|evaluar*|analizar*
contactYou te|le dir*|responder*|llamar*|inform*|decimos, en contacto, contactar*|avisar*
invite cita|gustaria|quiere|invit*|convoca*|encantaria|queremos
arrange va|viene|queda|vendria bien, concertar|agend*|reserva*|disponib*|hueco|horario*|coordin*
interview entrevista*|llamada*|reunion|charla*|hablar|conocer*|conversa*|hablamos|ronda|videollamada|cafe,
 te|le esperamos|espero|llamo
interviewSet entrevista ~4 sera|program*|confirmada|agend*|realizar*|lugar,
 confirm*|esperamos|mover|citad*|reprogramar|recorda* ~6 entrevista, podes|puede*|podria* pasarte|venir|pasarse
clock a|sobre las #, # h|hs
assessment prueba|pruebas tecnica*, caso practico, una|unas|la|tu|las prueba|pruebas,
 challenge|cuestionario*|test|evaluacion*|tests|psico*|ejercicio*|examen*|videoentrevista*|briefing|reto
complete
 caduca|inici*|tienes|complet*|pido|hacer|superar|enlace|realiz*|responde*|entreg*|rellen*|plazo|resolv*|hagas|contestar|adjunto|mand*|grab*|va|pendiente|celebrar*|prepar*|acced*|rendir|dura|debes|pedimos|olvid*,
 antes del
offerJob carta de? oferta, has|ha|fuiste|quedaste ~3 selecc*|elegid* ~3 puesto|cargo|posicion|plaza,
 ofrecer* ~1 el|la|las puesto|cargo|trabajo|plaza|practicas, complace|placer|gusto ~4 oferta|propuesta,
 propuesta economica|formal, su|tu contrato de trabajo, confirm* ~1 tu|su incorporacion,
 que te unas|unieras|incorpor*|vengas
offerPapers contrato|incorporacion|firm*
alert # ofertas|nuevas, nuevas|nuevos empleos|vacantes|oferta*
jobList postulate|inscribete|vacantes
careerAdvice consejos
outreach estoy|estamos|esta buscando|seleccionando|ampliando|armando, hemos|he visto|leido ~1 su|tu perfil|cv,
 mandatad*, buscamos|busco, su|tu perfil|experiencia ~3 interesa*|encaja*|atencion|gust*, mi|nuestro|un cliente
recruiterSelf soy|llamo ~5 reclut*|selecc*|consultor*
jobSheet requisitos:
askInterest busqueda activa|de, pasa*|envi* ~3 cv|curriculum, conoces a,
 estaria*|estas|esta interesad*|abiert*|dispuest*, te|le interes*|interesar|apetece
statusNews base|bolsa de, solicitud|candidatura*|cv|perfil ~3 vist*|actualiz*|cambi*,
 referencias|retras*|seguimos|alarg*|pausa|paciencia, sido|ha visto|leido|abierto ~2 candidatura*|cv|empresa,
 sigue ~1 activa|en
unfinished falta|incomplet*
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter
 garaje|instalacion|festival|hipoteca|prestamo|credito|alquiler|piso|pedido|visado|pasaporte|beca|matricula|universidad|master,
 hij*
legal confidencial*|rgpd
unsubscribe de baja
companyFollows trabajar|interes en|con|por, parte de, puesto|vacante|oferta|proceso|candidatura* ~8 en,
 talento|empresa, equipo de
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows vacante|oferta|convocatoria|busqueda de|para, candidatura*|postulacion para|al|a ~2 de?,
 como|convocatoria|oportunidad, seleccion*|necesit*|busc*|contratar*|incorpor* un|una|como|de,
 inscripcion en|a ~3 oferta?, seleccion|proceso de|para, puesto|cargo|posicion|plaza de, cv para?
roleEnds en|con|y|esta|te|se|hemos|ha
roleLabel puesto|cargo|posicion|vacante|oferta
roleNoun
 ingenier*|gerente|director*|coordinador*|camarer*|moz*|responsable|administrativ*|comercial|auxiliar|mecanic*|desarroll*|analista|jef*|contable|tecnic*|encargad*
closing saludo*
visa patrocin*|resid*|visad*|permiso*
budget salarial*|economic*|presupuest*
seniority mas|mayor|menor experiencia|recorrido, junior|senior
metYou charla*|conocer*|venid*|vini*, nuestra|la|tu ~1 entrevista*
feedback feedback|retroaliment*
money transfer*
identityPapers dni
`,
};
