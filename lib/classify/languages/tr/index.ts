// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common:
    've bir için ile bu olarak size sizi sana seni şu sizin senin maalesef selam merhaba sayın yeni ilan başvurunuz teşekkür daha çok ancak sayın aday belge ama var yok her gibi kadar sonra gün günü saat olan göre hakkında sizinle seninle başvuru iş işe mı mi misiniz misin ne görüşme mülakat ederiz teşekkürler ki bize kapsamında',
  words: `
not değil*, yok, karşılam*, sağlamad*, olmad*, uyuşm*, verem*, bulunmu*
void henüz ~4 değerlendirem*|sonuçlan*|verem*, olumsuz ~2 sayıl*, olumlu ~2 olumsuz, işe alım
condition aksi, halinde, durumunda, olursa*, takdirde, eğer, örtüşürse, almazsa*
conditionAfter takdirde, olursa*, halinde, durumunda
hedge nasıl
application kriter*, özgeçmiş*, aday*, cv*, başvur*
position pozisyon*, ilan*, iş, süreci, kadro*, işe, görev*, rol*, alım*, kontenjan*, staj*, ihtiyacımız*
hiring insan kaynakları, işe alım, maaş*, sürecimiz*, kariyer*, sonraki adım*|aşama*, ik, ücret beklenti*, personel,
 süreciniz*
interviewWord mülakat*, görüşme*, deneme günü*
others başka|diğer|farklı|öbür ~2 aday*|isim*|ism*|profil*|arkadaş*|kişi*,
 daha ~1 uygun|deneyimli|kıdemli|junior|tecrübeli|yakın|yetkin|uzun|örtüşen ~4 biri*|profil*|aday*|isim*|kişi*,
 başkası*, önceli* ~6 aday*
proceed ilerle*, devam
chose arıyoruz, oldu, yana, almış, tercih*, seçti*, bakaca*, karar* veril*|aldı*|kıldı*|verdik, anlaş*, verdik,
 onayla*, aldık, ihtiyac*, ettik, bulduk, sonuçlandır*, arayış*
fit karşıla*, eşleş*, uyuş*, uygun, örtüş*, yeterli, uyum*, sağla*
filled
 pozisyon*|ilan*|kadro*|alım*|kontenjan* ~8 kalmad*|kapanmış*|kapat*|kapandı|rafa|dolu|durdur*|dondur*|dolmuş*|vazgeç*|yayından|doldu*|iptal,
 ihtiyacımız* ~1 kalmadı|yok
declined olumsuz ~1 değer*|sonuç*|karar*|yanıt*|ceva*|dönüş*|tamam*,
 olumlu|kabul|devam|davet|tercih|teklif*|dahil|değerlendirmeye|yeterli|uygun|yer|aramız*|ekib*|başarılı|işe|işleme ~3 edem*|etmem*|etmeyec*|etmiyor*|edilmed*|edilmem*|edilem*|verem*|yapam*|sunam*|alınm*|alınam*|alam*|almad*|almayac*|katam*|olam*|olmad*|değerlendirilmed*|değerlendirmed*|sonuçlanmad*|sonuçlanmam*|sonuçlanam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*|görülmed*|görülmem*|görem*|bulunmad*|bulunmam*|bulam*|bulmad*|bulmam*|açam*,
 reddedil*, durum*|sonuç*|karar*|yanıt*|ceva* ~3 olumsuz*, kazanam*, değerlendirem*,
 süre*|başvuru* ~3 bitir*|sonlandırm*|sonlandırı*|sonlandırdık|sonlandırdığ*, girem*, ilerletem*, ilerleyem*
takenBack teklif* ~8 geçersiz|geri çekiyor*|çekmek|çekti*|kılın*
refusal üzülerek
regret maalesef, yazık
luck başarılar*
keepOnFile ileride*, not ettim, havuz*, kopma*, tabanın*|tabanım*, sakla*, gelecek*, ilerleyen, muhafaza
applyAgain takip edebil*|edin*|et|etme*, tekrar|yeniden ~1 başvur*|değerlendir*|bekle*, başvurabilir*, kapım*,
 açılır*|açılınca|açıldığ*|açarsa*, takipte, haberdar
manyApplicants # ~2 başvuru*, çok sayıda, yoğun
received alınmış*, oluşturuldu, kayde*, tamamlanmış*, ulaştı, tamamlandı, ulaşmış*, eklen*, alındı, aldım, ilet*,
 aldık
thanks teşekkür*, mutlu*
applied ilgi*|başvur* ~4 teşekkür*|mutlu*
willReview inceley*, gözden, incelen*
contactYou size|sana ~1 dön*, haber ver*, dönüş yap*, iletişime
arrange ayarla*, takvim*, müsait*, uygun ~2 gün*|zaman*|saat*, planla*
interview mülakat*, görüşme*, sözlü
interviewSet uğra*, yakından tanımak, tanışalım, yüz yüze,
 mülakat*|görüşme* ~3 davet*|çağ*|yapmak|yapabil*|yapalım|planla*|ist*|gerçekleştir*|gelebil*|organize|bekl*|yapılac*|aşamasına|onay*,
 konuşmak|tanışmak|görüşmek ~1 ist*, deneme günü*
assessment test*, sınav*, ödev*, video mülakat*|kayd*, vaka*, envanter*, anket*, proje
complete yapman*, doldur*, yanıtla*, teslim*, iletmen*, yükle*, tamamla*, süren*, girebil*, içinde, son tarih|gün,
 en geç, bağlantı*, kayd*, rica, yapılac*, kadar, davet*, çöz*, link*, gönder*, ekte*, tıkla*, hazırla*, katıl*
offerJob işe giriş, işe|göreve ~1 alın*|başla*|kabul, teklifimiz*,
 aramız*|ekib*|takım*|ekip* ~1 hoş|katılman*|görmek*|katmak*|istiyor*, iş teklif*, işbaşı,
 teklif sunmak*|etmek*|ediyor*, teklif mektubu*
alert # ilan*|yeni, iş alarmı*, yeni ~1 ilan*, çıkan|uygun|önerilen ~2 ilan*
careerAdvice fuar*
outreach düşündü*, fırsat*, arıyoru*, müşterim*, büyütüyor*, profil* ~3 inceledim|gör*|örtüş*|uygun, dikkatim*,
 arayış*
recruiterSelf ben ~5 danışman*
askInterest ilgini* çek*, ilgilenir*, ister mi*, açık mı*|mis*, güncel cv|özgeçmiş*
statusNews sabrınız*, referans*, eksik*, devam etmekte*|ediyor, hâlâ, sürüyor, ertelen*, güncellen*, gecikme*|gecikt*,
 görüntüle*, henüz
unfinished taslak, yarım kal*, doğrula*, profil*|başvuru* ~2 tamamlamad*|tamamlay*
withdrawn başvuru* ~4 geri çektin*|çekme|çektiğin*
otherMatter burs, aboneli*, kredi*, kira*, pasaport*, sigorta*|üniversite* ~1 başvuru*, vize*, yatay, üyelik*, bursu*,
 fiyat
legal kvkk
unsubscribe abonelikten
visa ikamet*, izni*
budget bütçemiz*|bütçesi*, ücret|maaş beklenti*, ertelen*
seniority yıl ~1 deneyim*|tecrübe*, daha ~3 deneyim*|tecrübe*|kıdemli, junior
companyPrecedes olarak, firmasının, ik, insan kaynakları, işe alım, bünyesinde
roleEnds başvuru*, arıyoruz, için, alım*, süreci*, pozisyon*, ilan*, kadro*, olarak, görev*, rol*, arayış*
roleLabel pozisyon, ilan, kadro
roleNoun usta, tekni*, uzman|uzmanı, mühendisi, sorumlu*, kalfa*, müdür, geliştirici*, analist*, direktör*, görevli*,
 mimar*, danışmanı, hemşire*, stajyer*, eleman*, asistan*, planlama*, kasiyer*, müdürü, tasarımcı*, memur*, garson*,
 şef*, yönetici*, temsilci*
closing sevgiler, saygıl*
metYou sözlü sınav*, mülakatt*|mülakatın*|mülakatla*, geldiğin*, görüşmen*, görüştü*|görüşmüş*, görüşmem*, sohbetti,
 görüşmel*, tanıştığ*, deneme günü
feedback not:, notlarım*, geri bildirim*
money havale
candidate asıl|asil ~3 yedek
jobList hemen başvur, ilanı|ilanları incele*|gör*
`,
};
