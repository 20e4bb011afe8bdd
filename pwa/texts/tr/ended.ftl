# An agency that closed the connection with this Plein.

ended = { $agency } bu Plein ile bağlantıyı kesti. Gün: { $day }. Buraya artık cevap gelmez. Sizde olanlar kalır. Durumu öğrenmek mi istiyorsunuz? Şu kurumu arayın: { $agency }. Yeni bir şey gönderirseniz Plein yeni bir bağlantı kurar ve kim olduğunuzu yeniden söylersiniz.
ended-reach = Kuruma böyle ulaşırsınız
ended-short = Bu kurum sizinle bağlantıyı kesti.
