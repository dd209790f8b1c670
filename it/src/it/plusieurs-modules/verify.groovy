def found = ['un', 'deux', 'reunis'].collectEntries { serie ->
    binding.setVariable('rapports', "charte-ia-$serie".toString())
    [serie, evaluate(new File(attentes)).found]
}
assert found.deux == found.un
assert found.reunis == found.un

// Two threads write what one writes, to the byte.
['guichet', 'ia', 'invites', 'usagers'].each { module ->
    def reports = ['un', 'deux'].collect { new File(basedir, "$module/target/charte-ia-$it/charte-ia.sarif").bytes }
    assert Arrays.equals(reports[0], reports[1]) : "the reports of $module differ"
}

// The data's way through the three modules is shown.
def sarif = new groovy.json.JsonSlurper().parse(new File(basedir, 'guichet/target/charte-ia-un/charte-ia.sarif'), 'UTF-8')
def flow = sarif.runs[0].results.find { it.ruleId == 'CHARTE-401' }.codeFlows[0].threadFlows[0].locations
def files = flow*.location*.physicalLocation*.artifactLocation*.uri
assert files.any { it.startsWith('invites/') } && files.any { it.startsWith('ia/') }
