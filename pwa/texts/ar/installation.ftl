# What a phone shows of Plein before it is open: at installation, and in a browser without scripts.

app-long-name = Plein: دخلك ومستنداتك ومهامك
app-description = دخلك ومستنداتك ومهامك معًا على هاتفك أنت. يعمل بدون إنترنت أيضًا.
needs-scripts = لا يعمل Plein إلا مع JavaScript. شغّل JavaScript في متصفحك وافتح Plein من جديد.
shortcut-money = ما يصلك من مال، ومتى
shortcut-papers = خطابات وإثباتات
shortcut-tasks = ما عليك فعله، ومتى
screenshot-today = أول مال يصلك، وما عليك فعله
