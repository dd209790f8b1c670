import groovy.json.JsonSlurper

// Once with what is typed as an AI's answer, and with what runs or shows it as dangerous.
def seen = evaluate(new File(attentes))
assert seen.found.size() > 240

// And once more, with what is typed as personal data, and with the same places as calls of an external AI.
def comment = ~/\/\/ (CHARTE-605\s*)+$/
def expected = new TreeSet()
new File(basedir, 'src/main/java').eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def path = basedir.toPath().relativize(file.toPath()).toString().replace('\\', '/')
    file.readLines('UTF-8').eachWithIndex { line, index ->
        // A number tells of somebody, and nobody can write anything into one.
        boolean asData = line.contains('/* as data only */')
        if (asData || comment.matcher(line).find() && !line.contains('/* as an answer only */')) {
            expected << "$path:${index + 1}".toString()
        }
    }
}
def report = new JsonSlurper().parse(new File(basedir, 'target/charte-ia-donnees/charte-ia.sarif'), 'UTF-8')
def found = report.runs[0].results.collect {
    assert it.ruleId == 'CHARTE-401'
    def place = it.locations[0].physicalLocation
    "${new URI(place.artifactLocation.uri).path}:$place.region.startLine".toString()
} as TreeSet
assert found == expected : "missing: ${expected - found}\nnot expected: ${found - expected}"

// Nothing was too hard, and nothing else was said.
assert report.runs[0].invocations*.toolExecutionNotifications.flatten().findAll().isEmpty()
