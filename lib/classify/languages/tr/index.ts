// Turkish.
import type { LanguageData } from '../language';
export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not örtüşm*, yok, verem*, bulunmu*, sağlamad*, karşılam*, uyuşmuyor, olmad*, değil*
void işe alım, henüz ~4 verem*|sonuçlan*, olumsuz ~2 sayıl*, olumlu ~2 olumsuz
condition takdirde, halinde, olursa*
conditionAfter takdirde, halinde, olursa*
hedge nasıl
application başvur*, cv*, aday*, özgeçmiş*
position iş, kontenjan*, staj*, süreci, pozisyon*, ilan*, kadro*, alım*, işe, görev*, rol*, ihtiyacımız*
hiring ik, sonraki aşama*|adım*, insan kaynakları, maaş*, işe alım, personel, kariyer*, süreciniz*, sürecimiz*,
 ücret beklenti*
interviewWord mülakat*, görüşme*
others daha ~1 uygun|junior|deneyimli|uzun|örtüşen|yakın ~4 kişi*|isim*|aday*|profil*|biri*, başka biri*,
 başka|öbür|diğer ~2 ism*|aday*|arkadaş*, başkası*
proceed devam, ilerle*
chose aldık, yana, bakaca*, tercih*, sonuçlandır*, karar* veril*|verdik|aldı*, verdik, anlaş*, onayla*, oldu, arayış*,
 ihtiyac*, arıyoruz, seç*
fit uygun, örtüş*, yeterli, uymuyor|uyuş*, sağla*, karşıla*
filled pozisyon*|ilan*|kadro*|alım* ~8 kalmad*|dondur*|durdur*|vazgeç*|kapat*|kapanmış*|iptal|dolu|yayından,
 ihtiyacımız* ~1 yok|kalmadı, pozisyon*|kadro* ~4 doldurul*
declined ilerlememe*, geçemedi*, yana kullan*, seçilmedi*, olumsuz sonuçlan*, olumlu sonuçlanm*, reddedil*, doldu,
 aday*|arkadaş* anlaş*, dondurul*, süre* ~3 sonlandırı*|sonlandırm*,
 olumlu|devam|davet|tercih|dahil|değerlendirmeye|aramız*|uygun|yer|ekib*|işe ~3 edem*|edilem*|verem*|alınam*|katam*|olmad*|sonuçlandıram*|sonuçlandırılam*|alınm*|almad*|sonuçlanmad*|sağlayam*|görülmed*|görülmem*|bulam*|alam*|açam*,
 olumsuz ~1 değer*|sonuç*|yanıt*|dönüş*|tamam*, sefer|kez ~1 olmad*, mümkün olma*|değil, girem*, ilerleyem*,
 ilerletem*
refusal üzülerek
takenBack teklif* ~8 geri|geçersiz*
regret maalesef, yazık
luck başarılar*
keepOnFile ileride*, havuz*, sakla*, gelecek*
applyAgain başvurabilir*, haberdar, tekrar|yeniden ~1 bekle*|değerlendir*|başvur*, açılır*|açarsa*|açıldığ*|açılınca,
 takip etme*|edebil*|edin*|et, kapım*
manyApplicants yoğun, çok sayıda, # ~2 başvuru*
received aldık, ulaştı, ilet*, tamamlandı, alınmış*, eklen*, alındı, ulaşmış*, kayde*
thanks mutlu*, teşekkür*
applied ilgi*|başvur* ~4 teşekkür*
willReview inceley*, incelen*
contactYou haber ver*, iletişime, dönüş yap*
arrange müsait*, planla*, uyar, takvim*, uygun ~2 gün*|saat*|zaman*, vakt*, saat seç*, ne zaman gelebil*, ayarla*
interview mülakat*, sözlü, görüşme*
interviewSet uğra*, konuşmak|tanışmak|görüşmek ~1 ist*, yüz yüze, buluşalım, yakından tanımak, tanışalım,
 mülakat*|görüşme* ~3 onay*|davet*|çağ*|planla*|aşamasına|gerçekleştir*|yapabil*|ist*|gelebil*|yapılac*|yapmak|bekl*,
 mülakat ~4 bekl*
assessment proje, video mülakat*|kayd*, envanter*, kısa ~1 test, vaka*, ödev*, test*, sınav*
complete sürüyor|süren, gönder*, link*, davet*, son tarih|gün, çöz*, ekte*, hazırla*, yapman*, rica, en geç,
 kaydedin|kaydedip, içinde, teslim*, yanıtla*, yükle*, tıkla*, kadar, katıl*, yapılac*, bağlantı*, tamamla*, kayd*
offerJob teklif mektubu*, sizinle|seninle ~1 çalış* ~1 ist*, teklifimiz*, işbaşı, işe|göreve ~1 alın*|başla*|kabul,
 iş teklif*, sizi|seni ~1 işe almak ist*, pozisyon*|görev* ~2 teklif et*|ediyor*|sun*, sizi|seni ~1 işe almaya karar,
 sizi|seni seçtik, sizi|seni istiyoruz, aramız*|ekib*|ekip*|takım* ~1 katılman*|hoş|istiyor*|görmek*,
 görev almanı|yapmanızı ~2 arzu*|isti*
alert yeni ~1 ilan*, uygun ~2 ilan*, # yeni|ilan*
outreach müşterim*, düşündü*, arıyoru*, arayış*, fırsat*
recruiterSelf ben ~5 danışman*
askInterest ilgini* çek*, ister mi*, ilgilenir*, güncel özgeçmiş*|cv
statusNews güncellen*, henüz, referans*, eksik*, devam etmekte*|ediyor, hâlâ, görüntüle*, gecikme*|gecikt*, ertelen*
unfinished doğrula*
withdrawn başvuru* ~4 geri çektin*|çektiğin*|çekme
otherMatter vize*, üyelik*, burs, daire*, kliniğ*, kredi*, sipariş*, kira*
legal kvkk
visa izni*, ikamet*
budget bütçemiz*|bütçesi*, maaş|ücret beklenti*, ertelen*
seniority yıl ~1 deneyim*|tecrübe*, junior, daha ~3 kıdemli|deneyim*|tecrübe*
companyPrecedes bünyesinde, ik, olarak, firmasının, insan kaynakları, işe alım
roleEnds olarak, başvuru*, arayış*, süreci*, arıyoruz, pozisyon*, için, ilan*, kadro*, alım*, görev*, rol*
roleLabel pozisyon, ilan, kadro
roleNoun mimar*, yönetici*, görevli*, geliştirici*, sorumlu*, direktör*, usta, eleman*, tekni*, mühendisi, planlama*,
 analist*, tasarımcı*, garson*, asistan*, stajyer*, kasiyer*, müdürü, danışmanı, hemşire*, temsilci*, uzmanı|uzman,
 müdür, şef*
closing saygıl*, sevgiler
metYou mülakatın*|mülakatla*|mülakatt*, görüşmel*, görüştü*|görüşmüş*, geldiğin*, görüşmen*, sözlü sınav*, görüşmem*,
 deneme günü
feedback geri bildirim*, notlarım*, not:
money depozito, havale
candidate asıl|asil ~3 yedek
jobList ilanı|ilanları incele*|gör*
`,
};
