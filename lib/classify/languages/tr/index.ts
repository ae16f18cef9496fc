// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge',
  words: `
not değil*, olmad*, olmam*, verem*, örtüşm*, karşılam*, sağlamad*, taşımad*, uymad*, eşleşm*, uyuşm*, bulunmam*, bulunmad*
void olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*, görüşme*|mülakat* ~2 devam, ne zaman ~2 başla*,
 olumlu ~2 olumsuz, işe alım
condition aksi, eğer, halinde, durumunda, takdirde, olursa*, olmazsa*, almazsa*, yapılmaz*, örtüşürse, yalnızca ~3 adaylar*
conditionAfter halinde, durumunda, takdirde, olursa*
hedge olabilir, nasıl, bulunan|görülen|seçilen|değerlendirilen|kalan|geçen aday*, davet edilec*
application başvur*, özgeçmiş*, cv*, aday*, kriter*
position pozisyon*, ilan*, kadro*, görev*, rol*, alım*, iş, işe, staj*, ihtiyacımız*
hiring ik, kariyer*, insan kaynakları, süreciniz*, sürecimiz*, işe alım
interviewWord mülakat*, görüşme*
others başka|diğer|farklı ~2 aday*|isim*|profil*|arkadaş*, başkası*, önceli* ~6 aday*,
 daha ~1 uygun|deneyimli|tecrübeli|kıdemli|yakın ~3 aday*|isim*|profil*|biri*
proceed ilerle*, devam
chose tercih*, karar* verdik|veril*|aldı*, anlaş*, yana, aldık, verdik, seçti*, bulduk, yönel*, sonuçlandır*, atanma*, oldu
fit uygun, yeterli, örtüş*, uyum*, uyma*, uyuş*, eşleş*, karşıla*, sağla*, taşıma*
filled pozisyon*|ilan*|kadro*|alım* ~8 dolu|doldu*|dolmuş*|kapandı|kapanmış*|kapat*|iptal|durdur*|dondur*|vazgeç*|yayından,
 ihtiyacımız* ~1 kalmadı, atama yapıl*|gerçekleş*, aday* bulunmuş*|bulundu|belirlen*, eleman* aldık|bulduk
declined sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib* ~3 edem*|etmem*|etmey*|edilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınmam*|alam*|almad*|katam*|olam*|olmad*|değerlendirilmed*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlandıram*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*,
 değerlendirem*, değerlendirilem*, ilerleyem*, ilerletem*, ilerlememe*, ilerletmeme*, ilerlemiyor*, seçilmed*,
 aşama*|adıma ~2 geçem*|geçmey*|taşıyam*, kazanamad*, çalışamayac*, imkân* ~1 olmad*, elendi*, elenmiş*,
 reddedil*, başarısız, değerlendirme dışı, süre*|başvuru* ~3 sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*, seviye*|beklenti* ~2 altında
takenBack teklif* ~8 geri çekmek|çekiyor*|çekti*
refusal üzülerek, üzüntü*
regret maalesef, üzgün*, yazık
luck başarılar*
keepOnFile taban*, havuz*, sakla*, ileri*, gelecek*
applyAgain tekrar|yeniden ~1 başvur*|değerlendir*, başvurabilir*, takip
manyApplicants çok sayıda, yoğun
received başvurdunuz, aldık, ulaştı, ulaşmış*, alınmış*, alındı, ilet*, gönderildi, kayde*, eklen*, tamamlandı, tamamlanmış*, tamamladın*, oluşturuldu
thanks teşekkür*, mutlu*
applied başvur*|ilgi* ~4 teşekkür*|mutlu*
willReview incelen*, inceley*, inceliyor*, değerlendirilec*, gözden
contactYou iletişime, dönüş yap*, size|sana ~1 dön*, haber ver*, bilgilendirilec*
arrange planla*, ayarla*, müsait*, takvim*, seçene*, uygun ~2 gün*|zaman*|saat*
interview görüşme*, mülakat*, sözlü
interviewSet görüşme*|mülakat* ~3 davet*|bekl*|çağ*|yapmak|yapabil*|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|onay*,
 görüşmek|tanışmak ~1 ist*, ön görüşme, sözlü ~3 hak|çağrı*, yakından tanımak, bir araya, uğra*, tanışmaya, tanışalım
assessment test*, sınav*, ödev*, envanter*, vaka*, case, video mülakat*, anket*, online|teknik ~2 değerlendirme*, deneme, proje, projeyi
complete tamamla*, çöz*, doldur*, yanıtla*, teslim*, gönder*, iletmen*, girmen*, rica, bağlantı*, link*, tıkla*, kadar, ekte*, içinde, süren*, kayd*, davet*, yapılac*
offerJob teklifimiz*, iş teklif*, teklif mektubu*, işe|göreve ~1 alın*|kabul|başla*, işe almak ist*, işbaşı, işe giriş,
 seninle|sizinle|bizimle ~1 çalışma* ~1 ist*|karar*|başla*, aramız*|ekip*|ekib* ~1 hoş|katılman*|görmek*, teklif etmek*|sunmak*|ediyor*, atanma* hak, staj* ~1 kabul edil*
alert iş alarmı*, yeni ~1 ilan*, # yeni|ilan*, uygun|önerilen ~2 ilan*
careerAdvice bülten*, ipuç*, fuar*
outreach arıyoru*, arayış*, müşterimiz*, büyütüyor*, dikkatim*, profil* ~3 inceledim|gör*|örtüş*, fırsat*, düşündü*, ulaşmak
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ilgileniyorsa*, ilgini* çek*, güncel cv|özgeçmiş*, ister mi*, isterse*, açık mı*
statusNews sabrınız*, gecik*, referans*, devam ediyor|etmekte*, ertelen*, sürüyor, henüz, hâlâ, eksik*, görüntüle*, güncellen*, uza*, yükle*
unfinished başvuru*|profil* ~2 tamamlamad*|tamamlay*, taslak, doğrula*
withdrawn başvuru* ~4 geri çektin*|çektiğin*|çekme, vazgeçtiğin*
otherMatter kredi*, kira*, vize*, burs, bursu*, sipariş*, abonelik*, üyelik*, mahkeme*,
 sigorta*|üniversite* ~1 başvuru*
legal kvkk
unsubscribe abonelikten
visa ikamet*, izni*
budget bütçe*, ertelen*, ücret*
seniority deneyim*, tecrübe*
companyPrecedes ik, olarak, insan kaynakları, işe alım
roleEnds pozisyon*, ilan*, kadro*, görev*, rol*, olarak, için, başvuru*
roleLabel pozisyon, ilan, kadro
roleNoun uzman*, mühendis, mühendisi, geliştirici*, müdür, müdürü, direktör*, yönetici*, analist*, danışman, danışmanı, asistan*, stajyer*, eleman*, sorumlu*, temsilci*, hemşire*, tekni*, programcı*, garson*
closing saygıl*, sevgiler
metYou görüşmem*, görüşmen*, görüşmel*, mülakat*
feedback geri bildirim*
money havale
`,
};
