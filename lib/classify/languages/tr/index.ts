// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not verem*, karşılam*, sağlamad*, değil*, uyuşm*, yok, olmad*, bulunmu*
void olumlu ~2 olumsuz, olumsuz ~2 sayıl*, işe alım, henüz ~4 değerlendirem*|verem*|sonuçlan*
condition olursa*, eğer, takdirde, halinde, almazsa*, aksi
conditionAfter olursa*, takdirde, halinde
hedge nasıl
application cv*, özgeçmiş*, aday*, kriter*, başvur*
position pozisyon*, ilan*, iş, kadro*, alım*, kontenjan*, staj*, görev*, rol*, işe, süreci, ihtiyacımız*
hiring maaş*, süreciniz*, sonraki aşama*|adım*, kariyer*, ik, insan kaynakları, sürecimiz*, işe alım, ücret beklenti*,
 personel
interviewWord mülakat*, görüşme*
others daha ~1 uygun|deneyimli|tecrübeli|kıdemli|yakın|uzun|yetkin|örtüşen|junior ~4 aday*|isim*|profil*|biri*|kişi*,
 önceli* ~6 aday*, başka|diğer|farklı|öbür ~2 aday*|ism*|profil*|arkadaş*|kişi*|isim*, başkası*
proceed devam, ilerle*
chose bakaca*, sonuçlandır*, arıyoruz, karar* veril*|kıldı*|verdik|aldı*, ihtiyac*, tercih*, oldu, onayla*, verdik,
 aldık, yana, anlaş*, arayış*
fit uyuş*, uygun, karşıla*, yeterli, sağla*, örtüş*
filled
 pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8 kalmad*|dondur*|kapandı|durdur*|doldu*|vazgeç*|dolmuş*|yayından|kapanmış*|kapat*|dolu|rafa|iptal,
 ihtiyacımız* ~1 kalmadı|yok
declined reddedil*, değerlendirem*, olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*, girem*,
 durum*|sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, ilerletem*, ilerleyem*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3 edem*|etmem*|etmeyec*|etmiyor*|edilmed*|değerlendirilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alınam*|alam*|almad*|almayac*|katam*|olam*|olmad*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*|sonuçlanam*,
 kazanam*, süre*|başvuru* ~3 bitir*|sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*
takenBack teklif* ~8 geçersiz|geri çekti*|çekmek|kılın*|çekiyor*
refusal üzülerek
regret maalesef, yazık
luck başarılar*
keepOnFile not ettim, ileride*, ilerleyen, sakla*, havuz*, tabanın*|tabanım*, muhafaza, kopma*, gelecek*
applyAgain başvurabilir*, takipte, kapım*, takip edebil*|edin*|et|etme*, açılır*|açıldığ*|açılınca|açarsa*, haberdar,
 tekrar|yeniden ~1 bekle*|değerlendir*|başvur*
manyApplicants çok sayıda, yoğun, # ~2 başvuru*
received oluşturuldu, aldık, ilet*, alınmış*, kayde*, ulaşmış*, alındı, eklen*, tamamlandı, ulaştı
thanks teşekkür*, mutlu*
applied ilgi*|başvur* ~4 teşekkür*|mutlu*
willReview incelen*, inceley*
contactYou haber ver*, size|sana ~1 dön*, iletişime, dönüş yap*
arrange takvim*, planla*, ayarla*, müsait*, uygun ~2 zaman*|saat*|gün*
interview sözlü, mülakat*, görüşme*
interviewSet yakından tanımak, yüz yüze, uğra*, tanışalım, görüşmek|tanışmak|konuşmak ~1 ist*,
 mülakat*|görüşme* ~3 davet*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|yapılac*|aşamasına|bekl*|onay*
assessment video mülakat*|kayd*, test*, sınav*, ödev*, vaka*, anket*, proje, envanter*
complete iletmen*, son tarih|gün, davet*, içinde, çöz*, yapman*, girebil*, yükle*, teslim*, link*, katıl*, en geç,
 yapılac*, ekte*, tıkla*, rica, bağlantı*, tamamla*, kadar, kayd*, doldur*, yanıtla*, hazırla*, gönder*
offerJob işbaşı, işe giriş, işe|göreve ~1 alın*|başla*|kabul, sizinle|seninle ~1 çalış* ~1 ist*|karar*|başla*|uygun,
 teklifimiz*, takım*|aramız*|ekip*|ekib* ~1 görmek*|hoş|katılman*|katmak*|istiyor*, teklif sunmak*|etmek*|ediyor*,
 teklif mektubu*, iş teklif*
alert yeni ~1 ilan*, # ilan*|yeni, iş alarmı*, uygun|önerilen|çıkan ~2 ilan*
careerAdvice fuar*
outreach düşündü*, müşterim*, arıyoru*, büyütüyor*, fırsat*, dikkatim*, profil* ~3 gör*|örtüş*|uygun|inceledim,
 arayış*
recruiterSelf ben ~5 danışman*
askInterest ilgilenir*, ister mi*, açık mis*|mı*, ilgini* çek*, güncel cv|özgeçmiş*
statusNews ertelen*, hâlâ, sürüyor, güncellen*, devam ediyor|etmekte*, sabrınız*, gecikt*|gecikme*, henüz, görüntüle*,
 referans*, eksik*
unfinished taslak, yarım kal*, doğrula*, profil*|başvuru* ~2 tamamlamad*|tamamlay*
withdrawn başvuru* ~4 geri çektiğin*|çekme|çektin*
otherMatter üyelik*, fiyat, pasaport*, üniversite*|sigorta* ~1 başvuru*, kredi*, kira*, yatay, vize*, bursu*, burs
legal kvkk
unsubscribe abonelikten
visa izni*, ikamet*
budget ertelen*, bütçesi*|bütçemiz*, maaş|ücret beklenti*
seniority yıl ~1 deneyim*|tecrübe*, junior, daha ~3 deneyim*|tecrübe*|kıdemli
companyPrecedes insan kaynakları, olarak, firmasının, işe alım, bünyesinde, ik
roleEnds pozisyon*, ilan*, kadro*, arıyoruz, alım*, olarak, başvuru*, görev*, rol*, süreci*, arayış*, için
roleLabel pozisyon, ilan, kadro
roleNoun mimar*, görevli*, stajyer*, sorumlu*, usta, direktör*, garson*, uzman|uzmanı, planlama*, geliştirici*,
 tekni*, yönetici*, şef*, eleman*, asistan*, mühendisi, müdürü, müdür, analist*, kasiyer*, tasarımcı*, temsilci*,
 danışmanı, hemşire*
closing sevgiler, saygıl*
metYou mülakatt*|mülakatın*|mülakatla*, geldiğin*, görüşmen*, görüşmel*, görüşmem*, görüşmüş*|görüştü*, tanıştığ*,
 sohbetti, deneme günü, sözlü sınav*
feedback geri bildirim*, not:, notlarım*
money depozito, havale
candidate asil|asıl ~3 yedek
jobList ilanı|ilanları gör*|incele*, hemen başvur
`,
};
