# What went wrong, what to do now, and whether anything is lost; one message a code (assets/device/errors.js).

error-other = Something went wrong. What you filled in is still here. Try again later.
error-offline = There is no internet now. Everything is safe on your phone. Plein goes on as soon as there is internet.
error-timeout = The answer did not come in time. Nothing is lost. Plein tries again later.
error-server-trouble = The service of Plein has a problem now. Everything is safe on your phone. Plein tries again later.
error-garbled-answer = The answer did not arrive well. Nothing is lost. Plein tries again later.
error-busy = It is busy now. Everything is safe on your phone. Plein tries again later.
error-too-often = This was done too often in a row. Wait a few minutes and then try again.
error-over-quota = The space for your copy is full. Everything is on your phone. Remove papers that you no longer need.
error-too-much = This is too large to keep. Choose a smaller file.
error-device-removed = This phone no longer belongs to this folder. Link it again with a phone that still belongs to it.
error-wallet-erased = This folder has been erased. What is on this phone is still here.
error-storage-full = The phone is full. Nothing is lost, but this could not be added. Make room on your phone and save again.
error-storage-lost = The phone could not keep this. Close Plein completely, open it again and save once more.
error-storage-refused = This browser may not keep anything. Do not use a private window and allow storage in the settings of your browser.
error-storage-newer = A newer version of Plein has kept this. Close Plein completely and open it again.
error-cannot-open = This cannot be opened. It may be damaged. Ask for help at your library or municipality.
error-blob-broken = This file arrived damaged. Try again later.
error-change-too-large = This is too long to keep. Make the text shorter.
error-value-not-storable = There is a character in it that cannot be kept. Take it out and save again.
