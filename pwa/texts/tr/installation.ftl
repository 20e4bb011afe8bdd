# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein: geliriniz, belgeleriniz ve görevleriniz
app-description = Geliriniz, belgeleriniz ve görevleriniz kendi telefonunuzda bir arada. İnternet olmadan da çalışır.
needs-scripts = Plein yalnızca JavaScript ile çalışır. Tarayıcınızda JavaScript’i açın ve Plein’i yeniden açın.
shortcut-money = Hangi para ne zaman geliyor
shortcut-papers = Mektuplar ve kanıtlar
shortcut-tasks = Ne yapmanız gerekiyor, ve ne zaman
screenshot-today = İlk gelecek para ve yapmanız gerekenler
