// Turkish.
import type { LanguageData } from '../language';

export const turkish: LanguageData = {
  code: 'tr',
  common: 've bir için ile bu olarak size sizi sana seni şu başvurunuz teşekkür merhaba sayın daha çok ancak',
  words: `
not değilsin*, yok, olmad*, olmam*, verem*, örtüşmed*, örtüşmüyor*, karşılamad*, karşılamıyor*, karşılamamakta*, sağlamad*,
 taşımad*, uymad*, uymuyor*
void iş teklif* geri, olumsuz ~2 sayıl*, henüz ~4 değerlendirem*|verem*|sonuçlan*,
 uygun|olumlu ~2 olmad*|olmam*|görülmed*|görülmem*|bulunmad*|bulunmam* takdirde|durumunda|halinde, test mühendis*|uzman*
condition olumlu ~2 olumsuz, aksi, eğer, halinde, durumunda, takdirde, şayet, olursa*, olmazsa*, yapılmaz*, aramaz*, dönmez*, almaz*, görülür*, bulunur*, örtüşüyorsa,
 sadece|yalnızca ~3 adaylar*
hedge olabilir, genellikle, bulunan|görülen|seçilen|değerlendirilen|kalan aday*
stated maalesef, karar verdik
application başvur*, özgeçmiş*, cv*, aday*, portfol*
position pozisyon*, iş, ilan*, kadro*, görev*, kontenjan*, alım*, staj*, ihtiyacımız*, rol*
hiring ik, kariyer*, insan kaynakları, süreciniz*, sürecimiz*
interviewWord mülakat*, görüşme*
others başka|diğer|farklı ~2 aday*|kişi*|isim*|profil*|arkadaş*, başkası*,
 daha ~1 uygun|deneyimli|tecrübeli|yakın ~3 aday*|isim*|profil*
proceed ilerle*, devam etme*|ediyoruz|edec*
chose tercih*, karar verdik|kıldık, anlaş*, yana, aldık, sonuçlandır*
fit uygun, yeterli, örtüş*, uymu*, uyma*, karşıla*, sağla*, taşıma*
filled pozisyon*|kadro*|ilan*|alım*|kontenjan* ~4 dolu|doldu|dolmuş*|doldurulmuş*|kapandı|kapanmış*|kapatıldı|kapatılmış*|kapattık|iptal|durdur*|dondur*|vazgeç*|askıya,
 ihtiyacımız* ~1 kalmadı|yok, alım* ~2 yapılmayac*|yapmıyor*
declined sonuç|sonucunuz|kararı* ~2 olumsuz*, olumsuz ~1 sonuç*|netice*|değerlendir*|yanıt*|karar*,
 olumlu|kabul|devam|davet|tercih|teklif|dahil|başarılı|değerlendirmeye ~3 edemed*|edemey*|edemi*|etmeme*|etmeyec*|edilmed*|edilmemiş*|edilmeyeceks*|edilemed*|verem*|yapam*|sunam*|alınmamış*|alınamam*|olamad*|sonuçlanmad*|sonuçlanmam*|sonuçlandıram*|sonuçlandırılam*|sağlayam*,
 uygun|olumlu görülmed*|görülmem*|bulunmad*|bulunmam*|bulamad*, yer verem*|açam*, değerlendirem*, ilerleyem*, ilerlememe*, ilerlemeyec*,
 ilerlemiyor*, seçilmed*, seçilem*, seçem*, aşamaya|adıma ~2 geçem*|taşıyam*|taşımayac*, kazanamad*, çalışamayac*,
 alamayacağ*, elendi*, elenmiş*, reddedildi*|reddedilmiş*, geçersiz sayılmış*,
 liste*|arasında ~3 almadığın*|kalamad*|değilsin*,
 süreciniz*|sürecini|süreci|süreç ~3 sonlandırdı*|sonlandırıyor*|sonlandırılmış*|sonlandırmak|erdiği*,
 teklif* ~9 geri çekmek
refusal üzülerek, üzüntü*
regret maalesef, üzgün*, yazık
luck başarılar
keepOnFile veri* taban*, havuzu*, sakla*, ileri*, ilerleyen, ararım
applyAgain tekrar|yeniden başvur*, başvurabilir*, kariyer sayfa*
manyApplicants çok sayıda, yoğun, # başvuru*
received aldık, ulaştı, ulaşmış*, geçti, alınmış*, alındı, iletildi, iletilmiş*, gönderildi, kaydedildi, kaydedilmiş*,
 tamamlandı, tamamlanmış*, oluşturuldu
confirmed başvurdunuz, başvuru numara*
thanks teşekkür*, mutlu*
applied başvur*|ilgi* ~4 teşekkür*|mutlu*
willReview incelenmekte*, incelenec*, inceley*, inceliyor*, değerlendirilec*, değerlendirec*
contactYou iletişime geç*, dönüş yapac*|yapıyor*, size|sana dön*, haber ver*, arayac*
invite davet*, kazandın*
arrange randevu*, planlay*, planlama*, ayarla*, müsait*, uygun ~2 zaman*|saat*, seçmen*
interview görüşme*, mülakat*, sözlü
interviewSet görüşme|görüşmesi|görüşmeye|mülakat|mülakata ~3 davet*|bekl*|çağ*|yapmak|planla*,
 görüşmek|tanışmak ~1 ist*, ön görüşme, sözlü ~3 hak|çağrı*,
 görüşme*|mülakat* ~12 gerçekleştirec*|gerçekleştiril*|yapılac*|onaylandı
assessment test*, sınav*, ödev*, envanter*, vaka*, case study, video mülakat*
complete tamamla*, çözm*, hazırlam*, teslim*, gönderin*|göndermen*, bağlantı*, tıkla*, kadar, süre*, son tarih, sonraki adım*
offerJob teklifimiz*, iş teklifi*, teklif mektubu*, işe ~2 alınd*|alımın*|kabul|başlayabilir*, aramızda|ekipte görmek,
 seninle|sizinle çalışmak ist*, ekibe|ekibimize|aramıza ~1 hoş|katılman*, teklif etmek|sunmak*, ataman*
offerPapers sözleşme*, işe başlama
alert iş alarmı*, yeni iş|ilan*, # yeni|ilan*, uygun ~2 ilan*
outreach arıyoru*, müşterimiz*, büyütüyor*, dikkatim*, profil* ~3 inceledim|gör*
recruiterSelf ben ~5 danışman*
jobSheet lokasyon:
askInterest ilgilen*, ilgini* çek*, iş değişik*, güncel cv*
statusNews sabrınız*, gecikme*, referansl*, devam ediyor|etmekte*, ertelen*, sürüyor, henüz,
 eksik belge*, görüntüle*, güncellen*
unfinished tamamlamad*, şifre*, yarım kal*
withdrawn başvuru* ~4 geri çektin*|çektiğin*
otherMatter kredin*, kira*, vize*, pasaport*, burs, bursu*, sipariş*, kargon*, fatura*, iade*, abonelik*,
 kredi*|sigorta*|üniversite*|lisans*|öğrenci*|hibe|anaokulu ~1 başvuru*|program*|kayıt*
legal kvkk, gizlilik*
unsubscribe abonelikten, aboneliğ*
visa ikamet*, şehir*, mesafe*, izni*
budget bütçe*, ertelen*, ücret*
seniority yıl* deneyim*|tecrübe*
companyFollows şirket|firma:
companyPrecedes ik, bünyesinde*, olarak, şirketi*, firması*, insan kaynakları, işe alım
roleFollows bünyesinde
roleEnds pozisyon*, ilan*, rol*, kadro*, görev*, olarak, için, başvuru*, alım*
roleLabel pozisyon, ilan, kadro
roleNoun uzman*|mühendis|mühendisi|geliştirici*|müdür|müdürü|yönetici*|analist*|danışman|danışmanı|asistan*|stajyer*|eleman*|görevli*|şef*|sorumlu*|temsilci*|hemşire*|öğretmen*|programcı*|tekni*|garson*
closing saygıl*, sevgiler, iyi çalışmalar
metYou görüşmem*, görüşmen*, görüşmel*, görüşmüş*, görüşmeye geld*|katıl*
feedback geri bildirim*, önerim*, notlarım*
money havale
identityPapers kimlik fotokopi*
`,
};
