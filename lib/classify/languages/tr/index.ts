// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not değil*, olmad*, olmam*, verem*, örtüşm*, karşılam*, sağlamad*, taşımad*, uym*, eşleşm*, uyuşm*, bulunmam*, bulunmad*, bulunmu*, yok
void sınav* tamamlandı, olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*, ne zaman ~2 başla*,
 olumlu ~2 olumsuz, işe alım
condition aksi, eğer, halinde, durumunda, takdirde, olursa*, almazsa*, örtüşürse, yalnızca ~3 adaylar*
conditionAfter halinde, durumunda, takdirde, olursa*
hedge olabilir, nasıl, bulunan|görülen|seçilen|değerlendirilen|kalan|geçen aday*, davet edilec*
application başvur*, özgeçmiş*, cv*, aday*, kriter*, evraklarınız, müracaat*
position pozisyon*, ilan*, kadro*, görev*, rol*, alım*, iş, işe, staj*, ihtiyacımız*, süreci, kontenjan*
hiring ik, maaş*, kariyer*, insan kaynakları, süreciniz*, sürecimiz*, işe alım, sonraki aşama*|adım*, ücret beklenti*, personel
interviewWord deneme günü*, mülakat*, görüşme*
others diğerini, başka|diğer|farklı|öbür ~2 aday*|isim*|ism*|profil*|arkadaş*|kişi*, başkası*, önceli* ~6 aday*,
 olan|sahip|çalışmış ~1 aday*|biri*, daha ~1 uygun|deneyimli|tecrübeli|kıdemli|yakın|uzun|örtüşen|junior|yetkin ~4 aday*|isim*|profil*|biri*|kişi*
proceed ilerle*, devam
chose tercih*, karar* verdik|veril*|aldı*|kıldı*, anlaş*, katma*, yana, aldık, verdik, seçti*, bulduk, yönel*, sonuçlandır*, atanma*, oldu, yaptık, ettik, onayla*, almış, ihtiyac*, arıyoruz, arayış*, bakaca*
fit uygun, yeterli, örtüş*, uyum*, uym*, uyuş*, eşleş*, karşıla*, sağla*, taşıma*
filled pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8 dolu|doldu*|dolmuş*|kapandı|kalmad*|kapanmış*|kapat*|rafa|iptal|durdur*|dondur*|vazgeç*|yayından,
 ihtiyacımız* ~1 kalmadı|yok, atama yapıl*|gerçekleş*,
 açık|boş ~1 pozisyon*|kadro* ~1 yok|bulunm*, alım* ~1 yapm*|yapılm*|bulunm*|yok
declined durum*|sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3 edem*|etmem*|etmeyec*|etmiyor*|edilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alınam*|alam*|almad*|almayac*|katam*|olam*|olmad*|değerlendirilmed*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlanam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*,
 değerlendirem*, değerlendirilem*, ilerleyem*, ilerletem*, ilerlememe*, ilerlemeyec*, seçilmed*, seçilem*,
 aşama*|adıma|eleme*|mülakat* ~2 geçem*|taşıyam*|taşımay*, kazanam*, girem*, katılamay*, çalışamayac*, elendi*,
 reddedil*, başarısız, değerlendirme dışı, süre*|başvuru* ~3 bitir*|sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*, seviye*|beklenti* ~2 altında|değil*,
 maalesef|sefer|kez olmad*, uygun|göre değilsin*, yeterli değil*, beklenti* ~2 karşılam*, arasında|listede ~1 bulunm*, sana|size göre değil, bütçe* ~7 değil|yok, birini|eleman ~1 bulduk|aldık, eleman|adam|kimse* ~1 alm*, arayış* sona
takenBack teklif* ~8 geri|geçersiz çekmek|çekiyor*|çekti*|kılın*
refusal üzülerek, üzüntü*
regret maalesef, üzgün*, yazık
luck başarılar*
keepOnFile tabanım*|tabanın*, havuz*, sakla*, ileride*, ilerleyen, gelecek*, muhafaza, not ettim, kopma*
applyAgain tekrar|yeniden ~1 başvur*|değerlendir*|bekle*, başvurabilir*, takipte, takip et|etme*|edebil*|edin*, açılır*|açıldığ*|açılınca|açarsa*, kapım*, haberdar
manyApplicants çok sayıda, yoğun, # ~2 başvuru*, herkesle
received başvurdunuz, aldık, aldım, ulaştı, ulaşmış*, alınmış*, alındı, ilet*, gönderildi, kayde*, eklen*, tamamlandı, tamamlanmış*, tamamladın*, oluşturuldu
thanks teşekkür*, mutlu*
applied başvur*|ilgi* ~4 teşekkür*|mutlu*
willReview incelen*, inceley*, inceliyor*, değerlendirilec*, gözden
contactYou iletişime, dönüş yap*, size|sana ~1 dön*, haber ver*, bilgilendirilec*
arrange planla*, ayarla*, müsait*, takvim*, seçene*, uygun ~2 gün*|zaman*|saat*, ne zaman
interview görüşme*, mülakat*, sözlü
interviewSet görüşme*|mülakat* ~3 davet*|bekl*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|onay*,
 görüşmek|tanışmak|konuşmak ~1 ist*, ön görüşme, sözlü ~3 hak|çağrı*, yakından tanımak, bir araya, uğra*, tanışmaya, tanışalım, yüz yüze,
 sonraki adım* ~2 görüşme*|mülakat*, zaman ~1 arayabil*|ulaşabil*, deneme günü*, ofis* ~1 bekl*
