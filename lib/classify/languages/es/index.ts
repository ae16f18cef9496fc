// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not nunca|ningun*|imposible|no|tampoco
void cuando te|pued*|pod*, no respond*|dud*|obstante, no ~2 cubiert*, todavia|aun no
condition solo contact*|se|los, si|cuando, caso de
hedge contactaremos|contactara
stated desgrac*|desafortun*|sentimos|decision|finalmente|lament*|decidido
application hoja de vida, solicitud|candidatura*|cv|curriculum|postula*|inscripcion|perfil
position busqueda|concurso|puesto*|posicion|rol|vacante*|contratacion|plaza|empleo|oferta*|proceso*|cargo
candidate postulante*|aspirante*|candidat*
hiring humanos|reclut*|talento|brutos|jornada|seleccion|people|rrhh|teletrabajo
interviewWord entrevista*
others candidat*|perfil*|persona* ~3 intern*|mas|cuy*|mejor, por|a alguien,
 otr* ~2 candidat*|profesional*|perfil*|persona*|postulante*|aspirante*|chic*
proceed pasa* a la, siguiente etapa|fase, contratar*|seguir*|avanz*|seguimos|continu*
chose dado|quedado|encontrado|quedamos, cogimos|cogido, dar el,
 firmamos|recay*|decantado|prefer*|selecc*|optado|eleg*|prefi*|decid*|adjudic*|quedamos|tiramos|cerrado|propone
selected sid*|eres|hemos|fu*|han|result* ~1 aceptad*|selecc*|elegid*|presel*|admit*, contratar*,
 reune*|alcanz*|cumple*|exitos*|apt*|finalista*|superado
consider considera*
fit adec*|corresponde*|acorde*|ajust*|encaj*
toOffer incorporar*|ofrecer*, tenemos|contamos|hay ~1 plazas|vacantes, estamos buscando
filled tenemos a alguien, ha|sido|fue|se|esta|qued* ~2 cubri*|cerrad*|suspen*|finaliz*|pausa|cancel*|cubiert*
declined quedas|queda fuera, no cumple|cumples|cumplis, descarta*|desestima*, dejar|quedado|queda fuera,
 necesitamos a nadie
takenBack oferta|propuesta ~14 revocada|retirada|anulada, retir*|anul*|revoc* ~3 oferta|propuesta, sin efecto
refusal lament*|sentimos ~3 comunicar*|decir*|inform*|que
regret sentimos|desafortun*|lament*
companyIsRest solicitud se envio a
luck exito* en, suerte
keepOnFile conserv*|guard*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, nuestra base, base|banco de
applyAgain vuelv*|volver a, nuev*|futur*|otr*|proxim* ~1 oportunidad*|vacante*|edicion|oferta*|proceso*,
 siguenos|escribenos|escribeme
manyApplicants # ~3 solicitudes|postula*|personas
received recib*|confirmada|guardad*|presentad*|registrad*|recepcion|llegado|exito*
thanks agradec*|gracias
applied interes|aplicar|participa*|inscri*|candidatura|solicitud|postul*|cv
willReview revisa*|evaluar*|valorar*|analizar*
contactYou te|le responder*|decimos|llamar*|dir*|inform*, en contacto, contactar*|avisar*
invite invit*|cita|convoca*|gustaria|quiere|encantaria|queremos
arrange organizar, va|vendria|viene bien, agend*|reserva*|hueco|horario*|coordin*|disponib*, llamame|llameme
interview te|le esperamos|espero|llamo,
 llamada*|charla*|ronda|hablamos|videollamada|conocer*|cafe|entrevista*|reunion|hablar|conversa*, hablar contigo,
 videollamada
interviewSet podria*|puede*|podes venir|pasarte, entrevista ~4 sera|program*|confirmada|agend*|lugar|realizar*,
 citad*|recorda*|confirm* ~6 entrevista, hacer la entrevista, hacerte ~1 entrevista
