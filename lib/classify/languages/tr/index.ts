// Turkish.
import type { LanguageData } from '../language';
export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not değil*, bulunmu*, örtüşm*, verem*, olmad*, sağlamad*, yok, karşılam*
void olumlu ~2 olumsuz, işe alım, henüz ~4 verem*|sonuçlan*, olumsuz ~2 sayıl*
condition takdirde, halinde, olursa*
conditionAfter takdirde, halinde, olursa*
hedge nasıl
application cv*, aday*, özgeçmiş*, başvur*
position pozisyon*, ilan*, iş, süreci, kadro*, alım*, kontenjan*, staj*, görev*, rol*, ihtiyacımız*, işe
hiring maaş*, süreciniz*, sonraki aşama*|adım*, ik, personel, insan kaynakları, işe alım, kariyer*, sürecimiz*,
 ücret beklenti*
interviewWord mülakat*, görüşme*
others daha ~1 uygun|deneyimli|uzun|örtüşen|yakın|junior ~4 aday*|kişi*|isim*|profil*|biri*, başkası*,
 diğer|başka|öbür ~2 ism*|aday*|arkadaş*
proceed ilerle*, devam
chose aldık, bakaca*, yana, verdik, onayla*, tercih*, anlaş*, karar* veril*|verdik|aldı*, oldu, arıyoruz, arayış*,
 seç*, sonuçlandır*, ihtiyac*
fit sağla*, karşıla*, uygun, yeterli, örtüş*
filled pozisyon*|ilan*|kadro*|alım* ~8 kalmad*|dondur*|durdur*|vazgeç*|kapanmış*|yayından|kapat*|iptal|dolu,
 ihtiyacımız* ~1 kalmadı|yok
declined reddedil*, aday*|arkadaş* anlaş*,
 olumlu|devam|davet|tercih|dahil|değerlendirmeye|aramız*|uygun|yer|ekib*|işe ~3 edem*|edilem*|verem*|alınam*|alam*|almad*|katam*|olmad*|sonuçlandıram*|sonuçlandırılam*|alınm*|sonuçlanmad*|sağlayam*|görülmed*|görülmem*|bulam*|açam*,
 süre* ~3 sonlandırm*|sonlandırı*, yana kullan*, doldu, dondurul*, olumsuz ~1 değer*|sonuç*|yanıt*|dönüş*|tamam*,
 girem*, olumlu sonuçlanm*, sefer|kez ~1 olmad*, ilerleyem*, ilerletem*
refusal üzülerek
takenBack teklif* ~8 geri|geçersiz*
regret maalesef, yazık
luck başarılar*
keepOnFile ileride*, sakla*, havuz*, gelecek*
applyAgain takip etme*|edebil*|et|edin*, takipte, kapım*, başvurabilir*,
 yeniden|tekrar ~1 bekle*|değerlendir*|başvur*, açılır*|açılınca|açıldığ*|açarsa*, haberdar
manyApplicants çok sayıda, yoğun, # ~2 başvuru*
received ulaştı, tamamlandı, ilet*, alındı, aldık, alınmış*, kayde*, ulaşmış*, eklen*
thanks mutlu*, teşekkür*
applied ilgi*|başvur* ~4 teşekkür*
willReview inceley*, incelen*
contactYou haber ver*, dönüş yap*, iletişime
arrange müsait*, uygun ~2 gün*|saat*|zaman*, planla*, ayarla*, takvim*
interview sözlü, mülakat*, görüşme*
interviewSet yakından tanımak, tanışalım, uğra*, konuşmak|tanışmak|görüşmek ~1 ist*, yüz yüze,
 mülakat*|görüşme* ~3 onay*|davet*|çağ*|planla*|ist*|yapabil*|yapmak|gerçekleştir*|gelebil*|yapılac*|bekl*|aşamasına
assessment proje, envanter*, vaka*, ödev*, anket*, test*, video mülakat*|kayd*, sınav*
complete davet*, son tarih|gün, çöz*, ekte*, içinde, yanıtla*, hazırla*, yapman*, gönder*, link*, yükle*, rica, kadar,
 tıkla*, en geç, katıl*, yapılac*, bağlantı*, tamamla*, teslim*, kayd*
offerJob aramız*|ekib*|ekip*|takım* ~1 katılman*|görmek*|hoş|istiyor*, seninle|sizinle ~1 çalış* ~1 ist*, teklifimiz*,
 iş teklif*, işe|göreve ~1 alın*|başla*|kabul, işbaşı, pozisyon*|görev* ~2 teklif et*|ediyor*|sun*,
 görev almanı|yapmanızı ~2 isti*|arzu*, teklif mektubu*
alert yeni ~1 ilan*, # yeni|ilan*, uygun ~2 ilan*
outreach müşterim*, düşündü*, arıyoru*, arayış*, fırsat*
recruiterSelf ben ~5 danışman*
askInterest ister mi*, güncel cv|özgeçmiş*, ilgini* çek*, ilgilenir*
statusNews henüz, ertelen*, güncellen*, devam ediyor|etmekte*, referans*, eksik*, hâlâ, görüntüle*, gecikt*|gecikme*
unfinished doğrula*
withdrawn başvuru* ~4 geri çektiğin*|çekme|çektin*
otherMatter vize*, üyelik*, kira*, kredi*, burs
legal kvkk
visa izni*, ikamet*
budget ertelen*, maaş|ücret beklenti*, bütçemiz*|bütçesi*
seniority yıl ~1 deneyim*|tecrübe*, junior, daha ~3 deneyim*|kıdemli|tecrübe*
companyPrecedes bünyesinde, ik, olarak, insan kaynakları, firmasının, işe alım
roleEnds için, pozisyon*, ilan*, kadro*, alım*, süreci*, olarak, görev*, rol*, arıyoruz, arayış*, başvuru*
roleLabel pozisyon, ilan, kadro
roleNoun mimar*, eleman*, kasiyer*, usta, mühendisi, asistan*, yönetici*, geliştirici*, stajyer*, danışmanı, analist*,
 tekni*, direktör*, planlama*, tasarımcı*, garson*, temsilci*, görevli*, uzmanı|uzman, müdürü, sorumlu*, şef*, müdür,
 hemşire*
closing saygıl*, sevgiler
metYou tanıştığ*, geldiğin*, sohbetti, mülakatla*|mülakatın*|mülakatt*, görüşmem*, görüşmen*, görüşmel*, deneme günü,
 sözlü sınav*, görüşmüş*|görüştü*
feedback notlarım*, geri bildirim*, not:
money havale, depozito
candidate asil|asıl ~3 yedek
jobList ilanı|ilanları incele*|gör*
`,
};