assessment test*, sınav*, ödev*, envanter*, vaka*, video mülakat*|kayd*, videola*, video ~2 yanıt*|cevap*, anket*, online|teknik ~2 değerlendirme*, deneme ders*|çeviri*, örnek ders, proje,
 değerlendirme merkezi*, minik|küçük|kısa ~2 görev*, psikotekni*, oyun tabanlı
complete tamamla*, çöz*, doldur*, yanıtla*, teslim*, gönder*, iletmen*, girebil*, rica, bağlantı*, link*, tıkla*, kadar, ekte*, içinde, süren*, kayd*, davet*, yapılac*,
 hazırla*, yükle*, yapman*, son tarih|gün, en geç, katıl*
offerJob teklifimiz*, iş teklif*, teklif mektubu*, işe|göreve ~1 alın*|kabul|başla*, işe almak ist*, işbaşı, işe giriş,
 seninle|sizinle ~1 çalış* ~1 ist*|karar*|başla*|uygun, bizimle ~1 çalış* ~1 başla*, başlaman* ~1 ist*, gel ~1 bizimle çalış, aramız*|ekip*|ekib*|takım* ~1 hoş|katılman*|görmek*|katmak*|istiyor*, teklif etmek*|sunmak*|ediyor*, atanma* ~1 hak|uygun, staj* ~1 kabul edil*,
 iş senin|sizin, yerleştirildi*, görevlendir*, istihdam et*
alert iş alarmı*, yeni ~1 ilan*, # yeni|ilan*, uygun|önerilen|çıkan ~2 ilan*
careerAdvice bülten*, ipuç*, fuar*, rehber*, kariyer gün*
outreach arıyoru*, arayış*, müşterim*, büyütüyor*, dikkatim*, profil* ~3 inceledim|gör*|örtüş*|uygun, fırsat*, düşündü*, isminiz*|adınızı ~3 aldım|geldi, aklımıza sen
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ilgilenenler, ilgileniyorsa*, ilgini* çek*, güncel cv|özgeçmiş*, ister mi*, açık mı*|mis*, açıksan*, değiş* ~2 düşün*, düşünür mü*
statusNews sabrınız*, gecikme*|gecikt*, referans*, devam ediyor|etmekte*, ertelen*, sürüyor, henüz, hâlâ, eksik*, görüntüle*, güncellen*, uzad*|uzat*|uzuyor, aşamasında*
unfinished başvuru*|profil* ~2 tamamlamad*|tamamlay*, taslak, doğrula*, yarım kal*
withdrawn başvuru* ~4 geri çektin*|çektiğin*|çekme, vazgeçtiğin*
otherMatter kredi*, direksiyon, pasaport*, yatay, eğitimi*, fiyat, kira*, vize*, burs, bursu*, sipariş*, aboneli*, üyelik*,
 sigorta*|üniversite* ~1 başvuru*
legal kvkk
unsubscribe abonelikten
visa ikamet*, izni*
budget bütçemiz*|bütçesi*, bütçe kısıt*, ertelen*, ücret|maaş beklenti*
seniority daha ~3 deneyim*|tecrübe*|kıdemli, yıl ~1 deneyim*|tecrübe*, junior
companyPrecedes ik, olarak, insan kaynakları, işe alım, bünyesinde, firmasının, ailesi*
roleEnds arıyoruz, arayış*, süreci*, alım*, pozisyon*, ilan*, kadro*, görev*, rol*, olarak, için, başvuru*
roleLabel pozisyon, ilan, kadro
roleNoun uzman|uzmanı, mühendis, mühendisi, geliştirici*, müdür, müdürü, direktör*, yönetici*, analist*, danışman, danışmanı, asistan*, stajyer*, eleman*, sorumlu*, temsilci*, hemşire*, tekni*, programcı*, garson*,
 tasarımcı*, mimar*, öğretmen|öğretmeni, görevli*, memur*, şef*, usta, aşçı*, şoför*, operatör*, kasiyer*, koordinatör*, kalfa*, muhasebeci*, planlama*
closing saygıl*, sevgiler
metYou görüşmem*, görüşmen*, görüşmel*, mülakatt*|mülakatın*|mülakatla*, görüştü*|görüşmüş*, sohbetti, deneme günü, sözlü sınav*, tanıştığ*, geldiğin*
feedback geri bildirim*, not:, notlarım*
money havale, depozito
candidate asil|asıl ~3 yedek
jobList hemen başvur, ilanı|ilanları gör*|incele*
`,
};
