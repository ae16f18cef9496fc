// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not tampoco|ningun*|no|nunca|imposible
void cuando pued*|te|pod*, todavia|aun no, no dud*|respond*|solo|descart*|obstante, no ~2 cubiert*
condition solo se|los|contact*, cuando|si, caso de
hedge contactaremos|contactara
stated sentimos|decidido|desgrac*|finalmente|desafortun*|decision|lament*
application candidatura*|solicitud|cv|curriculum|postula*|inscripcion|perfil, hoja de vida
position cargo|puesto*|posicion|vacante*|plaza|rol|oferta*|proceso*|empleo|busqueda|contratacion|concurso
candidate candidat*|postulante*|aspirante*
hiring seleccion|jornada|teletrabajo|people|humanos|rrhh|brutos|talento|reclut*
interviewWord entrevista*
others otr* ~2 candidat*|perfil*|persona*|postulante*|aspirante*|profesional*|chic*,
 candidat*|perfil*|persona*|postulante* ~3 mas|intern*|mejor|cuy*, por|con|a alguien
proceed seguir*|continu*|avanz*|contratar*|seguimos, pasa* a la, siguiente etapa|fase
chose
 recay*|selecc*|eleg*|tiramos|decid*|prefer*|decantado|optado|inclinad*|prefi*|quedamos|propone|firmamos|firmado|adjudic*|cerrado
selected superado|favorec*|alcanz*|cumple*|finalista*|reune*|apt*|exitos*|prosper*,
 sid*|eres|fu*|hemos|result*|quedad*|han ~1 selecc*|elegid*|aceptad*|presel*|admit*|escog*
consider considera*
fit adec*|acorde*|encaj*|idone*|afin*|suficiente*|ajust*|corresponde*
toOffer ofrecer*|incorporar*, tenemos|contamos|hay ~1 vacantes|plazas|puestos, estamos buscando|contratando
filled ha|qued*|sido|fue|se|esta ~2 cubri*|suspen*|cubiert*|finaliz*|paraliz*|desiert*|cerrad*|congel*|pausa|cancel*
declined desestima*|descarta*
takenBack sin efecto
refusal sentimos|lament* ~3 que|comunicar*|decir*|inform*
regret desafortun*|sentimos|lament*
luck suerte, exito* para|en
keepOnFile base|banco de, nuestra base, guard*|mantendr*|conserv* ~4 perfil|cv|curriculum|datos|carpeta
applyAgain siguenos|escribenos|escribeme, nuev*|otr*|futur*|proxim* ~1 edicion|oportunidad*|vacante*|oferta*|proceso*,
 volver|vuelv* a
manyApplicants cientos|gran|# ~3 candidat*|postula*|solicitudes|personas|cv
received recib*|exito*|enviad*|recepcion|registrad*|guardad*|presentad*|confirmada|llegado, tenemos tu|su
confirmed postulacion|inscripcion|solicitud ~12 con exito
thanks gracias|agradec*
applied solicitud|interes|postul*|candidatura|inscri*|aplicar|participa*|cv
willReview revisa*|evaluar*|analizar*|valorar*
contactYou contactar*|avisar*, te|le dir*|responder*|llamar*|decimos|inform*, en contacto
invite invit*|encantaria|quiere|cita|gustaria|queremos|convoca*
arrange viene|va|vendria|queda bien, concertar|agend*|disponib*|reserva*|horario*|coordin*|hueco
interview entrevista*|llamada*|reunion|charla*|hablar|conocer*|conversa*|hablamos|ronda|videollamada|cafe,
 te|le esperamos|espero|llamo
interviewSet podes|podria*|puede* venir|pasarse|pasarte,
 confirm*|citad*|esperamos|mover|reprogramar|recorda* ~6 entrevista
clock sobre|a las #, # hs|h
assessment tu|unas|una|la|las prueba|pruebas, caso practico,
 challenge|examen*|videoentrevista*|test|evaluacion*|tests|cuestionario*|psico*|briefing|reto|ejercicio*,
 prueba|pruebas tecnica*
complete antes del,
 complet*|realiz*|hacer|enlace|debes|responde*|entreg*|rellen*|plazo|resolv*|contestar|hagas|superar|adjunto|inici*|tienes|grab*|va|pendiente|celebrar*|prepar*|acced*|rendir|pido|caduca|mand*|dura|pedimos|olvid*
offerJob carta de? oferta, placer|complace|gusto ~4 oferta|propuesta,
 has|ha|fuiste|quedaste ~3 selecc*|elegid* ~3 puesto|cargo|posicion|plaza, propuesta economica|formal,
 ofrecer* ~1 el|la|las practicas|puesto|cargo|trabajo|plaza, su|tu contrato de trabajo,
 confirm* ~1 tu|su incorporacion, que te unas|unieras|incorpor*|vengas
offerPapers firm*|contrato|incorporacion
alert # nuevas|ofertas, nuevas|nuevos vacantes|oferta*|empleos
jobList vacantes|inscribete|postulate
careerAdvice consejos
outreach estamos|esta|estoy buscando|seleccionando|ampliando|armando, buscamos|busco, mandatad*,
 hemos|he visto|leido ~1 tu|su perfil|cv, mi|un|nuestro cliente,
 tu|su perfil|experiencia ~3 interesa*|encaja*|atencion|gust*
recruiterSelf soy|llamo ~5 consultor*|selecc*|reclut*
jobSheet requisitos:
askInterest estaria*|estas|esta abiert*|interesad*|dispuest*, te|le apetece|interes*|interesar, busqueda de|activa,
 pasa*|envi* ~3 cv|curriculum, conoces a
statusNews bolsa|base de, referencias|paciencia|retras*|alarg*|pausa|seguimos,
 ha|sido visto|leido|abierto ~2 candidatura*|cv|empresa, solicitud|cv|perfil|candidatura* ~3 vist*|actualiz*|cambi*,
 sigue ~1 en|activa
unfinished incomplet*|falta
withdrawn retir* ~2 candidatura*|postula*, retirada
otherMatter
 garaje|instalacion|festival|pasaporte|prestamo|credito|hipoteca|alquiler|piso|visado|pedido|matricula|universidad|master|beca,
 hij*
legal rgpd|confidencial*
unsubscribe de baja
companyFollows talento|empresa, puesto|vacante|candidatura*|oferta|proceso ~8 en, parte de,
 interes|trabajar por|con|en, equipo de
companyPrecedes rrhh
companyIsRest solicitud se envio a
roleFollows cv para?, puesto|cargo|posicion|plaza de, incorpor*|busc*|necesit*|contratar*|seleccion* un|una|como|de,
 inscripcion en|a ~3 oferta?, como|convocatoria|oportunidad, vacante|oferta|convocatoria|busqueda de|para,
 proceso|seleccion de|para, candidatura*|postulacion para|a|al ~2 de?
roleEnds con|en|te|y|se|esta|hemos|ha
roleLabel puesto|cargo|posicion|vacante|oferta
roleNoun
 director*|responsable|gerente|coordinador*|moz*|mecanic*|administrativ*|contable|auxiliar|analista|comercial|tecnic*|ingenier*|encargad*|camarer*|jef*|desarroll*
closing saludo*
visa permiso*|visad*|patrocin*|resid*
budget salarial*|economic*|presupuest*
seniority junior|senior, menor|mayor|mas recorrido|experiencia, ultimo curso
metYou nuestra|la|tu ~1 entrevista*, charla*|conocer*|vini*|venid*
feedback feedback|retroaliment*
money transfer*
identityPapers dni
`,
};
