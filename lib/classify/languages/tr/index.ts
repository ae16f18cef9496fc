// Turkish.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize',
  words: `
not değil*, olmad*, olmam*, verem*, örtüşm*, karşılam*, sağlamad*, taşımad*, uymad*, eşleşm*, uyuşm*, bulunmam*, bulunmad*, bulunmu*, yok
void sınav* tamamlandı, olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*, görüşme*|mülakat* ~2 devam, ne zaman ~2 başla*,
 olumlu ~2 olumsuz, işe alım
condition aksi, eğer, halinde, durumunda, takdirde, olursa*, olmazsa*, almazsa*, yapılmaz*, örtüşürse, yalnızca ~3 adaylar*
conditionAfter halinde, durumunda, takdirde, olursa*
hedge olabilir, nasıl, bulunan|görülen|seçilen|değerlendirilen|kalan|geçen aday*, davet edilec*
application başvur*, özgeçmiş*, cv*, aday*, kriter*, evraklarınız, müracaat*
position pozisyon*, ilan*, kadro*, görev*, rol*, alım*, iş, işe, staj*, ihtiyacımız*, süreci, kontenjan*
hiring ik, maaş*, kariyer*, insan kaynakları, süreciniz*, sürecimiz*, işe alım, sonraki aşama*|adım*, ücret beklenti*, personel
interviewWord mülakat*, görüşme*
others başka|diğer|farklı|öbür ~2 aday*|isim*|ism*|profil*|arkadaş*|kişi*, başkası*, önceli* ~6 aday*,
 daha ~1 uygun|deneyimli|tecrübeli|kıdemli|yakın|uzun|örtüşen|junior|yetkin ~4 aday*|isim*|profil*|biri*|kişi*
proceed ilerle*, devam
chose tercih*, karar* verdik|veril*|aldı*, anlaş*, yana, aldık, verdik, seçti*, bulduk, yönel*, sonuçlandır*, atanma*, oldu, yaptık, onayla*, ihtiyac*, arıyoruz, arayış*, bakaca*
fit uygun, yeterli, örtüş*, uyum*, uyma*, uyuş*, eşleş*, karşıla*, sağla*, taşıma*
filled pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8 dolu|doldu*|dolmuş*|kapandı|kapanmış*|kapat*|iptal|durdur*|dondur*|vazgeç*|yayından,
 ihtiyacımız* ~1 kalmadı|yok, atama yapıl*|gerçekleş*, aday* bulunmuş*|bulundu|belirlen*,
 açık|boş ~1 pozisyon*|kadro* ~1 yok|bulunm*, alım* ~1 yapm*|yapılm*
declined sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3 edem*|etmem*|etmey*|edilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alam*|almad*|almay*|katam*|olam*|olmad*|değerlendirilmed*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*,
 değerlendirem*, değerlendirilem*, ilerleyem*, ilerletem*, ilerlememe*, ilerletmeme*, ilerlemey*, ilerlemiyor*, seçilmed*, seçilem*,
 aşama*|adıma|eleme*|mülakat* ~2 geçem*|geçmey*|taşıyam*|taşımay*, kazanam*, giremed*, katılamay*, çalışamayac*, imkân* ~1 olmad*, elendi*, elenmiş*,
 reddedil*, başarısız, değerlendirme dışı, süre*|başvuru* ~3 sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*, seviye*|beklenti* ~2 altında|değil*,
 maalesef|sefer|kez olmad*, uygun|göre değilsin*, sana|size göre değil, bütçe* ~7 değil|yok, birini|eleman ~1 bulduk|aldık, arayış* sona
takenBack teklif* ~8 geri çekmek|çekiyor*|çekti*
refusal üzülerek, üzüntü*
regret maalesef, üzgün*, yazık
luck başarılar*
keepOnFile tabanım*|tabanın*, havuz*, sakla*, ileride*, ilerleyen, gelecek*, muhafaza, not ettim, kopma*
applyAgain tekrar|yeniden ~1 başvur*|değerlendir*|bekle*, başvurabilir*, takipte, takip et*, açılır*|açıldığ*|açılınca|açarsa*, kapım*, haberdar
manyApplicants çok sayıda, yoğun, # ~2 başvuru*, herkes*
received başvurdunuz, aldık, aldım, ulaştı, ulaşmış*, alınmış*, alındı, ilet*, gönderildi, kayde*, eklen*, tamamlandı, tamamlanmış*, tamamladın*, oluşturuldu
thanks teşekkür*, mutlu*
applied başvur*|ilgi* ~4 teşekkür*|mutlu*
willReview incelen*, inceley*, inceliyor*, değerlendirilec*, gözden
contactYou iletişime, dönüş yap*, size|sana ~1 dön*, haber ver*, bilgilendirilec*
arrange planla*, ayarla*, müsait*, takvim*, seçene*, uygun ~2 gün*|zaman*|saat*, ne zaman
interview görüşme*, mülakat*, sözlü
interviewSet görüşme*|mülakat* ~3 davet*|bekl*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|onay*,
 görüşmek|tanışmak|konuşmak ~1 ist*, ön görüşme, sözlü ~3 hak|çağrı*, yakından tanımak, bir araya, uğra*, tanışmaya, tanışalım, yüz yüze,
 sonraki adım* ~2 görüşme*|mülakat*, zaman ~1 arayabil*|ulaşabil*, deneme günü*
assessment test*, sınav*, ödev*, envanter*, vaka*, case, video mülakat*|kayd*, videola*, video ~2 yanıt*|cevap*, anket*, online|teknik ~2 değerlendirme*, deneme ders*|çeviri*, örnek ders, proje, projeyi,
 değerlendirme merkezi*, minik|küçük|kısa ~1 görev*, oyun tabanlı
complete tamamla*, çöz*, doldur*, yanıtla*, teslim*, gönder*, iletmen*, girmen*, girebil*, rica, bağlantı*, link*, tıkla*, kadar, ekte*, içinde, süren*, kayd*, davet*, yapılac*,
 hazırla*, yükle*, yapman*, son tarih|gün, en geç, katıl*
offerJob teklifimiz*, iş teklif*, teklif mektubu*, işe|göreve ~1 alın*|kabul|başla*, işe almak ist*, işbaşı, işe giriş,
 seninle|sizinle|bizimle ~1 çalış* ~1 ist*|karar*|başla*|uygun, gel ~1 bizimle çalış, aramız*|ekip*|ekib* ~1 hoş|katılman*|görmek*|katmak*|istiyor*, teklif etmek*|sunmak*|ediyor*, atanma* ~1 hak|uygun, staj* ~1 kabul edil*,
 iş senin|sizin, yerleştirildi*, istihdam et*
alert iş alarmı*, yeni ~1 ilan*, # yeni|ilan*, uygun|önerilen|çıkan ~2 ilan*
careerAdvice bülten*, ipuç*, fuar*, rehber*, kariyer gün*
outreach arıyoru*, arayış*, müşterim*, büyütüyor*, dikkatim*, profil* ~3 inceledim|gör*|örtüş*|uygun, fırsat*, düşündü*, ulaşmak, yürütüyor*, isminiz*|adınızı|aklımıza
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ilgileniyorsa*, ilgini* çek*, güncel cv|özgeçmiş*, ister mi*, açık mı*|mis*, açıksan*, değiş* ~2 düşün*, düşünür mü*, çevreniz*, ne dersin*
statusNews sabrınız*, gecikme*|gecikt*, referans*, devam ediyor|etmekte*, ertelen*, sürüyor, henüz, hâlâ, eksik*, görüntüle*, güncellen*, uzad*|uzat*|uzuyor, aşamasında*
unfinished başvuru*|profil* ~2 tamamlamad*|tamamlay*, taslak, doğrula*, yarım kal*
withdrawn başvuru* ~4 geri çektin*|çektiğin*|çekme, vazgeçtiğin*
otherMatter kredi*, yatay, eğitimi*, fiyat, kira*, vize*, burs, bursu*, sipariş*, abonelik*, üyelik*, mahkeme*,
 sigorta*|üniversite* ~1 başvuru*
legal kvkk
unsubscribe abonelikten
visa ikamet*, izni*
budget bütçe*, ertelen*, ücret*, maaş*
seniority deneyim*, tecrübe*, junior
companyPrecedes ik, olarak, insan kaynakları, işe alım, bünyesinde, firmasının, ailesi*
roleEnds arıyoruz, arayış*, süreci*, ilanı*, alım*, pozisyon*, ilan*, kadro*, görev*, rol*, olarak, için, başvuru*
roleLabel pozisyon, ilan, kadro
roleNoun uzman|uzmanı, mühendis, mühendisi, geliştirici*, müdür, müdürü, direktör*, yönetici*, analist*, danışman, danışmanı, asistan*, stajyer*, eleman*, sorumlu*, temsilci*, hemşire*, tekni*, programcı*, garson*,
 tasarımcı*, mimar*, öğretmen*, görevli*, memur*, şef*, usta, aşçı*, şoför*, operatör*, kasiyer*, koordinatör*, kalfa*, muhasebeci*, planlama*
closing saygıl*, sevgiler
metYou görüşmem*, görüşmen*, görüşmel*, mülakat*, görüştü*|görüşmüş*, sohbet*, deneme günü, sözlü sınav*, tanıştığ*, geldiğin*
feedback geri bildirim*, not:, notlarım*
money havale
candidate asil|asıl ~3 yedek
jobList hemen başvur, ilanı|ilanları gör*|incele*
`,
  weights,
};
