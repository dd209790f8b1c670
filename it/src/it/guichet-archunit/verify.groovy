import groovy.xml.XmlSlurper

def seen = evaluate(new File(attentes))

// ArchUnit finds on the demonstration what check finds, line by line; named in <archRules>, the charter's rules say nothing twice.
def test = new XmlSlurper().parse(new File(basedir, 'target/surefire-reports/TEST-fr.prefecture.guichet.CharteTest.xml'))
def violations = test.testcase.failure.text()
        .findAll(/(CHARTE-\d{3}) [^\n]* in \(([^:()]+):(\d+)\)/) { all, rule, file, line -> "$file:$line $rule".toString() }
def reported = seen.runs[0].results.findAll { !it.suppressions && it.ruleId.startsWith('CHARTE-') }.collect {
    def place = it.locations[0].physicalLocation
    "${place.artifactLocation.uri.tokenize('/').last()}:${place.region?.startLine ?: 0} $it.ruleId".toString()
}
assert violations.sort() == reported.sort()
assert violations.size() > 10
