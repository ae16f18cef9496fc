// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not değil*, olmad*, verem*, karşılam*, sağlamad*, uym*, uyuşm*, bulunmu*, yok
void olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*, olumlu ~2 olumsuz, işe alım
condition aksi, eğer, halinde, durumunda, takdirde, olursa*, almazsa*, örtüşürse
conditionAfter halinde, durumunda, takdirde, olursa*
hedge nasıl, davet edilec*
application başvur*, özgeçmiş*, cv*, aday*, kriter*
position pozisyon*, ilan*, kadro*, görev*, rol*, alım*, iş, işe, staj*, ihtiyacımız*, süreci, kontenjan*
hiring ik, maaş*, kariyer*, insan kaynakları, süreciniz*, sürecimiz*, işe alım, sonraki aşama*|adım*, ücret beklenti*, personel
interviewWord deneme günü*, mülakat*, görüşme*
others başka|diğer|farklı|öbür ~2 aday*|isim*|ism*|profil*|arkadaş*|kişi*, başkası*, önceli* ~6 aday*, daha ~1
 uygun|deneyimli|tecrübeli|kıdemli|yakın|uzun|örtüşen|junior|yetkin ~4 aday*|isim*|profil*|biri*|kişi*
proceed ilerle*, devam
chose tercih*, karar* verdik|veril*|aldı*|kıldı*, anlaş*, yana, aldık, verdik, seçti*, bulduk, sonuçlandır*, atanma*,
 oldu, ettik, onayla*, almış, ihtiyac*, arıyoruz, arayış*, bakaca*
fit uygun, yeterli, örtüş*, uyum*, uym*, uyuş*, eşleş*, karşıla*, sağla*, taşıma*
filled pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8
 dolu|doldu*|dolmuş*|kapandı|kalmad*|kapanmış*|kapat*|rafa|iptal|durdur*|dondur*|vazgeç*|yayından, ihtiyacımız* ~1
 kalmadı|yok
declined durum*|sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3
 edem*|etmem*|etmeyec*|etmiyor*|edilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alınam*|alam*|almad*|almayac*|katam*|olam*|olmad*|değerlendirilmed*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlanam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*,
 değerlendirem*, ilerleyem*, ilerletem*, kazanam*, girem*, reddedil*, süre*|başvuru* ~3
 bitir*|sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*
takenBack teklif* ~8 geri|geçersiz çekmek|çekiyor*|çekti*|kılın*
refusal üzülerek, üzüntü*
regret maalesef, yazık
luck başarılar*
keepOnFile tabanım*|tabanın*, havuz*, sakla*, ileride*, ilerleyen, gelecek*, muhafaza, not ettim, kopma*
applyAgain tekrar|yeniden ~1 başvur*|değerlendir*|bekle*, başvurabilir*, takipte, takip et|etme*|edebil*|edin*, açılır*|açıldığ*|açılınca|açarsa*, kapım*, haberdar
manyApplicants çok sayıda, yoğun, # ~2 başvuru*, herkesle
received aldık, aldım, ulaştı, ulaşmış*, alınmış*, alındı, ilet*, kayde*, eklen*, tamamlandı, tamamlanmış*,
 oluşturuldu
thanks teşekkür*, mutlu*
applied başvur*|ilgi* ~4 teşekkür*|mutlu*
willReview incelen*, inceley*, gözden
contactYou iletişime, dönüş yap*, size|sana ~1 dön*, haber ver*
arrange planla*, ayarla*, müsait*, takvim*, uygun ~2 gün*|zaman*|saat*
interview görüşme*, mülakat*, sözlü
interviewSet görüşme*|mülakat* ~3
 davet*|bekl*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|onay*,
 görüşmek|tanışmak|konuşmak ~1 ist*, yakından tanımak, uğra*, tanışalım, yüz yüze, deneme günü*
assessment test*, sınav*, ödev*, envanter*, vaka*, video mülakat*|kayd*, anket*, proje
complete tamamla*, çöz*, doldur*, yanıtla*, teslim*, gönder*, iletmen*, girebil*, rica, bağlantı*, link*, tıkla*, kadar, ekte*, içinde, süren*, kayd*, davet*, yapılac*,
 hazırla*, yükle*, yapman*, son tarih|gün, en geç, katıl*
offerJob teklifimiz*, iş teklif*, teklif mektubu*, işe|göreve ~1 alın*|kabul|başla*, işbaşı, işe giriş,
 seninle|sizinle ~1 çalış* ~1 ist*|karar*|başla*|uygun, aramız*|ekip*|ekib*|takım* ~1
 hoş|katılman*|görmek*|katmak*|istiyor*, teklif etmek*|sunmak*|ediyor*
alert iş alarmı*, yeni ~1 ilan*, # yeni|ilan*, uygun|önerilen|çıkan ~2 ilan*
careerAdvice ipuç*, fuar*, rehber*
outreach arıyoru*, arayış*, müşterim*, büyütüyor*, dikkatim*, profil* ~3 inceledim|gör*|örtüş*|uygun, fırsat*,
 düşündü*
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ilgini* çek*, güncel cv|özgeçmiş*, ister mi*, açık mı*|mis*
statusNews sabrınız*, gecikme*|gecikt*, referans*, devam ediyor|etmekte*, ertelen*, sürüyor, henüz, hâlâ, eksik*,
 görüntüle*, güncellen*
unfinished başvuru*|profil* ~2 tamamlamad*|tamamlay*, taslak, doğrula*, yarım kal*
withdrawn başvuru* ~4 geri çektin*|çektiğin*|çekme
otherMatter kredi*, pasaport*, yatay, fiyat, kira*, vize*, burs, bursu*, aboneli*, üyelik*, sigorta*|üniversite* ~1
 başvuru*
legal kvkk
unsubscribe abonelikten
visa ikamet*, izni*
budget bütçemiz*|bütçesi*, ertelen*, ücret|maaş beklenti*
seniority daha ~3 deneyim*|tecrübe*|kıdemli, yıl ~1 deneyim*|tecrübe*, junior
companyPrecedes ik, olarak, insan kaynakları, işe alım, bünyesinde, firmasının, ailesi*
roleEnds arıyoruz, arayış*, süreci*, alım*, pozisyon*, ilan*, kadro*, görev*, rol*, olarak, için, başvuru*
roleLabel pozisyon, ilan, kadro
roleNoun uzman|uzmanı, mühendisi, geliştirici*, müdür, müdürü, direktör*, yönetici*, analist*, danışmanı, asistan*,
 stajyer*, eleman*, sorumlu*, temsilci*, hemşire*, tekni*, garson*, tasarımcı*, mimar*, görevli*, memur*, şef*, usta,
 aşçı*, kasiyer*, kalfa*, planlama*
closing saygıl*, sevgiler
metYou görüşmem*, görüşmen*, görüşmel*, mülakatt*|mülakatın*|mülakatla*, görüştü*|görüşmüş*, sohbetti, deneme günü, sözlü sınav*, tanıştığ*, geldiğin*
feedback geri bildirim*, not:, notlarım*
money havale, depozito
candidate asil|asıl ~3 yedek
jobList hemen başvur, ilanı|ilanları gör*|incele*
`,
};
