// What each declared client sends and where: rules that speak of declarations have their own projects.
binding.setVariable('regles', ['CHARTE-005', 'CHARTE-401', 'CHARTE-501'])
def seen = evaluate(new File(attentes))

assert seen.log.contains('BUILD FAILURE') : 'the build passed'

// An address that the configuration gives is shown with its key, file and line.
def messages = seen.runs[0].results.findAll { it.ruleId == 'CHARTE-401' }*.message*.text.join('\n')
[
        'clé ia.mistral, src/main/resources/application.yml:2',
        'clé spring.cloud.openfeign.client.config.resumes.url, src/main/resources/application.yml:9',
        'clé spring.http.serviceclient.openai.base-url, src/main/resources/application.yml:13',
        'clé micronaut.http.services.openai.url, src/main/resources/application.yml:18',
        'clé mistral/mp-rest/url, src/main/resources/META-INF/microprofile-config.properties:1'
].each { assert messages.contains(it) : "not said: $it" }
return true
