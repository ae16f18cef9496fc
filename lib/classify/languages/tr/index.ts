// Turkish.
import type { LanguageData } from '../language';
export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not değil*, bulunmu*, örtüşm*, olmad*, yok, verem*, sağlamad*, karşılam*
void henüz ~4 verem*|sonuçlan*, olumsuz ~2 sayıl*, olumlu ~2 olumsuz, işe alım
condition takdirde, halinde, olursa*
conditionAfter olursa*, takdirde, halinde
hedge nasıl
application cv*, aday*, kriter*, özgeçmiş*, başvur*
position pozisyon*, ilan*, kadro*, iş, süreci, işe, alım*, kontenjan*, staj*, görev*, rol*, ihtiyacımız*
hiring maaş*, ik, sonraki aşama*|adım*, süreciniz*, ücret beklenti*, kariyer*, insan kaynakları, işe alım, personel,
 sürecimiz*
interviewWord mülakat*, görüşme*
others başkası*, daha ~1 uygun|deneyimli|uzun|yakın|junior|örtüşen ~4 aday*|kişi*|isim*|profil*|biri*,
 diğer|başka|öbür ~2 ism*|aday*|arkadaş*
proceed devam, ilerle*
chose verdik, tercih*, bakaca*, aldık, karar* veril*|verdik|aldı*, oldu, arıyoruz, anlaş*, arayış*, seç*,
 sonuçlandır*, ihtiyac*, yana, onayla*
fit uygun, sağla*, yeterli, karşıla*, örtüş*
filled pozisyon*|ilan*|kadro*|alım* ~8 kalmad*|dondur*|durdur*|dolu|vazgeç*|kapanmış*|yayından|kapat*|iptal,
 ihtiyacımız* ~1 kalmadı|yok
declined altında kal*,
 olumlu|devam|davet|tercih|dahil|değerlendirmeye|aramız*|uygun|yer|ekib*|işe ~3 edem*|edilem*|verem*|alınam*|alam*|almad*|katam*|olmad*|sonuçlandıram*|sonuçlandırılam*|alınm*|sonuçlanmad*|sağlayam*|görülmed*|görülmem*|bulam*|açam*,
 süre* ~3 sonlandırm*|sonlandırı*, yana kullan*, olumsuz ~1 değer*|sonuç*|yanıt*|dönüş*|tamam*, reddedil*, doldu,
 kimseyi ~2 alm*, seni|sizi ~2 alam*, aday*|arkadaş* anlaş*, bütçe* ~2 verm*, durum*|sonuç* ~3 olumsuz*, dondurul*,
 girem*, olumlu sonuçlanm*, ilerleyem*, ilerletem*, sefer|kez ~1 olmad*
takenBack teklif* ~8 geçersiz|geri|geri çekmek|çekti*|kılın*|çekiyor*
refusal üzülerek
regret maalesef, yazık
luck başarılar*
keepOnFile muhafaza, ileride*, sakla*, havuz*, tabanım*|tabanın*, gelecek*
applyAgain kapım*, başvurabilir*, takipte, takip etme*|edebil*|et|edin*,
 yeniden|tekrar ~1 bekle*|değerlendir*|başvur*, açılır*|açılınca|açıldığ*|açarsa*, haberdar
manyApplicants çok sayıda, yoğun, # ~2 başvuru*
received ilet*, ulaştı, tamamlandı, alındı, alınmış*, aldık, kayde*, ulaşmış*, eklen*
thanks mutlu*, teşekkür*
applied ilgi*|başvur* ~4 teşekkür*
willReview incelen*, inceley*
contactYou dönüş yap*, iletişime, haber ver*, size|sana ~1 dön*
arrange müsait*, planla*, uygun ~2 gün*|saat*|zaman*, ayarla*, takvim*
interview mülakat*, görüşme*, sözlü
interviewSet yakından tanımak, yüz yüze, konuşmak|tanışmak|görüşmek ~1 ist*, uğra*,
 mülakat*|görüşme* ~3 onay*|davet*|çağ*|planla*|ist*|yapabil*|yapmak|gerçekleştir*|gelebil*|yapılac*|bekl*|aşamasına,
 tanışalım
assessment proje, envanter*, vaka*, ödev*, video mülakat*|kayd*, anket*, test*, sınav*
complete iletmen*, davet*, çöz*, son tarih|gün, ekte*, yanıtla*, içinde, hazırla*, yapman*, doldur*, gönder*, link*,
 en geç, girebil*, rica, yükle*, tıkla*, kadar, katıl*, yapılac*, bağlantı*, tamamla*, teslim*, kayd*
offerJob işbaşı, işe giriş, işe|göreve ~1 alın*|başla*|kabul, teklifimiz*, iş teklif*,
 seninle|sizinle ~1 çalış* ~1 ist*, teklif etmek*|ediyor*, teklif mektubu*,
 aramız*|ekib*|ekip*|takım* ~1 katılman*|görmek*|istiyor*|hoş
alert yeni ~1 ilan*, # yeni|ilan*, iş alarmı*, uygun ~2 ilan*
outreach müşterim*, büyütüyor*, düşündü*, arıyoru*, arayış*, dikkatim*, profil* ~3 gör*|örtüş*|inceledim, fırsat*
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ister mi*, ilgini* çek*, güncel özgeçmiş*|cv
statusNews ertelen*, güncellen*, sabrınız*, referans*, sürüyor, eksik*, görüntüle*, henüz, gecikme*|gecikt*, hâlâ,
 devam etmekte*|ediyor
unfinished doğrula*, profil*|başvuru* ~2 tamamlay*|tamamlamad*
withdrawn başvuru* ~4 geri çekme|çektin*|çektiğin*
otherMatter pasaport*, burs, üyelik*, vize*, kira*, kredi*
legal kvkk
visa izni*, ikamet*
budget maaş|ücret beklenti*, ertelen*, bütçesi*|bütçemiz*
seniority yıl ~1 deneyim*|tecrübe*, daha ~3 deneyim*|kıdemli|tecrübe*, junior
companyPrecedes bünyesinde, ik, insan kaynakları, işe alım, olarak, firmasının
roleEnds için, pozisyon*, ilan*, arıyoruz, kadro*, alım*, olarak, süreci*, görev*, rol*, arayış*, başvuru*
roleLabel pozisyon, ilan, kadro
roleNoun tekni*, mimar*, eleman*, kasiyer*, asistan*, direktör*, planlama*, yönetici*, geliştirici*, stajyer*,
 mühendisi, danışmanı, analist*, temsilci*, görevli*, tasarımcı*, garson*, uzmanı|uzman, müdürü, sorumlu*, şef*, usta,
 müdür, hemşire*
closing saygıl*, sevgiler
metYou deneme günü, mülakatt*|mülakatın*|mülakatla*, görüşmem*, görüşmel*, sohbetti, tanıştığ*, görüşmen*, geldiğin*,
 sözlü sınav*, görüşmüş*|görüştü*
feedback geri bildirim*, not:, notlarım*
money havale, depozito
candidate asil|asıl ~3 yedek
jobList ilanı|ilanları incele*|gör*
`,
};
