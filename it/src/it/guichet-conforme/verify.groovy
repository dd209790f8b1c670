def seen = evaluate(new File(attentes))

assert seen.runs[0].results.isEmpty()
assert seen.log.contains('BUILD SUCCESS')
assert seen.log =~ /\[INFO\] Aucun écart\. \d+ appels d'IA, \d+ classes, 7 systèmes déclarés, /
assert seen.log.contains('Rapport : target/charte-ia/charte-ia.sarif')
