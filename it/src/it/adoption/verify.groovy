import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('\tat ') : 'a stack trace'
def builds = log.split(/(?m)^\[INFO\] BUILD (?:SUCCESS|FAILURE)$/).toList()
def closing = { int step -> builds[step - 1].readLines().find { it =~ /\d+ appels? d'IA, \d+ classes/ } }
def open = { String step ->
    def run = new JsonSlurper().parse(new File(basedir, "target/charte-ia-$step/charte-ia.sarif"), 'UTF-8').runs[0]
    run.results.findAll { !it.suppressions }
}
def errors = { String step -> open(step).findAll { it.level == 'error' } }

// 1: forty errors, and the same forty as warnings in 2.
assert errors('1-rien')*.ruleId.countBy { it } == ['CHARTE-002': 20, 'CHARTE-401': 20]
assert errors('2-decouverte').isEmpty()
assert open('2-decouverte').size() == open('1-rien').size()

// 3: all of it is in the file, sorted, without a line number.
int all = open('1-rien').size()
assert builds[2].contains("charte-ia-baseline.yml, $all constats (+$all)")

// 4: nothing counts any more, and the closing line says how much is accepted.
assert open('4-charte').isEmpty()
assert closing(4).contains("Aucun écart. Référence : $all. ")

// 5: red on the new flow only.
assert errors('5-nouveau').collect { it.ruleId + ' ' + it.locations[0].physicalLocation.artifactLocation.uri } ==
        ['CHARTE-401 src/main/java/fr/prefecture/NouvelleLettre.java']
assert open('5-nouveau').every { it.baselineState == 'new' }
assert closing(5).contains("Référence : $all. ")

// 6: code that moved is still known; what is corrected is said.
assert errors('6-corrige').isEmpty()
int left = (closing(6) =~ /Référence : (\d+) \(−(\d+)\)\. /)[0].with { assert it[1].toInteger() + it[2].toInteger() == all; it[1].toInteger() }
assert left < all
assert builds[5] =~ /constats? de la référence (est|sont) corrigés?/
assert builds[5] =~ /CHARTE-401 fr\.prefecture\.Lettres#accuse/

// 7: the file gets shorter; the flow that is back does not come in.
assert builds[6].contains("charte-ia-baseline.yml, $left constats (−${all - left})")
assert builds[6] =~ /constats? n'y entren?t? pas/
assert builds[6] =~ /\[WARNING\]     CHARTE-401 fr\.prefecture\.NouvelleLettre#bienvenue : Usager → /
def file = new File(basedir, 'charte-ia-baseline.yml').getText('UTF-8')
def rows = file.readLines().findAll { it.startsWith('  - {regle') }
assert rows.size() == left && rows == rows.toSorted() && !file.contains('NouvelleLettre')
assert file.contains("id: lettres")

// 8: a waiver, which ends in a week.
assert errors('8-derogation').isEmpty()
assert closing(8).contains("Dérogations : 1, dont 1 expire dans 7 jours. ")
assert builds[7] =~ /\[WARNING\] Dérogation à CHARTE-401, charte-ia\.yml:6, autorisée par RSSI : expire dans 7 jours \(2026-12-01\)/

// 9: it ended: the waiver is told, and what it hid is back.
assert errors('9-expiree').collect { it.ruleId + ' ' + it.locations[0].physicalLocation.artifactLocation.uri }.toSorted() ==
        ['CHARTE-401 src/main/java/fr/prefecture/NouvelleLettre.java', 'CHARTE-804 charte-ia.yml']
