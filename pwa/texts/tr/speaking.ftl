# Asking for a human: at every step of a service and at all that was sent.

speak-button = Biriyle konuşmayı tercih ederim
speak-title = Biriyle konuşmak
speak-about = İşin içinden çıkamıyor musunuz veya konuşmayı mı tercih edersiniz? Bir insanla görüşmek isteyin: telefonda veya gişede. Siz seçersiniz.
speak-waiting = Biriyle konuşma isteğiniz internet bağlantısı bekliyor. Bir şey yapmanız gerekmez.
speak-asked = Biriyle konuşmak istediniz: { $moment }. Bunun için { $agency } kurumunda en üst sıradasınız.
speak-spoken = { $agency } birinin sizinle konuştuğunu bildirdi: { $moment }. Doğru değil mi? Yeniden isteyin.
speak-to-request = İsteğinize git
speak-call = Veya kendiniz arayın:
speak-row-about = Telefonda veya gişede.
