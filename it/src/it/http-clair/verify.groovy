// What each client sends and where: rules that speak of declarations have their own projects.
binding.setVariable('regles', ['CHARTE-005', 'CHARTE-401', 'CHARTE-501'])
def seen = evaluate(new File(attentes))

assert seen.log.contains('BUILD FAILURE') : 'the build passed'

// An address is shown with the file and line that give it, and never with a key.
def messages = seen.runs[0].results.findAll { it.ruleId == 'CHARTE-401' }*.message*.text.join('\n')
assert messages.contains('src/main/resources/application.yml:5') : 'where the address comes from is not said'
