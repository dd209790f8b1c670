// Compares a project's SARIF report with what its files expect: a comment that is only rule ids, `// CHARTE-401` in Java,
// `# CHARTE-502` in YAML, `<!-- CHARTE-201 -->` in Markdown, on the line where the finding must be, one id for each finding. An
// architect's rule is called as ArchUnit's are, `only_the_gateway_calls`.
// Run by each project's verify.groovy: evaluate(new File(attentes)), which gives back what it read. Where a project was built
// more than once, the variable `rapports` names the folders with the reports of one time; where only some rules are looked at,
// the variable `regles` lists them.
import groovy.io.FileType
import groovy.json.JsonSlurper

def comment = ~/(?:\/\/|#|<!--)\s*((?:(?:CHARTE-\d{3}|[a-z]+(?:_[a-z]+)+)\b\s*)+)(?:-->)?\s*$/

def looked = { String rule -> !binding.hasVariable('regles') || rule in regles }
def expected = []
basedir.traverse(
        type: FileType.FILES,
        nameFilter: ~/.*\.(java|md|yml)/,
        preDir: { it.name in ['target', '.mvn'] ? groovy.io.FileVisitResult.SKIP_SUBTREE : groovy.io.FileVisitResult.CONTINUE }) { file ->
    def path = basedir.toPath().relativize(file.toPath()).toString().replace('\\', '/')
    file.readLines('UTF-8').eachWithIndex { line, index ->
        def found = comment.matcher(line)
        if (found.find()) {
            found.group(1).trim().split(/\s+/).each { expected << "$path:${index + 1} $it".toString() }
        }
    }
}

def folder = binding.hasVariable('rapports') ? rapports : 'charte-ia'
def reports = []
basedir.traverse(type: FileType.FILES, nameFilter: 'charte-ia.sarif') { if (it.parentFile.name == folder) reports << it }
assert reports : "no report in a folder $folder under $basedir"

def found = []
def runs = reports.sort().collectMany { new JsonSlurper().parse(it, 'UTF-8').runs }
runs.each { run ->
    assert !run.toString().contains(basedir.path) : 'an absolute path in a report'
    run.results.findAll { !it.suppressions && looked(it.ruleId) }.each { result ->
        def place = result.locations[0].physicalLocation
        def path = new URI(place.artifactLocation.uri).path
        assert place.artifactLocation.uriBaseId == '%SRCROOT%'
        found << "$path:${place.region?.startLine ?: 0} $result.ruleId".toString()
    }
}

def surplus = found.clone()
def missing = expected.findAll { !surplus.remove(it as Object) }
assert missing.isEmpty() && surplus.isEmpty() :
        "\nmissing:\n  ${missing.sort().join('\n  ')}\nnot expected:\n  ${surplus.sort().join('\n  ')}\n"

return [runs: runs, found: found.sort(), log: new File(basedir, 'build.log').getText('UTF-8')]
