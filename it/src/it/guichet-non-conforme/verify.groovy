def seen = evaluate(new File(attentes))

assert seen.log.contains('BUILD FAILURE') : 'the build passed'
assert seen.log.contains('[ERROR] src/main/java/fr/prefecture/guichet/courriers/ResumeDeCourriers.java:[') : 'not said'
assert seen.log.contains('Rapport : target/charte-ia/charte-ia.sarif') : 'not said'
assert seen.log =~ /\[ERROR\] 11 erreurs, 20 avertissements/ : 'not said'

// Each flow is shown from where the data is born to where it leaves.
def flows = seen.runs[0].results.findAll { it.ruleId in ['CHARTE-401', 'CHARTE-402', 'CHARTE-407'] }
assert flows.every { it.codeFlows[0].threadFlows[0].locations.size() >= 2 }
