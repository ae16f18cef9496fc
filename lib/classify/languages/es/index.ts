// Spanish, of Spain and of Latin America.
import type { LanguageData } from '../language';

export const spanish: LanguageData = {
  code: 'es',
  common:
    'el los la las una que por para con del su sus nos nuestro usted ha hemos gracias como esta este pero no se lo tu te es y en un hola de a al le me si mas',
  words: `
not no|ningun*|tampoco|imposible|nunca
void no dud*|solo|respond*|descart*|obstante, recib* ~1 gran|much*, aun|todavia no, haber|por ~1 complet*|realiz*|entreg*,
 cuando pod*|pued*|te, no ~2 cubiert*, entrevistar a|al, dile ~2 que no
condition si|cuando, solo los|se|contact*, caso de, de no recibir,
 entienda|considere que, candidat*|personas que no|sean|avanc*, una vez que|cubiert*|finaliz*
hedge contactaremos|contactara
stated desafortun*|lament*|sentimos|decidido|decision|desgrac*|finalmente
application candidatura*|solicitud|postula*|inscripcion|cv|curriculum|perfil, hoja de vida
position puesto*|concurso|cargo|posicion|vacante*|plaza|oferta*|empleo|busqueda|proceso*|rol|contratacion
candidate candidat*|postulante*|aspirante*
hiring seleccion|rrhh|reclut*|talento|humanos|people|brutos|jornada|teletrabajo, seguridad social
interviewWord entrevista*
others otr* ~2 candidat*|perfil*|persona*|postulante*|aspirante*|profesional*|chic*, con|por|a alguien,
 candidat*|perfil*|persona*|postulante* ~3 mas|mejor|intern*|cuy*
proceed continu*|avanz*|seguir*|seguimos|contratar*, siguiente fase|etapa, pasa* a la, contar contigo
chose selecc*|eleg*|optado|decantado|decid*|quedamos|recay*|cerrado|adjudic*|inclinad*|prefer*|prefi*|tiramos|propone|firmamos|firmado, es para
selected finalista*|superado|favorec*|alcanz*|cumple*|reune*|apt*|exitos*|prosper*,
 sid*|result*|eres|fu*|quedad*|hemos|han ~1 selecc*|elegid*|presel*|escog*|admit*|aceptad*
consider considera*, en cuenta
fit ajust*|encaj*|corresponde*|acorde*|adec*|idone*|afin*|suficiente*
toOffer ofrecer*|incorporar*, necesitamos a? nadie|personal, hay|tenemos|contamos ~1 vacantes|puestos|plazas, estamos buscando|contratando
filled ha|fue|esta|sido|se|qued* ~2 cubiert*|cubri*|cerrad*|finaliz*|suspen*|pausa|congel*|cancel*|desiert*|paraliz*, adjudicad* a
declined descarta*|desestima*, sido excluid*, candidatura*|postula* ~4 rechazad*|denegad*|excluid*, otr* ~1 candidat*|persona*|perfil* ~3 encaj*|ajust*|cumpl*|afin*,
 quedado|queda fuera, esta vez no, por terminad*, termina|finaliza|dejamos|dejarlo|dejar aqui, encontr* a alguien, dado ~1 prioridad a,
 cerramos|finalizada tu|su participacion|candidatura|postulacion|proceso, quedamos con ella|otr*
takenBack sin efecto, oferta|propuesta ~5 retirad*|anulad*, retir* ~1 oferta|propuesta
refusal lament*|sentimos ~3 comunicar*|decir*|inform*|que
regret desafortun*|lament*|sentimos
luck suerte, mucho* exito*, exito* en|para
keepOnFile guard*|conserv*|mantendr* ~4 perfil|cv|curriculum|datos|carpeta, base|banco de, nuestra base, te|le tendr*|tengo
applyAgain volver|vuelv* a, siguenos|escribenos|escribeme, otr*|futur*|nuev*|proxim* ~1 oportunidad*|vacante*|oferta*|proceso*|edicion
manyApplicants gran|cientos|# ~3 candidat*|solicitudes|postula*|personas|cv
received recib*|recepcion|registrad*|enviad*|presentad*|guardad*|confirmada|llegado|exito*, tenemos tu|su
confirmed has|te inscri*|aplicado|postula*, aplicaste, acuse|acusamos, inscripcion|solicitud|postulacion ~12 con exito,
 respuestas|test|prueba|ejercicio|entrevista|aplicacion ~6 recibid*|guardad*|enviad*
thanks gracias|agradec*
applied candidatura|solicitud|interes|inscri*|postul*|aplicar|participa*|cv
willReview revisa*|analizar*|evaluar*|valorar*
contactYou contactar*|avisar*, en contacto, te|le llamar*|dir*|decimos|inform*|responder*
invite invit*|convoca*|cita|gustaria|encantaria|queremos|quiere
arrange agend*|concertar|disponib*|horario*|hueco|reserva*|coordin*, viene|vendria|va|queda bien, cuando puedes
interview entrevista*|videollamada|llamada*|reunion|charla*|conocer*|hablar|hablamos|conversa*|ronda|cafe, dinamica de, te|le espero|esperamos|llamo
interviewSet entrevista ~4 program*|confirmada|agend*|sera|realizar*|lugar, confirm*|citad*|mover|reprogramar|recorda*|esperamos ~6 entrevista,
 siguiente|proximo|segunda fase|paso|etapa|ronda ~3 entrevista|charla|conversacion|videollamada,
 puede*|podria*|podes venir|pasarte|pasarse
clock a|sobre las #, # h|hs
assessment psico*|test|tests|cuestionario*|evaluacion*|ejercicio*|examen*|reto|videoentrevista*|briefing|challenge, grab* ~2 respuestas|preguntas, prepar* ~1 presentacion, encuesta de personalidad, prueba|pruebas tecnica*,
 una|tu|la|unas|las prueba|pruebas, caso practico
complete complet*|realiz*|hacer|enlace|plazo|responde*|entreg*|rellen*|resolv*|hagas|contestar|superar|adjunto|mand*|tienes|grab*|va|celebrar*|pendiente|prepar*|acced*|rendir|inici*|caduca|dura|debes|pedimos|pido|olvid*, antes del
offerJob contratarte|contratarl*, carta de? oferta, placer|complace|gusto ~4 oferta|propuesta, oferta formal, propuesta de incorporacion,
 ofrecer* ~1 el|la|las puesto|cargo|trabajo|plaza|practicas,
 confirm* ~1 tu|su incorporacion, has|ha|fuiste|quedaste ~3 selecc*|elegid* ~3 puesto|cargo|posicion|plaza, puesto|trabajo|plaza ~3 es tuy*, que seas nuestr*,
 que te unas|unieras|incorpor*|vengas, te queremos como|con|en, su|tu contrato de trabajo, bienvenid* al equipo, nuestra oferta laboral, bienvenida al equipo, propuesta economica|formal, te incorporas,
 obtenido la plaza, adjudicatari*, sido nombrad*, contar contigo en el|como, contrato esta listo, estas contratad*, candidatura ~6 aceptada, incorporacion esta|sera, aprobado su|tu contratacion
offerPapers contrato|firm*|incorporacion
alert alerta*|boletin, nuevas|nuevos oferta*|empleos|vacantes, # ofertas|nuevas, ofertas ~3 coincid*|interesar, empleos|vacantes|ofertas recomend*|destacad*, feria ~3 empleo, estan|estamos contratando
jobList postulate|inscribete|vacantes
careerAdvice consejos, mejorar tu cv
outreach busco|buscamos, he|hemos visto|leido ~1 tu|su perfil|cv, vi|encontr* ~1 tu|su perfil|cv, tu|su perfil|experiencia ~3 interesa*|encaja*|atencion|gust*,
 mi|nuestro|un cliente, estamos|estoy|esta buscando|seleccionando|ampliando|armando, te escribo de|porque, hablarte de, su|tu nombre|contacto, necesitamos un|una, mandatad*, presentarte|proponerte
recruiterSelf soy|llamo ~5 reclut*|consultor*|selecc*
jobSheet requisitos:
askInterest te|le interes*|apetece|interesar, estas|estaria*|esta interesad*|abiert*|dispuest*, envi*|pasa* ~3 cv|curriculum, conoces a, busqueda activa|de
statusNews paciencia|referencias|seguimos|retras*|alarg*|pausa, reembolso de gastos, ampli* ~1 plazo, candidatura*|solicitud|cv|perfil ~3 vist*|actualiz*|cambi*,
 ha|sido visto|leido|abierto ~2 cv|candidatura*|empresa, sigue ~1 en|activa, bolsa|base de
unfinished incomplet*|falta, completar ~5 documentos|expediente, activ* tu cuenta
withdrawn retirada, retir* ~2 candidatura*|postula*
otherMatter garaje|instalacion|festival|prestamo|credito|hipoteca|alquiler|piso|visado|pasaporte|beca|matricula|universidad|master|pedido,
 hij*, tu|su|de seguro
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
feedback feedback|retroaliment*, te|le cuente|explique
money transfer*
identityPapers dni
`,
};
