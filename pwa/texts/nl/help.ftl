# Het scherm Hulp: alle wegen naar iemand of iets dat helpt.

help-title = Hulp
help-lead = Niemand hoeft dit alleen te doen. Kies wat u zoekt.
help-rights = Waar hebt u recht op?
help-rights-about = Plein rekent het uit op uw telefoon.
help-square = Vragen aan elkaar
help-square-about = Vraag het andere mensen, zonder uw naam.
