def seen = evaluate(new File(attentes))

assert seen.runs[0].results.isEmpty()
assert seen.log.contains('BUILD SUCCESS') : 'the build failed'
assert seen.log =~ /\[INFO\] Aucun écart\. \d+ appels d'IA, \d+ classes, 7 systèmes déclarés, / : 'not said'
assert seen.log.contains('Rapport : target/charte-ia/charte-ia.sarif') : 'not said'