clock sobre|a las #, # h
assessment prueba de|online|en,
 test|tests|evaluacion*|psico*|cuestionario*|ejercicio*|examen*|challenge|briefing|videoentrevista*|reto,
 entrevista ~1 video, cuestionario*, unas|una|tu|la|las prueba|pruebas, caso practico, caso practico
complete antes del,
 pedimos|caduca|acced*|inici*|tienes|complet*|pido|enlace|superar|realiz*|mand*|adjunto|entreg*|hacer|plazo|rellen*|responde*|prepar*|hagas|contestar|resolv*|olvid*|va|grab*|pendiente|dura,
 graba*
offerJob te queremos para, es|sea tuyo|tuya, trabajes|trabaje con nosotros, has|ha sido elegid* ~1 para,
 contratarte|contratarla|contratarlo|contratarle|vincularla|vincularlo, fueras|seas nuestr*,
 que te unas|incorpor*|unieras|vengas, has ~3 selecc* ~3 puesto|cargo, oferta|propuesta formal,
 extenderte|extenderle ~3 oferta|propuesta, te queremos en|con|como|aqui, hacerte|hacerle una oferta,
 te vienes con|como, ofrecerle|ofrecerte el|la|un|una ~1 puesto|cargo|posicion|plaza|empleo|trabajo|contrato,
 carta oferta, te|le|os ofrecemos|ofrezco|ofrece el|la puesto|cargo|posicion|trabajo|plaza|empleo,
 estás|está contratad*, decision|decid* ~2 contratar*|incorporar*|vincular*, que ha sido selecc* ~3 puesto|cargo|plaza
offerPapers contrato|firm*|incorporacion
alert # ofertas, nuevas ofertas|vacantes, vacantes nuevas
jobList vacantes|inscribete
outreach un|mi|nuestro cliente, buscamos|busco, estoy|estamos buscando|armando, he visto ~1 tu perfil,
 tu perfil ~3 interesa*|atencion|encaja*|gust*
recruiterSelf soy ~5 consultor*|selecc*
askInterest busqueda de|activa, te|le interes*|apetece, pasa*|envi* ~3 cv|curriculum, conoces a
statusNews base|bolsa de, retras*|referencias|pausa|seguimos|alarg*|paciencia,
 solicitud|candidatura*|cv|perfil ~3 actualiz*|cambi*|vist*
unfinished falta|incomplet*
withdrawn retirada
otherMatter hij*, tarjeta sanitaria,
 pedido|alquiler|piso|visado|hipoteca|beca|matricula|master|pasaporte|universidad|prestamo|credito
legal confidencial*|rgpd
unsubscribe de baja
companyFollows parte de, equipo de, interes|trabajar en|con|por, puesto|candidatura*|vacante|oferta|proceso ~8 en,
 talento|empresa
companyPrecedes rrhh
roleFollows vacante|oferta|convocatoria|busqueda de|para, inscripcion en|a ~3 oferta?,
 seleccion*|busc*|necesit*|contratar*|incorpor* un|una|como|de, como|convocatoria|oportunidad, cv para?,
 seleccion|proceso de|para, puesto|cargo|posicion|plaza de, candidatura*|postulacion para|a|al ~2 de?
roleEnds en|con|te|se|esta|y|hemos|ha
roleLabel cargo|posicion|puesto|vacante|oferta
roleNoun
 comercial|tecnic*|ingenier*|director*|coordinador*|moz*|responsable|camarer*|encargad*|administrativ*|gerente|mecanic*|desarroll*|auxiliar|jef*|analista|contable
closing saludo*
visa patrocin*|resid*|permiso*|visad*
budget salarial*|economic*|presupuest*
seniority junior|senior, mas|menor|mayor experiencia|recorrido
metYou charla*|conocer*|vini*|venid*, tu|la|nuestra ~1 entrevista*
feedback feedback|retroaliment*
money transfer*
identityPapers dni
`,
};
