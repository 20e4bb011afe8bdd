# The screen Help.

help-title = المساعدة
help-lead = لا أحد مضطر أن يفعل هذا وحده. اختر ما تبحث عنه.
help-rights = ما الذي يحق لك؟
help-rights-about = يحسبه Plein على هاتفك.
help-square = الناس يسألون بعضهم
help-square-about = اسأل أشخاصًا آخرين، بدون اسمك.
