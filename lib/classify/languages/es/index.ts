// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not nunca|ningun*|no|imposible|tampoco
void cuando te|pued*|pod*, no respond*|descart*|dud*|solo|obstante, no ~2 cubiert*, aun|todavia no
condition solo se|los|contact*, cuando|si, caso de
hedge contactaremos|contactara
stated finalmente|lament*|decidido|desafortun*|sentimos|decision|desgrac*
application hoja de vida, solicitud|cv|candidatura*|curriculum|inscripcion|perfil|postula*
position puesto*|empleo|cargo|posicion|vacante*|plaza|busqueda|oferta*|proceso*|rol|contratacion|concurso
candidate candidat*|postulante*|aspirante*
hiring seleccion|jornada|rrhh|humanos|people|brutos|talento|teletrabajo|reclut*
interviewWord entrevista*
others a|con|por alguien, otr* ~2 candidat*|profesional*|perfil*|persona*|postulante*|aspirante*|chic*,
 candidat*|perfil*|persona*|postulante* ~3 mas|mejor|intern*|cuy*
proceed seguir*|avanz*|continu*|seguimos|contratar*, pasa* a la, siguiente etapa|fase
chose
 optado|firmamos|recay*|selecc*|decantado|eleg*|prefer*|decid*|adjudic*|inclinad*|propone|tiramos|quedamos|prefi*|firmado|cerrado
selected alcanz*|cumple*|reune*|exitos*|apt*|prosper*|superado|favorec*|finalista*,
 sid*|eres|fu*|hemos|han|result*|quedad* ~1 selecc*|elegid*|aceptad*|presel*|admit*|escog*
consider considera*
fit adec*|corresponde*|afin*|encaj*|idone*|ajust*|acorde*|suficiente*
toOffer estamos buscando|contratando, incorporar*|ofrecer*, tenemos|hay|contamos ~1 puestos|vacantes|plazas
filled qued*|ha|sido|se|esta|fue ~2 pausa|cubiert*|suspen*|cubri*|desiert*|finaliz*|cancel*|paraliz*|cerrad*|congel*
declined descarta*|desestima*
takenBack oferta|propuesta ~5 anulad*|retirad*, sin efecto, retir* ~1 oferta|propuesta
refusal sentimos|lament* ~3 comunicar*|inform*|decir*|que
regret sentimos|lament*|desafortun*
luck exito* para|en, suerte
keepOnFile guard*|conserv*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, nuestra base, base|banco de
applyAgain vuelv*|volver a, nuev*|otr*|proxim*|futur* ~1 edicion|vacante*|oferta*|proceso*|oportunidad*,
 siguenos|escribenos|escribeme
manyApplicants cientos|gran|# ~3 candidat*|postula*|solicitudes|personas|cv
received recib*|presentad*|recepcion|registrad*|exito*|confirmada|guardad*|llegado|enviad*, tenemos su|tu
confirmed postulacion|inscripcion|solicitud ~12 con exito
thanks agradec*|gracias
applied interes|candidatura|participa*|solicitud|inscri*|cv|postul*|aplicar
willReview revisa*|valorar*|evaluar*|analizar*
contactYou te|le responder*|llamar*|inform*|dir*|decimos, en contacto, contactar*|avisar*
invite cita|gustaria|quiere|invit*|encantaria|convoca*|queremos
arrange va|vendria|queda|viene bien, concertar|agend*|hueco|reserva*|disponib*|horario*|coordin*
interview te|le esperamos|espero|llamo,
 entrevista*|llamada*|reunion|charla*|conocer*|hablar|hablamos|conversa*|ronda|videollamada|cafe
interviewSet entrevista ~4 sera|program*|confirmada|agend*|realizar*|lugar,
 puede*|podes|podria* pasarte|venir|pasarse, esperamos|mover|confirm*|citad*|reprogramar|recorda* ~6 entrevista
clock a|sobre las #, # hs|h
assessment challenge|ejercicio*|test|cuestionario*|evaluacion*|tests|psico*|examen*|videoentrevista*|briefing|reto,
 una|unas|tu|la|las prueba|pruebas, caso practico, prueba|pruebas tecnica*
complete
 caduca|acced*|rendir|inici*|tienes|complet*|pido|hacer|superar|enlace|realiz*|responde*|entreg*|rellen*|plazo|resolv*|hagas|contestar|adjunto|mand*|grab*|va|pendiente|celebrar*|prepar*|dura|debes|pedimos|olvid*,
 antes del
offerJob carta de? oferta, has|ha|quedaste|fuiste ~3 selecc*|elegid* ~3 puesto|cargo|posicion|plaza,
 su|tu contrato de trabajo, complace|placer|gusto ~4 oferta|propuesta, propuesta economica|formal,
 ofrecer* ~1 el|la|las puesto|cargo|trabajo|plaza|practicas, confirm* ~1 su|tu incorporacion,
 que te unas|incorpor*|unieras|vengas
offerPapers contrato|incorporacion|firm*
alert # ofertas|nuevas, nuevas|nuevos oferta*|empleos|vacantes
jobList postulate|inscribete|vacantes
careerAdvice consejos
outreach mandatad*, buscamos|busco, estoy|esta|estamos buscando|seleccionando|ampliando|armando,
 hemos|he visto|leido ~1 su|tu perfil|cv, su|tu perfil|experiencia ~3 interesa*|encaja*|atencion|gust*,
 mi|un|nuestro cliente
recruiterSelf soy|llamo ~5 reclut*|selecc*|consultor*
jobSheet requisitos:
askInterest busqueda activa|de, pasa*|envi* ~3 cv|curriculum, conoces a, te|le interesar|apetece|interes*,
 estaria*|esta|estas interesad*|abiert*|dispuest*
statusNews base|bolsa de, solicitud|perfil|cv|candidatura* ~3 actualiz*|cambi*|vist*,
 sido|ha visto|leido|abierto ~2 cv|candidatura*|empresa, retras*|referencias|seguimos|alarg*|pausa|paciencia,
 sigue ~1 activa|en
unfinished falta|incomplet*
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter hij*,
 pedido|instalacion|festival|hipoteca|prestamo|credito|alquiler|universidad|piso|master|garaje|visado|pasaporte|beca|matricula
legal confidencial*|rgpd
unsubscribe de baja
companyFollows equipo de, talento|empresa, puesto|vacante|oferta|proceso|candidatura* ~8 en, parte de,
 interes|trabajar en|con|por
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows vacante|oferta|convocatoria|busqueda de|para, candidatura*|postulacion para|al|a ~2 de?,
 seleccion|proceso de|para, inscripcion en|a ~3 oferta?,
 seleccion*|necesit*|busc*|contratar*|incorpor* un|una|como|de, cv para?, como|oportunidad|convocatoria,
 puesto|cargo|posicion|plaza de
roleEnds en|con|y|esta|te|se|hemos|ha
roleLabel cargo|posicion|puesto|vacante|oferta
roleNoun
 ingenier*|gerente|director*|coordinador*|camarer*|moz*|responsable|encargad*|administrativ*|comercial|auxiliar|mecanic*|desarroll*|analista|jef*|tecnic*|contable
closing saludo*
visa visad*|permiso*|patrocin*|resid*
budget salarial*|economic*|presupuest*
seniority junior|senior, mas|menor|mayor experiencia|recorrido
metYou nuestra|tu|la ~1 entrevista*, charla*|conocer*|vini*|venid*
feedback retroaliment*|feedback
money transfer*
identityPapers dni
`,
};
