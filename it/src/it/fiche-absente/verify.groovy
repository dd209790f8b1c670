def seen = evaluate(new File(attentes))
assert seen.log.contains('BUILD FAILURE') : 'the build passed'
assert seen.log.contains('docs/ia/absente.md') : 'not said'
assert !seen.log.contains('\tat ') : 'a stack trace'
