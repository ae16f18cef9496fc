// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not no|imposible|ningun*|tampoco|nunca
void no respond*|dud*|obstante, no ~2 cubiert*, cuando pod*|pued*|te, aun|todavia no
condition caso de, solo contact*|los|se, cuando|si
hedge contactaremos|contactara
stated sentimos|desgrac*|desafortun*|finalmente|decidido|lament*|decision
application hoja de vida, solicitud|cv|candidatura*|curriculum|inscripcion|perfil|postula*
position puesto*|rol|posicion|plaza|busqueda|vacante*|concurso|empleo|oferta*|proceso*|cargo|contratacion
candidate postulante*|aspirante*|candidat*
hiring seleccion|humanos|people|rrhh|brutos|talento|jornada|teletrabajo|reclut*
interviewWord entrevista*
others candidat*|perfil*|persona* ~3 mas|mejor|intern*|cuy*,
 otr* ~2 candidat*|profesional*|perfil*|persona*|postulante*|aspirante*|chic*, a|por alguien
proceed seguir*|avanz*|continu*|contratar*|seguimos, pasa* a la, siguiente etapa|fase
chose optado|firmamos|recay*|selecc*|eleg*|prefer*|decantado|prefi*|decid*|quedamos|adjudic*|propone|tiramos|cerrado,
 quedado|dado|encontrado|quedamos
selected apt*|superado|alcanz*|cumple*|reune*|exitos*|finalista*,
 sid*|eres|fu*|hemos|han|result* ~1 selecc*|elegid*|aceptad*|presel*|admit*
consider considera*
fit adec*|ajust*|acorde*|corresponde*|encaj*
toOffer estamos buscando, incorporar*|ofrecer*, tenemos|hay|contamos ~1 plazas|vacantes
filled qued*|ha|sido|se|esta|fue ~2 pausa|cubiert*|cerrad*|suspen*|cubri*|finaliz*|cancel*
declined descarta*|desestima*, puesto|plaza ~4 cogid*|adjudicad*, dejar|queda|quedado fuera,
 cerramos|termina|acaba|dejamos|dejar ~4 aqui|participacion, puesto|plaza ~4 cogid*|ocupad*, suprimid*, excluida
takenBack oferta|propuesta ~5 anulad*|retirad*, sin efecto, retir* ~1 oferta|propuesta
refusal sentimos|lament* ~3 comunicar*|decir*|que|inform*
regret sentimos|desafortun*|lament*
companyIsRest solicitud se envio a
luck exito* en, suerte
keepOnFile guard*|mantendr*|conserv* ~4 perfil|cv|curriculum|datos|carpeta, base|banco de, nuestra base
applyAgain nuev*|otr*|futur*|proxim* ~1 oportunidad*|edicion|vacante*|oferta*|proceso*, volver|vuelv* a,
 siguenos|escribenos|escribeme
manyApplicants # ~3 solicitudes|personas|postula*
received tenemos tu, recib*|presentad*|registrad*|confirmada|guardad*|exito*|recepcion|llegado
confirmed postulacion ~12 con exito
thanks gracias|agradec*
applied interes|candidatura|participa*|inscri*|solicitud|cv|postul*|aplicar
willReview revisa*|valorar*|evaluar*|analizar*
contactYou te|le responder*|llamar*|inform*|dir*|decimos, en contacto, avisar*|contactar*
invite cita|gustaria|invit*|quiere|encantaria|convoca*|queremos
arrange agend*|reserva*|disponib*|hueco|horario*|coordin*, va|vendria|viene bien
interview entrevista*|reunion|llamada*|charla*|conocer*|hablar|hablamos|conversa*|ronda|videollamada|cafe,
 te|le esperamos|espero|llamo
interviewSet entrevista ~4 sera|program*|confirmada|agend*|realizar*|lugar, podria*|puede*|podes venir|pasarte,
 citad*|recorda*|confirm* ~6 entrevista
clock a|sobre las #, # h
assessment challenge|ejercicio*|test|cuestionario*|evaluacion*|tests|psico*|examen*|videoentrevista*|briefing|reto,
 una|unas|tu|la|las pruebas|prueba, caso practico, prueba tecnica*, caso practico, entrevista ~1 video
complete antes del,
 caduca|acced*|inici*|tienes|complet*|pido|hacer|superar|enlace|realiz*|mand*|responde*|entreg*|rellen*|plazo|prepar*|resolv*|hagas|contestar|adjunto|grab*|va|pendiente|dura|pedimos|olvid*,
 grabar
offerJob has ~3 selecc* ~3 puesto|cargo, que te unas|incorpor*|unieras|vengas, es|sea tuyo|tuya,
 complace|placer|gusto ~4 oferta|propuesta, propuesta economica|formal, carta oferta,
 ofrecer* ~1 el puesto|trabajo|practicas
offerPapers contrato|firm*|incorporacion
alert # ofertas, nuevas vacantes|ofertas, vacantes nuevas, alerta de, empleos para, nuevas|nuevos empleos
jobList inscribete|vacantes
outreach buscamos|busco, mandatad*, un|mi|nuestro cliente, he visto ~1 tu perfil, estoy|estamos buscando|armando,
 tu perfil ~3 interesa*|encaja*|gust*|atencion
recruiterSelf soy ~5 consultor*|selecc*
jobSheet requisitos:
askInterest pasa*|envi* ~3 cv|curriculum, estaria*|estas abiert*, busqueda de|activa, conoces a,
 te|le apetece|interes*
statusNews sido|ha abierto|visto|leido ~2 cv|candidatura*|empresa, sigue ~1 activa|en, base|bolsa de,
 solicitud|perfil|cv|candidatura* ~3 actualiz*|cambi*|vist*, retras*|referencias|seguimos|alarg*|pausa|paciencia
unfinished falta|incomplet*
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter pedido|alquiler|prestamo|piso|credito|visado|hipoteca|master|pasaporte|matricula|beca|universidad, hij*
legal rgpd|confidencial*
unsubscribe de baja
companyFollows parte de, interes|trabajar en|con|por, talento|empresa, equipo de,
 puesto|vacante|oferta|candidatura*|proceso ~8 en
companyPrecedes rrhh
roleFollows puesto|cargo|posicion|plaza de, vacante|oferta|convocatoria|busqueda de|para,
 postulacion|candidatura* para|a|al ~2 de?, como|oportunidad|convocatoria,
 seleccion*|necesit*|busc*|contratar*|incorpor* un|una|como|de, inscripcion en|a ~3 oferta?,
 seleccion|proceso de|para, cv para?
roleEnds en|con|y|te|se|esta|hemos|ha
roleLabel cargo|posicion|puesto|vacante|oferta
roleNoun ingenier*|gerente|director*|coordinador*|camarer*|moz*|responsable|encargad*|administrativ*|comercial|tecnic*|mecanic*|auxiliar|desarroll*|analista|jef*|contable
closing saludo*
visa permiso*|visad*|patrocin*|resid*
budget salarial*|economic*|presupuest*
seniority junior|senior, mas|menor|mayor experiencia|recorrido
metYou charla*|conocer*|vini*|venid*, tu|la|nuestra ~1 entrevista*
feedback retroaliment*|feedback
money transfer*
identityPapers dni
`,
};
