// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not nunca|no|imposible|ningun*|tampoco
void cuando pod*|pued*|te, no respond*|obstante|dud*, no ~2 cubiert*, aun|todavia no
condition si|cuando, solo contact*|se|los, caso de
hedge contactaremos|contactara
stated sentimos|finalmente|decision|desgrac*|desafortun*|decidido|lament*
application candidatura*|solicitud|cv|curriculum|inscripcion|postula*|perfil, hoja de vida
position busqueda|puesto*|concurso|rol|empleo|vacante*|contratacion|posicion|plaza|oferta*|proceso*|cargo
candidate postulante*|aspirante*|candidat*
hiring seleccion|humanos|people|jornada|rrhh|teletrabajo|talento|brutos|reclut*
interviewWord entrevista*
others candidat*|perfil*|persona* ~3 mas|intern*|cuy*|mejor,
 otr* ~2 candidat*|profesional*|perfil*|persona*|postulante*|aspirante*|chic*, por|a alguien
proceed contratar*|seguimos|seguir*|avanz*|continu*, pasa* a la, siguiente etapa|fase
chose firmamos|recay*|selecc*|optado|eleg*|prefi*|prefer*|decantado|decid*|adjudic*|quedamos|tiramos|propone|cerrado,
 dado|encontrado|quedado|quedamos
selected sid*|eres|hemos|han|fu*|result* ~1 selecc*|elegid*|aceptad*|presel*|admit*,
 superado|alcanz*|cumple*|reune*|exitos*|apt*|finalista*
consider considera*
fit adec*|ajust*|acorde*|corresponde*|encaj*
toOffer estamos buscando, incorporar*|ofrecer*, tenemos|contamos|hay ~1 plazas|vacantes
filled qued*|ha|sido|fue|se|esta ~2 cubri*|cerrad*|suspen*|finaliz*|pausa|cancel*|cubiert*
declined dejar|quedado|queda fuera, descarta*|desestima*, puesto|plaza ~4 cogid*|adjudicad*, suprimid*
takenBack sin efecto, retir*|anul*|revoc* ~3 oferta|propuesta, oferta|propuesta ~14 retirada|anulada|revocada
refusal sentimos|lament* ~3 comunicar*|decir*|que|inform*
regret desafortun*|lament*|sentimos
companyIsRest solicitud se envio a
luck suerte, exito* en
keepOnFile conserv*|guard*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, base|banco de, nuestra base
applyAgain siguenos|escribenos|escribeme, nuev*|futur*|otr*|proxim* ~1 oportunidad*|vacante*|edicion|oferta*|proceso*,
 volver|vuelv* a
manyApplicants # ~3 postula*|solicitudes|personas
received recib*|confirmada|guardad*|presentad*|recepcion|registrad*|exito*|llegado
confirmed postulacion ~12 con exito
thanks gracias|agradec*
applied interes|aplicar|candidatura|participa*|inscri*|solicitud|cv|postul*
willReview revisa*|evaluar*|valorar*|analizar*
contactYou avisar*|contactar*, te|le responder*|llamar*|decimos|inform*|dir*, en contacto
invite cita|gustaria|quiere|invit*|convoca*|encantaria|queremos
arrange hueco|agend*|reserva*|disponib*|horario*|coordin*, va|vendria|viene bien
interview te|le esperamos|espero|llamo,
 llamada*|charla*|reunion|hablar|hablamos|ronda|conocer*|videollamada|entrevista*|cafe|conversa*
interviewSet podes|podria*|puede* pasarte|venir, entrevista ~4 sera|program*|confirmada|agend*|lugar|realizar*,
 citad*|recorda*|confirm* ~6 entrevista
clock a|sobre las #, # h
assessment caso practico, caso practico, una|unas|tu|la|las prueba|pruebas,
 ejercicio*|test|evaluacion*|tests|briefing|psico*|examen*|challenge|videoentrevista*|cuestionario*|reto,
 entrevista ~1 video
complete antes del,
 pedimos|caduca|acced*|inici*|tienes|complet*|pido|enlace|realiz*|superar|mand*|adjunto|entreg*|rellen*|hacer|plazo|responde*|prepar*|hagas|contestar|resolv*|olvid*|va|grab*|pendiente|dura
offerJob que te unas|incorpor*|unieras|vengas, has ~3 selecc* ~3 puesto|cargo, es|sea tuyo|tuya, carta oferta,
 te|le|os ofrecemos|ofrezco|ofrece el|la puesto|cargo|posicion|plaza|trabajo|empleo,
 ofrecerte|ofrecerle el|la|un|una ~1 puesto|cargo|posicion|plaza|empleo|trabajo|contrato,
 decid*|decision ~2 contratar*|vincular*|incorporar*,
 contratarte|contratarla|contratarlo|contratarle|vincularla|vincularlo, oferta|propuesta formal,
 que ha sido selecc* ~3 puesto|cargo|plaza, seas|fueras nuestr*, te queremos en|con|como|aqui,
 te vienes con|como, extenderte|extenderle ~3 propuesta|oferta, hacerle|hacerte una oferta, su|tu incorporacion como
offerPapers contrato|incorporacion|firm*
alert # ofertas, nuevas vacantes|ofertas, vacantes nuevas
jobList inscribete|vacantes
outreach un|mi|nuestro cliente, mandatad*, he visto ~1 tu perfil, estoy|estamos buscando|armando,
 tu perfil ~3 interesa*|atencion|encaja*|gust*, buscamos|busco
recruiterSelf soy ~5 consultor*|selecc*
jobSheet requisitos:
askInterest conoces a, te|le interes*|apetece, pasa*|envi* ~3 cv|curriculum, busqueda de|activa
statusNews referencias|retras*|pausa|seguimos|alarg*|paciencia, base|bolsa de,
 solicitud|cv|perfil|candidatura* ~3 actualiz*|cambi*|vist*
unfinished falta|incomplet*
withdrawn retirada
otherMatter pedido|alquiler|credito|piso|visado|hipoteca|matricula|master|pasaporte|beca|universidad|prestamo, hij*
legal rgpd|confidencial*
unsubscribe de baja
companyFollows interes|trabajar en|con|por, equipo de, parte de, puesto|vacante|oferta|candidatura*|proceso ~8 en,
 talento|empresa
companyPrecedes rrhh
roleFollows inscripcion a|en ~3 oferta?, puesto|cargo|posicion|plaza de, cv para?,
 vacante|oferta|convocatoria|busqueda de|para, seleccion*|necesit*|busc*|contratar*|incorpor* un|una|como|de,
 como|convocatoria|oportunidad, postulacion|candidatura* para|a|al ~2 de?, seleccion|proceso de|para
roleEnds en|con|te|se|esta|hemos|ha|y
roleLabel cargo|posicion|puesto|vacante|oferta
roleNoun
 tecnic*|ingenier*|director*|coordinador*|responsable|moz*|camarer*|encargad*|administrativ*|mecanic*|comercial|gerente|auxiliar|desarroll*|analista|jef*|contable
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
