import groovy.xml.XmlSlurper

def seen = evaluate(new File(attentes))
def bureau = seen.runs.find { it.results }

// An architect's rule is described beside the charter's; its level is the policy's, its waivers are counted.
def rules = bureau.tool.driver.rules*.id
['la_passerelle_seule_appelle_l_ia', 'le_texte_d_une_ia_n_est_pas_un_motif'].each { assert rules.contains(it) }
assert bureau.results.find { it.ruleId == 'le_texte_d_une_ia_n_est_pas_un_motif' }.level == 'warning'
assert bureau.results.count { it.ruleId == 'la_passerelle_seule_appelle_l_ia' && it.suppressions } == 1

// The policy is inherited from the jar of the ministry: its only service is not refused.
assert seen.log.contains('classpath:fr/ministere/politique.yml')
assert !bureau.results.any { it.ruleId == 'CHARTE-001' }

// The way of the value is shown.
def flow = bureau.results.find { it.ruleId == 'une_personne_decide' }.codeFlows[0].threadFlows[0].locations
assert flow*.location*.physicalLocation*.artifactLocation*.uri.any { it.endsWith('Passerelle.java') }

// JUnit finds what the plugin finds, rule by rule and line by line.
def cases = new XmlSlurper()
        .parse(new File(basedir, 'bureau/target/surefire-reports').listFiles().find { it.name.endsWith('ReglesDuBureauTest.xml') })
        .testcase
def violations = cases.collectMany { one ->
    one.failure.text().findAll(/(CHARTE-\d{3}) [^\n]* in \(([^:()]+):(\d+)\)/) { all, rule, file, line -> "$file:$line $rule".toString() }
}
def reported = bureau.results.findAll { !it.suppressions && it.ruleId.startsWith('CHARTE-') }.collect {
    def place = it.locations[0].physicalLocation
    "${place.artifactLocation.uri.tokenize('/').last()}:${place.region?.startLine ?: 0} $it.ruleId".toString()
}
assert violations.sort() == reported.sort()
assert cases.find { it.@name == 'motifs' }.failure.text().contains('(Lettres.java:23)')
