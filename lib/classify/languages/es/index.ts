// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not nunca|ningun*|no|imposible|tampoco
void cuando pod*|pued*|te, todavia|aun no, no respond*|dud*|obstante, no ~2 cubiert*
condition caso de, si|cuando, solo se|contact*|los
hedge contactaremos|contactara
stated desgrac*|sentimos|finalmente|desafortun*|lament*|decidido|decision
application candidatura*|solicitud|cv|curriculum|inscripcion|postula*|perfil, hoja de vida
position busqueda|concurso|rol|puesto*|empleo|contratacion|posicion|vacante*|plaza|oferta*|proceso*|cargo
candidate postulante*|aspirante*|candidat*
hiring seleccion|reclut*|humanos|people|jornada|rrhh|teletrabajo|brutos|talento
interviewWord entrevista*
others otr* ~2 candidat*|profesional*|perfil*|persona*|postulante*|aspirante*|chic*, a|por alguien,
 candidat*|perfil*|persona* ~3 mas|intern*|cuy*|mejor
proceed pasa* a la, siguiente etapa|fase, seguir*|seguimos|avanz*|continu*|contratar*
chose firmamos|recay*|selecc*|optado|eleg*|prefi*|prefer*|decantado|decid*|adjudic*|quedamos|tiramos|propone|cerrado,
 dado|encontrado|quedado|quedamos
selected sid*|eres|hemos|han|fu*|result* ~1 selecc*|elegid*|aceptad*|presel*|admit*,
 apt*|alcanz*|cumple*|reune*|exitos*|finalista*|superado
consider considera*
fit adec*|ajust*|acorde*|corresponde*|encaj*
toOffer estamos buscando, tenemos|contamos|hay ~1 plazas|vacantes, incorporar*|ofrecer*
filled qued*|ha|sido|fue|se|esta ~2 cubri*|cerrad*|suspen*|finaliz*|pausa|cancel*|cubiert*
declined excluida, descarta*|desestima*, puesto|plaza ~4 cogid*|adjudicad*, suprimid*, dejar|quedado|queda fuera,
 dejamos|dejar|cerramos|termina|acaba ~4 aqui|participacion
takenBack oferta|propuesta ~5 anulad*|retirad*, sin efecto, retir* ~1 oferta|propuesta
refusal sentimos|lament* ~3 comunicar*|que|decir*|inform*
regret desafortun*|lament*|sentimos
companyIsRest solicitud se envio a
luck suerte, exito* en
keepOnFile conserv*|guard*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, base|banco de, nuestra base
applyAgain nuev*|futur*|otr*|proxim* ~1 oportunidad*|vacante*|edicion|oferta*|proceso*, siguenos|escribenos|escribeme,
 vuelv*|volver a
manyApplicants # ~3 solicitudes|personas|postula*
received tenemos tu, recib*|confirmada|guardad*|presentad*|recepcion|registrad*|exito*|llegado
confirmed postulacion ~12 con exito
thanks agradec*|gracias
applied participa*|interes|candidatura|solicitud|inscri*|cv|postul*|aplicar
willReview revisa*|valorar*|evaluar*|analizar*
contactYou te|le responder*|llamar*|decimos|inform*|dir*, avisar*|contactar*, en contacto
invite invit*|gustaria|quiere|encantaria|convoca*|queremos|cita
arrange agend*|reserva*|disponib*|horario*|coordin*|hueco, va|vendria|viene bien
interview llamada*|charla*|reunion|hablar|hablamos|ronda|videollamada|conocer*|entrevista*|conversa*|cafe,
 te|le llamo|esperamos|espero
interviewSet entrevista ~4 program*|sera|confirmada|agend*|lugar|realizar*, podria*|podes|puede* pasarte|venir,
 citad*|recorda*|confirm* ~6 entrevista
clock a|sobre las #, # h
assessment ejercicio*|challenge|test|cuestionario*|evaluacion*|tests|briefing|psico*|examen*|videoentrevista*|reto,
 caso practico, caso practico, entrevista ~1 video, una|unas|tu|la|las pruebas|prueba, prueba tecnica*
complete caduca|acced*|inici*|tienes|complet*|pido|hacer|enlace|realiz*|superar|mand*|entreg*|rellen*|plazo|responde*|prepar*|resolv*|hagas|contestar|adjunto|grab*|olvid*|va|pendiente|dura|pedimos,
 antes del, grabar
offerJob carta oferta, ofrecer* ~1 el puesto|trabajo|practicas, es|sea tuyo|tuya,
 gusto|complace|placer ~4 oferta|propuesta, propuesta formal|economica, que te unas|unieras|vengas|incorpor*,
 has ~3 selecc* ~3 puesto|cargo
offerPapers firm*|contrato|incorporacion
alert empleos para, # ofertas, nuevas vacantes|ofertas, nuevas|nuevos empleos, vacantes nuevas, alerta de
jobList vacantes|inscribete
outreach un|mi|nuestro cliente, buscamos|busco, he visto ~1 tu perfil, mandatad*, estoy|estamos buscando|armando,
 tu perfil ~3 interesa*|atencion|encaja*|gust*
recruiterSelf soy ~5 consultor*|selecc*
jobSheet requisitos:
askInterest conoces a, te|le interes*|apetece, busqueda de|activa, pasa*|envi* ~3 cv|curriculum,
 estas|estaria* abiert*
statusNews sigue ~1 en|activa, referencias|retras*|pausa|seguimos|alarg*|paciencia,
 ha|sido abierto|visto|leido ~2 candidatura*|cv|empresa, base|bolsa de,
 solicitud|cv|perfil|candidatura* ~3 actualiz*|cambi*|vist*
unfinished falta|incomplet*
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter hij*, pedido|alquiler|credito|piso|visado|hipoteca|matricula|master|pasaporte|beca|universidad|prestamo
legal confidencial*|rgpd
unsubscribe de baja
companyFollows equipo de, puesto|vacante|candidatura*|oferta|proceso ~8 en, parte de, interes|trabajar en|con|por,
 talento|empresa
companyPrecedes rrhh
roleFollows vacante|oferta|convocatoria|busqueda de|para, puesto|cargo|posicion|plaza de, cv para?,
 seleccion*|necesit*|busc*|contratar*|incorpor* un|una|como|de, postulacion|candidatura* para|a|al ~2 de?,
 inscripcion en|a ~3 oferta?, como|convocatoria|oportunidad, seleccion|proceso de|para
roleEnds en|con|te|se|esta|y|hemos|ha
roleLabel cargo|posicion|puesto|vacante|oferta
roleNoun ingenier*|director*|coordinador*|responsable|moz*|camarer*|tecnic*|encargad*|administrativ*|mecanic*|comercial|auxiliar|desarroll*|analista|jef*|contable|gerente
closing saludo*
visa permiso*|visad*|patrocin*|resid*
budget salarial*|economic*|presupuest*
seniority junior|senior, mas|menor|mayor experiencia|recorrido
metYou charla*|conocer*|vini*|venid*, tu|la|nuestra ~1 entrevista*
feedback feedback|retroaliment*
money transfer*
identityPapers dni
`,
};
