def reports = { folder ->
    ['courriers', 'dossiers'].collectMany { module ->
        new groovy.json.JsonSlurper().parse(new File(basedir, "$module/target/$folder/charte-ia.sarif"), 'UTF-8').runs[0].results
    }
}

// The module that the register tells truly says nothing; the other one says at which line it is wrong, and how.
def before = reports('avant')
assert before*.ruleId == ['CHARTE-905']
def place = before[0].locations[0].physicalLocation
assert place.artifactLocation.uri == 'docs/ia/registre.yml'
def source = new File(basedir, '../../../src/it/registre-des-systemes/docs/ia/registre.yml').readLines('UTF-8')
assert source[place.region.startLine - 1] =~ /CHARTE-905/
assert before[0].message.text.contains('mistral-small-2506')

// Written anew, it is true, and the other module's entry is as it was.
assert reports('charte-ia').isEmpty()
def register = new File(basedir, 'docs/ia/registre.yml').getText('UTF-8')
assert register.count('mistral-small-2506') == 2 && !register.contains('mistral-small-2409')
assert new File(basedir, 'build.log').getText('UTF-8').contains('Registre : docs/ia/registre.yml, 1 système de ce module')
